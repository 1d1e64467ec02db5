/** Finds paragraphs that the one behind them turns against. */
import { splitSentences } from '../../essay/language/sentences.ts';
import { isTurn } from '../condense/judge/is-turn.ts';
import type { FlatBlock } from '../flat-block.ts';
import type { Leaf, TextLeaf } from '../leaf.ts';

/** The blocks of a section, each paragraph marked behind which the next begins with “But …”. */
export function findTurned(blocks: readonly FlatBlock[], lang: string): FlatBlock[] {
  return blocks.map(({ block, leaves }, index) => ({
    block,
    leaves: leaves.map((leaf, at) => {
      const next = leaves[at + 1] ?? blocks[index + 1]?.leaves[0];
      if (!isParagraph(leaf) || next === undefined || !isParagraph(next)) return leaf;
      if (!isTurn(next.text.text.slice(0, mostLetters), lang)) return leaf;
      const [turnedBy = ''] = splitSentences(next.text.text, lang);
      return { ...leaf, turnedBy };
    }),
  }));
}

/** What tells a turn stands within so many. */
const mostLetters = 200;

function isParagraph(leaf: Leaf): leaf is TextLeaf {
  return leaf.kind === 'text' && leaf.role === 'own' && leaf.isLabel !== true && leaf.speech === undefined;
}
