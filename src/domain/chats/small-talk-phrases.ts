/** Words of a phrase; `exact`: without its diacritics it is another word that somebody may ask about. */
export interface SmallTalkPhrase {
  readonly kind: 'greeting' | 'thanks' | 'farewell' | 'acknowledgement';
  readonly words: readonly string[];
  readonly exact: boolean;
}

/** Longest first. A `!` before a phrase makes it exact: "vang" may be gold, "dung" a name, "duoc" medicine. */
export const SMALL_TALK_PHRASES: readonly SmallTalkPhrase[] = longestFirst([
  ...phrases(
    'greeting',
    `hi | hii | hello | helo | hallo | hey | heya | hiya | hi there | hello there | howdy | yo | ciao | greetings |
    good morning | good afternoon | good evening | good day | morning | how are you | how are you doing | how do you do |
    what's up | whats up | nice to meet you | chào | xin chào | kính chào | chào buổi sáng | chào buổi chiều |
    chào buổi tối | buổi sáng tốt lành | alo | a lô | alô | hê lô | hế lô | hế nhô | khỏe không | khoẻ không |
    có khỏe không | có khoẻ không | rất vui được gặp`,
  ),
  ...phrases(
    'thanks',
    `thanks | thank you | thank u | thanx | thx | thks | tks | tnx | ty | tysm | many thanks | cheers | much appreciated |
    appreciate it | i appreciate it | cảm ơn | cám ơn | xin cảm ơn | xin cám ơn | cảm tạ | đa tạ | cảm ơn vì | cám ơn vì |
    biết ơn`,
  ),
  ...phrases(
    'farewell',
    `bye | bye bye | goodbye | good bye | byebye | see you | see you later | see you soon | see you tomorrow | see ya | cya |
    farewell | good night | goodnight | gn | take care | have a nice day | have a good day | tạm biệt | chào tạm biệt |
    xin tạm biệt | hẹn gặp lại | gặp lại sau | ngủ ngon | chúc ngủ ngon | bái bai | bai bai`,
  ),
  ...phrases(
    'acknowledgement',
    `ok | oke | okay | okie | oki | okey | okela | k | kk | yes | yeah | yep | yup | ya | no | nope | nah | sure | alright |
    all right | right | fine | good | great | nice | cool | awesome | perfect | excellent | wow | got it | gotcha | i see |
    i got it | understood | i understand | noted | no problem | no worries | never mind | nevermind | hm | hmm | uh | um |
    uhm | uh huh | mhm | ah | oh | ha ha | ha ha ha | he he | well done |
    good job | great job | nice one | !vâng | !vâng ạ | !dạ | dạ vâng ạ | !dạ vâng | !vâng dạ | dạ ok | !ừ | !ừm | !ờ | ừ nhỉ | ukm | !được | được rồi | !được thôi | !đúng | đúng rồi | đúng vậy | hay quá |
    hay | hay đấy | hay lắm | !tốt | tốt quá | tốt lắm | tuyệt | tuyệt vời | tuyệt quá | hiểu rồi | tôi hiểu rồi |
    em hiểu rồi | !rõ | rõ rồi | !thôi | không | không có gì | không sao | đồng ý | chuẩn | chuẩn rồi | biết rồi`,
  ),
]);

/** What stands beside a phrase and asks nothing: whom it is said to, how much, particles. */
export const SMALL_TALK_FILLERS: readonly Omit<SmallTalkPhrase, 'kind'>[] = longestFirst(
  parsed(
    `there | bot | everyone | everybody | all | guys | folks | friend | my friend | friends | again | you | u | so | very |
    much | so much | very much | a lot | lot | a | then | dear | sir | mate | man | bro | please | really | and | to you | too |
    for the help | for your help | for helping | for the answer | for your answer | for the information | for the info |
    for that | for this | for now | that's | it's | bạn | các bạn | mọi người | cả nhà | ad | admin | em | anh | chị | cô |
    chú | bác | cậu | mình | tôi | nhé | nhá | nha | nhe | nhen | nghen | ạ | à | ơi | nhiều | rất | rất nhiều | lắm | quá |
    rồi | vậy | thế | luôn | nhỉ | đã giúp | đã trả lời | vì đã giúp | vì thông tin | thông tin | chân thành | xin`,
  ),
);

function phrases(kind: SmallTalkPhrase['kind'], list: string): readonly SmallTalkPhrase[] {
  return parsed(list).map((phrase) => ({ kind, ...phrase }));
}

function parsed(list: string): readonly Omit<SmallTalkPhrase, 'kind'>[] {
  return list.split('|').map((entry) => {
    const phrase = entry.trim();
    const exact = phrase.startsWith('!');
    return { words: phrase.slice(exact ? 1 : 0).split(/\s+/), exact };
  });
}

function longestFirst<T extends { readonly words: readonly string[] }>(list: readonly T[]): readonly T[] {
  return [...list].sort((one, other) => other.words.length - one.words.length);
}
