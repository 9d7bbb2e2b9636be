/** Offices of the glossary, each with that of its deputy: one holder is no answer to who the other is. */
const DEPUTIES: readonly (readonly [office: string, deputy: string])[] = [
  ['chairman', 'vice-chairman'],
  ['president', 'vice-president'],
  ['prime-minister', 'deputy-prime-minister'],
  ['minister', 'deputy-minister'],
  ['director', 'deputy-director'],
  ['secretary', 'deputy-secretary'],
  ['head', 'deputy'],
];

/** Whether a question speaks of an office, and a text not of it but of its deputy, or the other way round. */
export function isOfOtherOffice(asked: readonly string[], stated: ReadonlySet<string>): boolean {
  const isInstead = (one: string, other: string): boolean =>
    asked.includes(one) && !asked.includes(other) && !stated.has(one) && stated.has(other);
  return DEPUTIES.some(([office, deputy]) => isInstead(office, deputy) || isInstead(deputy, office));
}
