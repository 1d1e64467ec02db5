import { toRichText } from '../../essay/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import { alignColumns } from '../align-columns.ts';
import { leadsOn } from '../condense/judge/leads-on.ts';
import { endsAsQuestion } from '../ends-as-question.ts';
import type { Above } from '../fit/table-room.ts';
import type { Leaf } from '../leaf.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';
import { splitTable } from '../split/split-table.ts';

/** A table: shown, not said; over as many slides as it needs, the head on each. One of pictures alone has no words. */
export function claimTable(leaf: Leaf, { canvas, before }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'table') return undefined;
  const [head = [], ...rows] = leaf.table.children.map((row) =>
    row.children.map((cell) => toRichText(cell.children)),
  );
  const columns = rows.reduce((most, row) => Math.max(most, row.length), head.length);
  if ([head, ...rows].flat().every(({ text }) => text === '')) return [];
  const fill = (row: RichText[]) =>
    Array.from({ length: columns }, (_, at) => row[at] ?? { text: '', marks: [] });
  const align = alignColumns(leaf.table, columns, canvas.lang);
  const grid = { head: fill(head), rows: rows.map(fill), align };
  const { fit, parts } = splitTable(grid, canvas, findAbove(before));
  return parts.map((part, index) => ({
    kind: 'slide',
    layout: 'table',
    fit,
    ...(parts.length > 1 ? { part: { number: index + 1, of: parts.length } } : {}),
    shows: {
      kind: 'table',
      text: [part.head, ...part.rows].map((row) => row.map(({ text }) => text).join('\t')).join('\n'),
      ...part,
    },
    says: [],
    asides: [],
  }));
}

/** What will stand over the table, as far as that is known before slides are arranged. */
function findAbove(before: Leaf | undefined): Above {
  if (before === undefined) return 'heading';
  if (before.kind !== 'text') return 'nothing';
  const { text } = before.text;
  return leadsOn(text) || endsAsQuestion(text) ? 'lead' : 'nothing';
}
