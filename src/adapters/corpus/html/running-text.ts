const SHORTEST = 60;

/** Whether a text has some length and ends as a sentence does. */
export function isRunningText(text: string): boolean {
  return text.length >= SHORTEST && /[.!?…]["”’)]*$/u.test(text);
}
