import { chatPicture } from './chat-picture.js';
import { chatTranscript } from './chat-transcript.js';
import type { Scene } from './readme-scenes.js';

const PLACE = /(?<=<!-- transcript -->\n)[^]*?(?=<!-- end of transcript -->)/;

/**
 * The README with these scenes in the place of those that it shows.
 * @throws Error when it has no place for them
 */
export function showInReadme(readme: string, scenes: readonly Scene[]): string {
  if (!PLACE.test(readme)) throw new Error('README.md has no marks between which a transcript stands');
  return readme.replace(PLACE, () => `\`\`\`text\n${chatTranscript(scenes)}\n\`\`\`\n`);
}

/** What docs/answer.svg holds: the first of the scenes. */
export function readmePicture([scene]: readonly Scene[]): string {
  if (scene === undefined) throw new Error('there is nothing to draw');
  return chatPicture(scene, 'A question and its answer in Telegram');
}
