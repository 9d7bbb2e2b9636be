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
    /subscribe WORDS – hear of new articles; alone: a choice
    /subscriptions, /unsubscribe WORDS – what you subscribed to
    /digest, /quiet, /pause, /resume, /timezone – when alerts come
    /why as a reply to an alert – why it came
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
    /why as a reply to an alert – why it came
    /privacy – what I store

    I do not answer anything else that is written here.
help-group-admin =
    For admins of this group:
    /subscribe WORDS – alerts of new articles in this topic
    /subscriptions, /unsubscribe WORDS – which
    /digest, /quiet, /pause, /resume, /timezone – when
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
    • its Telegram ID, and the settings and subscriptions chosen here;
    • which alerts it got or is to get, { $alertDays ->
        [one] for a day
       *[other] for { $alertDays } days
    } at most, so that none comes twice and /why knows them;
    • questions with the answers they got, and who found an answer helpful, { $days ->
        [one] for a day
       *[other] for { $days } days
    } at most, so that the buttons under them work;
    • each message until it is answered; then it is erased.

    Questions are answered on the machine that I run on; nobody but Telegram sees them besides. Logs hold no names and nothing that you wrote.

    /forget erases everything about this chat, for good.
forget-question = Erase everything I store about this chat: settings, subscriptions, alerts, questions, answers and votes? This cannot be undone.
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

## Documents that the bot's admins send

document-added =
    { $count ->
        [one] I have added this article:
       *[other] I have added these { $count } articles:
    }
document-known =
    { $count ->
        [one] I have this article already:
       *[other] I have these { $count } articles already:
    }
document-title = 📄 <b>{ $title }</b>
document-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
document-left-out =
    { $count ->
        [one] One part of the file could not be read as an article.
       *[other] { $count } parts of the file could not be read as articles.
    }
document-soon = In a few seconds it can be quoted.
document-rejected = I cannot read this as an article ({ $reason }). I have not kept it.
rejection-empty = the file is empty
rejection-too-large = the file is too large
rejection-binary = it is not text
rejection-data = it is a feed or a file of data, or a broken one
rejection-no-articles = none of its parts is an article with a text
rejection-unreadable = the file cannot be read
rejection-no-text = the page holds no text
rejection-bot-check = the page asks for proof of being human
rejection-error-page = it is an error page
rejection-no-access = the page refuses access
rejection-script-needed = the page only works with JavaScript
rejection-age-check = the page asks for the reader's age
rejection-paywall = it is a paywall without the article
rejection-cookie-notice = it is a cookie notice without the article
rejection-listing = it is a list of articles
rejection-no-body = it holds no text of an article
document-kind = Documents that I can add as articles end in .txt, .md, .html or .jsonl.
document-too-large =
    { $max ->
        [one] This file is too large. I take files of up to { $max } megabyte.
       *[other] This file is too large. I take files of up to { $max } megabytes.
    }
document-lost = I could not get this file from Telegram. Please send it again.

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

## Alerts

command-subscribe = Hear of new articles
command-subscriptions = My subscriptions
command-unsubscribe = Remove a subscription
command-pause = Hold all alerts
command-resume = Send alerts again
command-digest = Alerts as a digest at set times
command-quiet = Quiet hours
command-timezone = Time zone of this chat
command-why = Why an alert came (as a reply to it)

interest-everything = every new article
interest-keywords = words: <b>{ $words }</b>
interest-topic = topic: <b>{ $words }</b> ({ $strictness })
interest-publisher = articles of <b>{ $publisher }</b>
strictness-strict = strict
strictness-normal = normal
strictness-wide = wide

button-why = ❓ Why this
button-mute = 🔕 Mute this subscription
button-subscriptions = ⚙️ Subscriptions
button-everything = 📰 Every new article
button-keywords = 🔤 Certain words
button-topic = 💡 A topic
button-publisher = 🏢 A publisher
button-as-topic = 💡 As a topic instead
button-as-keywords = 🔤 As words instead
button-subscribe = ✅ Subscribe
button-cancel = Cancel
button-new-subscription = ➕ New subscription
button-pause-subscription = ⏸ Pause
button-resume-subscription = ▶️ Resume
button-edit-subscription = ✏️ Change the words
button-remove-subscription = 🗑 Remove
button-all-subscriptions = ⬅️ All subscriptions
button-show-held = { $count ->
    [one] 📬 Show it
   *[other] 📬 Show all { $count }
}

alert-updated = ✏️ <b>Updated:</b> the text was changed.
alert-updated-added = ✏️ <b>Updated.</b> New: { $now }
alert-updated-removed = ✏️ <b>Updated.</b> No longer there: { $before }
alert-updated-changed = ✏️ <b>Updated.</b> Before: { $before } Now: { $now }

digest-title = { $count ->
    [one] <b>Digest: one new article</b>
   *[other] <b>Digest: { $count } new articles</b>
}
digest-other-publishers = <b>Others</b>
pause-over = { $count ->
    [one] The pause is over. One alert came meanwhile.
   *[other] The pause is over. { $count } alerts came meanwhile.
}
alerts-no-rights =
    I may not write in { $chat }, so my alerts cannot go there. Let me send messages again, or make me an admin: what came within the last week then follows. I will not write to you about it again.
held-none = Nothing is held any more.
held-paused = Alerts are held now. Send /resume first.
held-quiet = It is quiet now. They come at the end of the quiet hours: { $count }.
held-shown = { $count ->
    [one] Here it comes.
   *[other] Here they come: { $count }.
}

subscribe-menu = What would you like to hear of? Choose, or write /subscribe and your words, such as <code>/subscribe bridge "Lang Son" -football</code>.
subscribe-keywords = Reply to this message with words to look for. Put phrases in "quotes", a minus before what must not be there, OR between alternatives.
subscribe-topic = Reply to this message with a sentence that says what you are interested in, such as <i>new roads and bridges in Lang Son</i>.
subscribe-publisher = Which publisher?
no-publishers = None of my articles says who published it.
preview-title = Subscribe to { $interest }?
preview-found = { $count ->
    [0] In the last 30 days it would have sent nothing.
    [one] In the last 30 days it would have sent one article:
   *[other] In the last 30 days it would have sent { $count } articles:
}
preview-found-newest = { $count ->
    [0] Of the newest { $looked } articles it would have sent none.
    [one] Of the newest { $looked } articles it would have sent one:
   *[other] Of the newest { $looked } articles it would have sent { $count }:
}
preview-more = { $count ->
    [one] … and one more
   *[other] … and { $count } more
}
preview-expired = This is too old. Please write /subscribe again.
subscribe-cancelled = Nothing was subscribed to.
subscribed = ✅ Subscribed to { $interest }. All of them: /subscriptions
subscribe-too-many = You have { $most } subscriptions, and that is the most. Remove one first: /subscriptions
keywords-empty = There are no words to look for in this.
keywords-only-excluded = Only words to leave out stand here. Add one to look for.
keywords-too-long = These are too many words. Please use fewer.
keywords-unclear = I do not understand this. Example: <code>/subscribe bridge "Lang Son" -football</code>

subscriptions-title = { $count ->
    [one] <b>One subscription</b>
   *[other] <b>{ $count } subscriptions</b>
}
subscriptions-none = There are no subscriptions here yet.
subscription-title = Subscription to { $interest }
subscription-paused = {" "}⏸
subscription-elsewhere = (another topic)
button-previous-page = ⬅️ Previous
button-next-page = Next ➡️
subscription-edit = Reply to this message with the new words for { $subscription }.
subscription-gone = This subscription is no longer there.
subscription-not-here = This chat has no such subscription: it was removed, or it belongs to another chat. Those of this chat: /subscriptions
subscription-of-group = It belongs to a group or channel that you administer. Change it there with /subscriptions.
subscription-removed = Removed: { $interest }
subscription-muted = This subscription is paused. Resume it in /subscriptions.
subscription-set = Set.
unsubscribe-unknown = There is no such subscription. Here are all of them.

why = <b>{ $title }</b> came because of the subscription to { $interest }.
why-title = It matches the title.
why-paragraph = It matches here:
why-changed = <b>{ $title }</b> came because of a subscription that is to { $interest } now. It does not match any more: the subscription or the article was changed since.
why-removed = <b>{ $title }</b> came because of a subscription that was removed since.
why-article-gone = An article that is gone
why-usage = Reply with /why to an alert of mine.
why-nothing = I do not know of an alert in this message.

## When alerts come

digest-is-off = Alerts come at once, not as a digest. Set times with <code>/digest 08:00 18:00 mon-fri</code>.
digest-daily = Digest every day at { $times }.
digest-on-days = Digest at { $times } on { $days }.
digest-too-many = At most { $most } times a day, please.
digest-no-time = At what time? For example: <code>/digest 08:00 mon-fri</code>
digest-unclear = I do not understand this. For example: <code>/digest 08:00 18:00 mon-fri</code>, or <code>/digest off</code>.
button-digest-morning = Daily at 08:00
button-digest-twice = 08:00 and 18:00
button-digest-weekdays = Mon–Fri at 08:00
button-digest-off = No digest
quiet-is-off = There are no quiet hours. Set them with <code>/quiet 22:00-07:00</code>.
quiet-is = Quiet from { $from } to { $to }: what comes meanwhile comes as one digest at the end.
quiet-same-time = From one time to the same is no time. For example: <code>/quiet 22:00-07:00</code>
quiet-unclear = I do not understand this. For example: <code>/quiet 22:00-07:00</code>, or <code>/quiet off</code>.
button-quiet-night = 22:00 to 07:00
button-quiet-off = No quiet hours
not-paused = Alerts are sent.
paused-forever = All alerts are held until /resume.
paused-until = All alerts are held until { $moment }.
pause-past = That has passed already. For example: <code>/pause 3d</code>
pause-too-far = At most a year, until { $moment }.
pause-unclear = I do not understand this. For example: <code>/pause 3d</code>, <code>/pause 2w</code>, or a date.
button-pause-day = For a day
button-pause-week = For a week
button-pause-forever = Until I resume
button-resume = ▶️ Send alerts again
time-zone-unknown = { $count ->
    [0] I do not know this time zone. For example: <code>/timezone Asia/Ho_Chi_Minh</code>
   *[other] I do not know this time zone. Did you mean one of these?
}
settings-subscriptions = { $count ->
    [0] No subscriptions
    [one] One subscription
   *[other] { $count } subscriptions
}

## Feeds and figures, for the bot's admins

feed-usage = Write <code>/addfeed</code> and the address of a feed or of a page that has one, such as <code>/addfeed vnexpress.net</code>.
feed-added =
    ✅ I follow <b>{ $name }</b> ({ $address }).

    What it lists now can be asked about soon and is sent to nobody. What it lists later is sent to whoever subscribed.
feed-known = I follow <b>{ $name }</b> ({ $address }) already.
feed-private = I may not fetch this: { $reason }. For a host of your own, put it into <code>FETCH_PRIVATE</code> and start me again.
feed-not-followed = I cannot follow this: { $reason }. Is the address right? The log says more.
feed-not-found = I found no feed at { $host }. Please give the feed's own address.
feed-problem-private = { $host } is in a network that is not public, or leads into one
feed-problem-no-answer = { $host } gives no answer that I can use
feed-problem-refused = { $host } answers with status { $status }
feed-problem-too-large = { $host } sends more than I take
feed-problem-wrong-type = what { $host } sends is neither a feed nor a page
feed-problem-no-feed = what { $host } sends is no feed, or a broken one
feeds-title = { $count ->
    [one] <b>One feed</b>
   *[other] <b>{ $count } feeds</b>
}
feeds-none = I follow no feeds. Add one: <code>/addfeed vnexpress.net</code>
feed-name = <b>{ $name }</b>
feed-of-settings = (in FEEDS)
feed-unread = Not read yet.
feed-read = Last fetched { $moment }.
feed-next = Next look { $moment }.
feed-failing = { $count ->
    [one] ⚠️ The last look failed: { $reason }.
   *[other] ⚠️ The last { $count } looks failed: { $reason }.
}
feed-given-up = ⛔ Given up: { $reason }. /addfeed tries it again.
feed-remove-usage = Write <code>/removefeed</code> and the feed's address as /feeds shows it.
feed-removed = I no longer follow <b>{ $name }</b>. Its articles stay.
feed-unknown = I follow no feed with this address. /feeds lists them.
feed-several = Several feeds are shown with this address. Please give the whole one.
feed-in-settings = { $address } stands in <code>FEEDS</code>. Take it out there and start me again.
statistics =
    <b>Statistics</b>
    Articles: { $articles }
    Feeds: { $feeds }, failing: { $failingFeeds }
    Subscriptions: { $subscriptions }, in chats: { $subscribedChats }
    Alerts waiting: { $alertsWaiting }, sent in 24 hours: { $alertsSent }
    Questions in { $days } days: { $questions }, answered: { $answered }
    Votes: 👍 { $helpful }, 👎 { $notHelpful }
    Updates waiting: { $updatesWaiting }
