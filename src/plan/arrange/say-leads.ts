import type { Piece } from '../piece.ts';
import type { PlannedBlock } from './say-with-lines.ts';

/** The same blocks; what leads to something that is only said is only said as well. */
export function sayLeads(blocks: readonly PlannedBlock[]): PlannedBlock[] {
  return blocks.map((block, at) => {
    const { pieces } = block;
    const last = pieces.findLastIndex(({ kind }) => kind === 'lead');
    const next = last === pieces.length - 1 ? blocks[at + 1]?.pieces : pieces.slice(last + 1);
    const isSaid = next !== undefined && next.length > 0 && next.every(({ kind }) => kind === 'said');
    return isSaid
      ? { ...block, pieces: pieces.map((piece, own) => (own === last ? sayLead(piece) : piece)) }
      : block;
  });
}

function sayLead(piece: Piece): Piece {
  if (piece.kind !== 'lead') return piece;
  if (piece.shows.override === true) return { ...piece, kind: 'point' };
  const { says, asides, value, keep } = piece;
  return { kind: 'said', says, asides, ...(value !== undefined && { value }), ...(keep && { keep }) };
}
