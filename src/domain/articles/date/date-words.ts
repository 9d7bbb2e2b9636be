/** Names of months as pages write dates, folded (lower case, no diacritics), and which month they are. */
export const MONTHS: Readonly<Record<string, number>> = byName([
  'january jan janvier janv januar enero ene gennaio gen janeiro januari',
  'february feb fevrier fevr fev februar febrero febbraio fevereiro februari',
  'march mar mars marz maerz marzo marco maart maret',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio maio mei',
  'june jun juin juni junio giugno giu junho',
  'july jul juillet juil juli julio luglio lug julho',
  'august aug aout agosto ago augustus agustus',
  'september sep sept septembre septiembre settembre set setembro',
  'october oct octobre oktober okt octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec decembre dezember dez diciembre dic dicembre dezembro desember des',
]);

/** Time zones whose abbreviation means one offset in news datelines. */
export const ZONES: Readonly<Record<string, string>> = {
  gmt: '+00:00', utc: '+00:00', ict: '+07:00', est: '-05:00', edt: '-04:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00',
  cet: '+01:00', cest: '+02:00', bst: '+01:00', jst: '+09:00', sgt: '+08:00', hkt: '+08:00',
  'eastern standard time': '-05:00', 'eastern daylight time': '-04:00', 'pacific standard time': '-08:00',
  'pacific daylight time': '-07:00', 'indochina time': '+07:00', 'greenwich mean time': '+00:00',
  eet: '+02:00', eest: '+03:00', aest: '+10:00', aedt: '+11:00', nzst: '+12:00', nzdt: '+13:00',
}; // prettier-ignore

function byName(months: readonly string[]): Record<string, number> {
  const numbers: Record<string, number> = {};
  months.forEach((names, index) => {
    for (const name of names.split(' ')) numbers[name] = index + 1;
  });
  return numbers;
}

/** A day of the week, folded, in English or Vietnamese: alternatives of a pattern. */
export const WEEKDAY = String.raw`thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?`;
