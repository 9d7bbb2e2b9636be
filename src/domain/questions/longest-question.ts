/** Longest question that is looked up, in UTF-16 units; longer ones are no questions but texts. */
export const LONGEST_QUESTION = 500;
