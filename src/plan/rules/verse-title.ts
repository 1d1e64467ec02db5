import { countWords } from '../../talk/text/count-words.ts';
import type { Leaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';

const mostWords = 8;

/** A line above verse that is no sentence is the poem's title: it is said with the first of its lines. */
export function claimVerseTitle(leaf: Leaf, { after, block }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'text' || leaf.role !== 'own' || !isVerse(after)) return undefined;
  const { text, marks } = leaf.text;
  const isCapitals = text === text.toUpperCase() && text !== text.toLowerCase();
  if (countWords(text) > mostWords || (!isCapitals && /[\p{Po}\p{Pd}][”’»)]*$/u.test(text))) return undefined;
  const shows = { kind: 'text', text, marks } as const;
  return [{ kind: 'lead', shows, says: toPassages(leaf.text, leaf), asides: [], block }];
}

function isVerse(leaf: Leaf | undefined): boolean {
  return leaf?.kind === 'text' && leaf.role === 'own' && leaf.text.text.includes('\n');
}
