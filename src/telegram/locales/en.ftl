### What the bot says in English. Of markup a text may hold <b>, <i> and <code>.
### The same texts, variables and markup stand in vi.ftl; a test compares them.

## Commands, as menus list them

command-start = What I can do
command-ask = Ask a question
command-latest = The newest articles
command-article = One article: lead, key quotes, link
command-lang = Choose the language
command-settings = Settings of this chat
command-help = Help
command-privacy = What I store
command-forget = Erase everything about this chat

## Start and help

welcome =
    <b>Hello!</b> Ask me a question and I answer with a quote from news articles, word for word, with the source.

    For example: <i>What is the growth target for 2026?</i>

    Write in English or in Vietnamese; I find articles in both.
button-latest = 📰 Newest articles
button-language = 🌐 Language

help-private =
    <b>Ask me anything the articles may answer.</b> I reply with a quote, word for word, and its source. When the articles do not answer, I say so.

    /ask QUESTION – ask; a plain message does the same
    /latest – the newest articles
    /article WORDS – one article about it: lead, key quotes, link
    /lang – English or Vietnamese
    /settings – settings of this chat
    /privacy – what I store
    /forget – erase everything about this chat

    In any other chat, write <code>@{ $bot }</code> and your question, and choose a quote to send. You can also add me to a group.
help-group =
    <b>Ask me anything the articles may answer.</b> I reply with a quote, word for word, and its source.

    /ask QUESTION – ask
    /ask as a reply to a message – ask the question in that message
    @{ $bot } QUESTION – ask by mentioning me
    A reply to one of my messages – ask another question
    /latest – the newest articles
    /article WORDS – one article about it: lead, key quotes, link
    /privacy – what I store

    I do not answer anything else that is written here.
help-group-admin =
    For admins of this group:
    /lang – the language that I speak here
    /settings – settings of this group
    /forget – erase everything about this group

group-introduction =
    Hello! I answer questions with quotes from news articles, word for word, with the source.

    Ask with /ask QUESTION, or reply with /ask to a message that holds the question. I do not answer anything else that is written here. More: /help
group-mentions-work = Mentioning me works as well: @{ $bot } QUESTION.
group-mentions-hidden =
    Telegram hides mentions of me in this group. To ask by mentioning me, make me an admin of the group, or let my owner turn off privacy mode in @BotFather (<code>/setprivacy</code>) and add me again.

## Answers

button-next-passage = ➡️ Next passage ({ $number } of { $count })
button-first-passage = ↩️ First passage (1 of { $count })
button-more-context = 🔎 More context
button-less-context = ✂️ Less context
button-article = 📄 The article
button-helpful = 👍 Helpful
button-not-helpful = 👎 Not helpful
vote-thanks = Thank you for saying so.

not-found = The articles do not answer this.
not-found-nearest =
    { $count ->
        [one] This article comes nearest:
       *[other] These articles come nearest:
    }
button-headline = 📄 { $title }

## Articles

article-untitled = Untitled article
article-key-quotes = <b>Key quotes</b>
article-usage =
    Write <code>/article</code> and what the article is about, such as <code>/article growth target</code>, or reply with /article to an answer of mine. The newest articles: /latest
article-gone = This article is no longer there. The newest articles: /latest
article-unmatched = I find no such article. The newest articles: /latest
button-open-article = 🔗 Open the article
button-open-at = 🔗 Open at { $publisher }

latest-title = <b>Newest articles</b>
latest-end = There are no older articles.
button-numbered = { $number }. { $title }
button-newer = ⬅️ Newer
button-older = Older ➡️

## Settings

settings-title = <b>Settings of this chat</b>
settings-language-chosen = Language: { $language } (chosen here)
settings-language-automatic = Language: { $language } (automatic)
settings-time-zone = Times are shown for: { $zone }
button-change-language = 🌐 Change the language
button-back-to-settings = ⬅️ Back to settings

language-question = Which language should I speak here? You can ask in either.
language-english = English
language-vietnamese = Tiếng Việt
language-set = From now on I speak English here.
language-unknown = I speak English and Vietnamese: <code>/lang en</code> or <code>/lang vi</code>.
button-choice-current = ✅ { $choice }
language-auto-private = As in my Telegram
language-auto-group = The bot's default

## Privacy

privacy =
    <b>What I store about this chat</b>
    • its Telegram ID and the settings chosen here;
    • questions with the answers they got, and who found an answer helpful, { $days ->
        [one] for a day
       *[other] for { $days } days
    } at most, so that the buttons under them work;
    • each message until it is answered; then it is erased.

    Questions are answered on the machine that I run on; nobody but Telegram sees them besides. Logs hold no names and nothing that you wrote.

    /forget erases everything about this chat, for good.
forget-question = Erase everything I store about this chat: settings, questions, answers and votes? This cannot be undone.
forget-done = Everything about this chat is erased. If you write to me again, we start from scratch.
forget-kept = Nothing was erased.
button-forget-yes = 🗑 Erase everything
button-forget-no = Keep everything

## Small talk

smalltalk-greeting = Hello! Ask me a question, such as <i>What is the growth target for 2026?</i>, and I look for the answer in the articles.
smalltalk-thanks = You are welcome. Ask me anything else whenever you like.
smalltalk-farewell = Goodbye! I am here when you have a question.
smalltalk-acknowledgement = All right. Ask me a question whenever you like.
smalltalk-emoji = 🙂 Ask me a question in words, and I look for the answer in the articles.
smalltalk-sticker = A nice sticker. I read only text: ask me a question in words.
smalltalk-photo = I cannot read pictures. Write your question in words, please.
smalltalk-voice = I cannot listen to recordings. Write your question in words, please.
smalltalk-media = I read only text. Write your question in words, please.

## Notices

ask-prompt = What would you like to know? Reply with your question.
question-too-long = This is too long for a question. Please ask in at most { $max } characters.
indexing = I am still reading the articles ({ $percent }%). I will answer your question when I am done.
corpus-empty = I have no articles yet, so I cannot answer. Please try again later.
failure = Something went wrong on my side. Please try again.
flood = You are asking faster than I can answer. I will answer your questions one by one; please wait a little.
only-admins = Only admins of this group can change this.
answer-expired = This answer is too old for its buttons. Please ask again.
unknown-command = I do not know this command. /help lists those that I know.
button-outdated = This button no longer works. Please use /help.
link-unknown = This link leads nowhere any more. Ask me a question instead.

## Inline

inline-answer = ✅ { $quote }
inline-ask-in-private = No clear answer – ask me in private
inline-no-articles = I have no articles yet
inline-still-indexing = I am still reading the articles
guest-still-indexing = I am still reading the articles. Please ask again in a few minutes.
