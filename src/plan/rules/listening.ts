import { isListening, readSpeech } from '../find/find-speakers.ts';
import type { Leaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';

/** “Mira: Okay.” in a conversation: said, and no point. */
export function claimListening(leaf: Leaf): Piece[] | undefined {
  if (leaf.kind !== 'text' || leaf.speech === undefined || !isListening(readSpeech(leaf).text))
    return undefined;
  return [{ kind: 'said', says: toPassages(leaf.text, leaf), asides: [] }];
}
