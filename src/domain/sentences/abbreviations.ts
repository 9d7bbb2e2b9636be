/**
 * How a word written with a full stop behaves, so that its stop is told from the end of a sentence:
 * - `title`: stands before a name (Dr., Gen., St.); never ends a sentence.
 * - `rank`: the Vietnamese ones before a name or place (TS., TP., Q.); a clear sentence opener after it ends one.
 * - `numeric`: stands before a number (No., Fig., tr.); a plain word otherwise.
 * - `date`: months and days; ends a sentence unless a number or another of them follows.
 * - `suffix`: stands after a name (Jr., Ltd., Ave.).
 * - `inner`: goes on in any case (e.g., vs.).
 * - `closing`: ends a list, and a sentence when a capital follows (etc., v.v.).
 * - `clock`: a.m. and p.m.
 * - `acronym`: letters with stops (U.S., Ph.D.).
 * - `initial`: one capital letter, or the two that Vietnamese writes for one sound.
 */
export type AbbreviationKind =
  'title' | 'rank' | 'numeric' | 'date' | 'suffix' | 'inner' | 'closing' | 'clock' | 'acronym' | 'initial';

// Compared as written: in lower case most of these are words of their own ("gen", "col", "sun").
const LISTS: readonly (readonly [AbbreviationKind, string])[] = [
  [
    'title',
    `Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Emer Assoc Asst Rev Revs Fr Msgr Rt Hon Pres Gov Govs Sen Rep Reps Sens Sec Brig Gen Gens
    Col Cols Maj Capt Cpt Lt Sgt Cpl Pvt Pfc Spc Cmdr Cdr Comdr Adm Amb Atty Cllr Ald Insp Supt Det Dep Dist Dir Chmn Mme Mmes Mlle Mt Mts Ft Sts Sta Ste
    Bros Intl Natl Hr Frau Dipl Ing Eng Tr Đ/c đ/c Đ/C ĐC đc`,
  ],
  [
    'rank',
    `TP Tp tp T.P TX Tx tx TT Tt Q P H X Đ GS PGS TS ThS Ths THS Th.S BS Bs KS Ks KTS LS Ls CN NCS NSND NSƯT NGND NGƯT
    BSCKI BSCKII CKI CKII DS Ds TSKH VS HLV VĐV ĐBQH ÔB GĐ PGĐ CT PCT CP TM KT TUQ`,
  ],
  [
    'numeric',
    `No no Nos nos N° Nr nr Fig fig Figs figs Art art Arts sec Sect Vol vol Vols Ch ch Chap chap Eq eq Ref p pp pg tr
    Tel tel ĐT SĐT Đt đt Ext ext Apt Rm Pop pop Temp temp Est est Par par Para para Abt abt Jct Rs Tk wk Wk wks Ps Ep Ver ver Op op Min min Max max ca c m s ft lb lbs hr hrs`,
  ],
  ['date', `Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`],
  [
    'suffix',
    `Jr Sr Esq Utd Ltd ltd Inc Corp Co Cos LLC Pty Plc plc Ave Blvd Rd Hwy Sq Bldg Dept Univ Assn Mfg Cty`,
  ],
  ['inner', `e.g i.e E.g I.e eg ie vs Vs v cf Cf viz approx Approx incl excl resp a.k.a aka w.r.t`],
  ['closing', `etc v.v vv al`],
  // Vietnamese initials of two letters ("Ng. V. A."), and bodies and firms written short ("BV. Đa khoa", "BTV. Tỉnh ủy").
  ['initial', `Ng Th Ph Nh Kh Gi Qu BV ĐH CĐ BTV NXB Cty MTV`],
  ['clock', `a.m p.m A.M P.M am pm`],
];
const KINDS: ReadonlyMap<string, AbbreviationKind> = new Map(
  LISTS.flatMap(([kind, list]) =>
    list
      .trim()
      .split(/\s+/u)
      .map((word) => [word, kind] as const),
  ),
);
/** Capitalised at the beginning of a sentence, and no part of a street's name. */
const BEFORE_SAINTS =
  /^(?:The|A|An|And|But|In|At|On|From|To|For|With|By|Near|Of|As|After|Before|When|While|Since)$/u;
const DATE_NAMES: ReadonlySet<string> = new Set(
  `January February March April May June July August September October November December
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday`.split(/\s+/u),
);

/** Is it a month's or a weekday's name, short or whole? */
export function isDateName(word: string): boolean {
  return KINDS.get(word) === 'date' || DATE_NAMES.has(word);
}

/**
 * How `token`, the characters before a full stop back to the last space (NFC, without opening quotes and brackets),
 * behaves; undefined for an ordinary word. `previous` is the word before it, for what may stand before a name or after one.
 */
export function abbreviationKind(token: string, previous: string): AbbreviationKind | undefined {
  if (token === 'St' || token === 'Sr') return standsAfterName(previous) ? 'suffix' : 'title';
  const kind = KINDS.get(token);
  if (kind === 'clock') return token.includes('.') || /^\d/u.test(previous) ? 'clock' : undefined;
  if (kind !== undefined) return kind;
  if (/^\d{1,2}(?:[:.]\d\d)?[ap]\.?m$/u.test(token)) return 'clock';
  if (/^\p{Lu}$/u.test(token)) return 'initial';
  if (
    /^(?:(?:\p{Lu}|[CGKNPT]h|Ng|Tr|Gi|Qu)\.-?)+\p{Lu}$/u.test(token) ||
    /^(?:Ph\.D|Ed\.D|M\.Sc|B\.Sc|Tp\.H)$/u.test(token)
  )
    return 'acronym';
  if (
    /^(?:\p{Lu}\p{Ll}+\.?|\d{1,2})[-–]\p{Lu}\p{Ll}+$/u.test(token) &&
    isDateName(token.slice(token.search(/[-–]/u) + 1))
  )
    return 'date';
  const dot = token.lastIndexOf('.');
  if (dot < 0) return undefined;
  const last = token.slice(dot + 1);
  // "PGS.TS", "GS.TS.BS": the last one decides.
  return KINDS.get(last) === 'rank' && KINDS.get(token.slice(0, dot).split('.').at(-1) ?? '') === 'rank'
    ? 'rank'
    : undefined;
}

/** "Tamble St.", "42nd St.", and neither "The St. Louis team" nor "In 2011 St. Petersburg …". */
function standsAfterName(previous: string): boolean {
  return /^(?:\p{Lu}|\d+(?:st|nd|rd|th)).*(?<!,)$/u.test(previous) && !BEFORE_SAINTS.test(previous);
}
