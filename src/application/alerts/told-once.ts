import { isSameStory } from '../../domain/stories/same-story.js';
import { mayBeSameStory, storySignature, type StorySignature } from '../../domain/stories/story-signature.js';
import type { StoredArticle } from '../ports/article-store.js';

/** Articles compared before others have their turn: some 10 ms. */
const AT_ONCE = 10;

/** Stories looked at more closely, of those that may be the same; template news would be compared without end. */
const NEAR_STORIES = 50;

/**
 * The articles without those that tell the story of an older one of them, which nobody would have heard of; in the order
 * given.
 * @param articles newest first
 * @param pause resolves when others had their turn
 */
export async function toldOnce(
  articles: readonly StoredArticle[],
  pause: () => Promise<void>,
): Promise<readonly StoredArticle[]> {
  const told: StoredArticle[] = [];
  const byBand = new Map<number, { readonly article: StoredArticle; readonly signature: StorySignature }[]>();
  for (const [i, article] of articles.toReversed().entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) await pause();
    const signature = storySignature(article);
    const near = new Set(signature.bands.flatMap((band) => byBand.get(band) ?? []));
    const isTold = [...near]
      .filter((one) => mayBeSameStory(signature, one.signature))
      .slice(-NEAR_STORIES)
      .some((one) => isSameStory(article, one.article));
    // A copy of a copy is known by either.
    const known = { article, signature };
    for (const band of signature.bands) byBand.set(band, [...(byBand.get(band) ?? []), known]);
    if (!isTold) told.push(article);
  }
  return told.toReversed();
}
