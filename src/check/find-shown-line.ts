/** Finds the line of the essay that a slide's content comes from. */
import type { Nodes, Table } from 'mdast';
import { visit } from '../essay/visit.ts';
import type { Block, Essay } from '../essay/essay.ts';
import { fenceOf } from '../essay/markdown/fence.ts';
import { listBlocks } from '../essay/list-blocks.ts';
import { toRichText } from '../essay/rich-text.ts';
import { bareFormula } from '../plan/split/split-formula.ts';
import type { Shown, ShownOf } from '../talk/shown.ts';
import type { Slide } from '../talk/talk.ts';

/**
 * The 1-based line of what this step of the slide shows: of the code, table, formula, picture or film itself, of the passage
 * that a point is from, or of the heading. Nothing if it is the title.
 */
export function findShownLine(essay: Essay, slide: Slide, step: number): number | undefined {
  const { shows, says } = slide.steps[step] ?? slide.steps[0] ?? {};
  const section = essay.sections.find(({ id }) => id === slide.section);
  if (slide.layout === 'section') return section?.line;
  const blocks = section?.blocks ?? (slide.section === undefined ? essay.lead : listBlocks(essay));
  return (shows && findBlockLine(blocks, shows)) ?? says?.[0]?.line ?? section?.line;
}

/** The line of what is shown as it is; what is cut from prose is found by what is said with it. */
function findBlockLine(blocks: readonly Block[], shows: Shown): number | undefined {
  for (const { node, line } of blocks) {
    let found: number | undefined;
    visit(node, (inner) => {
      const within = (inner.position?.start.line ?? 1) - (node.position?.start.line ?? 1);
      found ??= isShown(inner, shows) ? line + within : undefined;
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

function isShown(node: Nodes, shows: Shown): boolean {
  switch (node.type) {
    case 'code':
      return (shows.kind === 'code' || shows.kind === 'diagram') && fenceOf(node).text.includes(shows.text);
    case 'image':
      return 'source' in shows && node.url === shows.source;
    case 'math':
      return shows.kind === 'math' && bareFormula(node.value).includes(bareFormula(shows.text));
    case 'table':
      return shows.kind === 'table' && hasRows(node, shows);
    default:
      return false;
  }
}

/** Whether the rows are some of the table's: on one slide may be some of its columns, and parts of long cells. */
function hasRows(table: Table, { head, rows }: ShownOf<'table'>): boolean {
  const own = table.children.map((row) => row.children.map((cell) => toRichText(cell.children).text));
  return [head, ...rows].every((shown) =>
    own.some((cells) => shown.every(({ text }) => cells.some((cell) => cell.includes(text)))),
  );
}
