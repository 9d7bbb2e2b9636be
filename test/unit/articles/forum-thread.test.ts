import { describe, expect, it } from 'vitest';
import { withoutReplies } from '../../../src/adapters/corpus/text/forum-thread.js';

const article = `The Orl Herald - 22 May 2025
Eels return to the river Orl

The eels are back in the river Orl, 11,000 of them.
Nobody knows who told them.
`;
const posts = `weir_watcher
Senior Member
23/5/25   #1
${article}
meadow
Member
23/5/25   #2
And about time.
`;

describe('a thread of a forum', () => {
  it('is its first post, without the label of the thread', () => {
    const thread = `Forums > Press\ndiscuss Eels return to the river Orl\n\n${posts}`;
    expect(withoutReplies(thread).trim()).toBe(article.trim());
  });

  it('keeps a headline that only the thread has', () => {
    const thread = `Rivers, again\n\n${posts}`;
    expect(withoutReplies(thread)).toContain('Rivers, again');
    expect(withoutReplies(thread)).not.toContain('about time');
  });

  it('is none where an article numbers what it lists', () => {
    const ranking = 'Ten rivers of 2025\n\n#1\n\nThe Orl has eels again.\n\n#2\n\nThe Merrow has none.\n';
    expect(withoutReplies(ranking)).toBe(ranking);
  });

  it('stays whole where another post is longer', () => {
    const talk = posts.replace('And about time.', 'And about time. '.repeat(20));
    expect(withoutReplies(talk)).toBe(talk);
  });
});
