/**
 * Words with which questions begin in languages that the bot does not speak, none of them an English word. They tell more
 * than a function word: "Siapa gubernur Jakarta?" has no other.
 */
export const QUESTION_WORDS_ELSEWHERE: Readonly<Record<string, string>> = {
  fr: 'quel quelle quels quelles qui quoi combien pourquoi où quand',
  es: 'cuál cuáles cuánto cuánta cuántos cuántas quién quiénes qué cómo dónde cuándo cual cuales cuanto cuanta cuantos cuantas quien quienes donde cuando',
  it: 'qual quale quali quanto quanta quanti quante quando perché',
  pt: 'qual quais quanto quanta quantos quantas quem onde quando',
  de: 'wie wer wann warum welche welcher welches welchen wieviel wieviele woher wohin',
  nl: 'wie waar wanneer waarom welke hoeveel',
  id: 'berapa siapa apakah kapan mengapa bagaimana dimana',
  pl: 'kto kiedy gdzie dlaczego',
  sv: 'vem vad när varför vilken vilket vilka',
  da: 'hvem hvad hvor hvornår når hvorfor hvilken hvilket hvilke',
  no: 'hvem hva hvor når hvorfor hvilken hvilket hvilke',
  fi: 'kuka mikä mitä missä milloin miksi paljonko kuinka montako',
  tr: 'nerede nasıl neden kaç hangi niçin',
  cs: 'kdo kdy proč jaký jaká jaké kolik',
  ro: 'când cât câte câți',
  hu: 'mikor miért mennyi hány melyik',
};
