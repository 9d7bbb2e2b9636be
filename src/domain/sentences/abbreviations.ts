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
 * - `initial`: one capital letter.
 */
export type AbbreviationKind =
  'title' | 'rank' | 'numeric' | 'date' | 'suffix' | 'inner' | 'closing' | 'clock' | 'acronym' | 'initial';

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

// Compared as written: in lower case most of these are words of their own ("gen", "col", "sun").
const TITLES = words(`
  Mr Mrs Ms Mx Messrs Dr Drs Prof Assoc Asst Rev Fr Hon Pres Gov Sen Rep Reps Sens Gen Col Maj Capt Cpt Lt Sgt Cpl Pvt
  Cmdr Cdr Adm Amb Atty Insp Supt Det Dep Mme Mlle Mt Ft Sta Ste Hr Frau Dipl Ing Tr Đ/c đ/c Đ/C ĐC đc`);
const RANKS = words(`
  TP Tp tp T.P TX Tx tx TT Tt Q P H X Đ GS PGS TS ThS Ths THS Th.S BS Bs KS Ks KTS LS Ls CN NCS NSND NSƯT NGND NGƯT
  BSCKI BSCKII CKI CKII DS Ds TSKH VS HLV ÔB`);
const NUMERIC = words(`
  No no Nos nos Nr nr Fig fig Figs figs Art art Arts Sec sec Sect Vol vol Vols Ch ch Chap chap Eq eq Ref p pp pg tr
  Tel tel ĐT Đt đt Ext ext Apt Rm Pop pop Est est Par par Para Rs Tk Op op Min min Max max c m s`);
const DATES = words(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`);
const SUFFIXES = words(`
  Jr Sr Esq Ltd ltd Inc Corp Co Cos Bros LLC Pty Plc plc Ave Blvd Rd Hwy Sq Bldg Dept Univ Assn Mfg Intl Natl Cty`);
const INNER = words(`
  e.g i.e E.g I.e eg ie vs Vs v cf Cf viz approx Approx ca incl excl resp a.k.a aka w.r.t Dept.of`);
const CLOSING = words('etc v.v vv al');
const CLOCK = words('a.m p.m A.M P.M am pm');

const DATE_NAMES = words(`
  January February March April May June July August September October November December
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday`);

/** Is it a month's or a weekday's name, short or whole? */
export function isDateName(word: string): boolean {
  return DATES.has(word) || DATE_NAMES.has(word);
}

/**
 * How `token`, the characters before a full stop back to the last space (NFC, without opening quotes and brackets),
 * behaves; undefined for an ordinary word. `previous` is the word before it, for what may stand before a name or after one.
 */
export function abbreviationKind(token: string, previous: string): AbbreviationKind | undefined {
  if (token === 'St' || token === 'Sr') return /^[\p{Lu}\d]/u.test(previous) ? 'suffix' : 'title';
  if (INNER.has(token)) return 'inner';
  if (CLOSING.has(token)) return 'closing';
  if (CLOCK.has(token) && (token.includes('.') || /^\d/u.test(previous))) return 'clock';
  if (/^\d{1,2}(?:[:.]\d\d)?[ap]\.?m$/u.test(token)) return 'clock';
  if (RANKS.has(token)) return 'rank';
  if (TITLES.has(token)) return 'title';
  if (SUFFIXES.has(token)) return 'suffix';
  if (DATES.has(token)) return 'date';
  if (NUMERIC.has(token)) return 'numeric';
  if (/^\p{Lu}$/u.test(token)) return 'initial';
  if (/^(?:\p{Lu}\.-?)+\p{Lu}$/u.test(token) || /^(?:Ph\.D|Ed\.D|M\.Sc|B\.Sc|Tp\.H)$/u.test(token))
    return 'acronym';
  const dot = token.lastIndexOf('.');
  if (dot < 0) return undefined;
  const last = token.slice(dot + 1);
  // "PGS.TS", "GS.TS.BS": the last one decides.
  return RANKS.has(last) && RANKS.has(token.slice(0, dot).split('.').at(-1) ?? '') ? 'rank' : undefined;
}
