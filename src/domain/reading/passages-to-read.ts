/** What the choice needs of a passage. */
interface Readable {
  readonly passage: {
    readonly kind: 'body' | 'caption';
    readonly articleId: string;
    readonly paragraph: number;
  };
}

/** Captions are so short that the title before them makes their vector: a title that is like the question would fill the list with them. */
const CAPTIONS_OF = 4;

/**
 * The passages of a list, best first, that the reader may get to see: at most one in four is a caption, and the last gives
 * way to the first paragraph of the best one's article, where news says who, when and where.
 */
export function passagesToRead<P extends Readable>(list: readonly P[], count: number): readonly P[] {
  let captions = 0;
  const chosen = list
    .filter(({ passage }) => passage.kind === 'body' || ++captions <= count / CAPTIONS_OF)
    .slice(0, count);
  const lead = list.find(
    ({ passage }) =>
      passage.articleId === list[0]?.passage.articleId && passage.kind === 'body' && passage.paragraph === 0,
  );
  if (lead === undefined || chosen.includes(lead)) return chosen;
  return [...chosen.slice(0, count - 1), lead];
}
