import { joinSpoken, type Spoken } from '../piece.ts';
import type { PlannedBlock } from './say-with-lines.ts';

/** The same block, all of it said and nothing shown; it is worth nothing, so that a shorter talk goes without it first. */
export function sayBlock(block: PlannedBlock): PlannedBlock {
  const spoken = block.pieces.filter((piece) => piece.kind !== 'break');
  const { says, asides } = spoken.reduce<Spoken>(joinSpoken, { says: [], asides: [] });
  return { ...block, pieces: [{ kind: 'said', says, asides }] };
}
