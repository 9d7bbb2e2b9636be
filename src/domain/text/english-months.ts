/** Names of the months in English, lower case, January first. */
export const ENGLISH_MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');
