/** Sets each formula of an essay once, to name those that are no TeX: slides show them as their source. */
import type { Nodes } from 'mdast';
import { visit } from '../essay/visit.ts';
import type { Fault } from '../errors.ts';
import type { Essay } from '../essay/essay.ts';
import { listBlocks } from '../essay/list-blocks.ts';
import { shorten } from './locate-file.ts';

/**
 * The sources of formulas that cannot be set, with a warning for each that has its line. Temml is loaded by essays with
 * formulas only.
 */
export async function findBadFormulas(essay: Essay): Promise<{ bad: Set<string>; warnings: Fault[] }> {
  const formulas: { source: string; display: boolean; line: number }[] = [];
  for (const block of listBlocks(essay)) {
    visit(block.node, (node: Nodes) => {
      if (node.type !== 'math' && node.type !== 'inlineMath') return;
      const line = node.position?.start.line ?? block.line;
      formulas.push({ source: node.value, display: node.type === 'math', line });
    });
  }
  const bad = new Set<string>();
  if (formulas.length === 0) return { bad, warnings: [] };
  const { default: temml } = await import('temml');
  const warnings = formulas.flatMap(({ source, display, line }): Fault[] => {
    try {
      temml.renderToString(source, { displayMode: display, throwOnError: true, annotate: false });
      return [];
    } catch (error) {
      bad.add(source);
      return [
        {
          message: `The formula ${shorten(source.replace(/\s+/g, ' ').trim())} is shown as its source: ${reasonOf(error)}.`,
          hint: 'Correct the TeX. A dollar that is money is written as \\$.',
          file: essay.file,
          line,
        },
      ];
    }
  });
  return { bad, warnings };
}

/** Temml's own words, without the copy of the formula that it puts behind them. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const [reason = ''] = message
    .replace(/^(?:ParseError|Error):\s*/i, '')
    .split(/ at (?:position|end of input)|\n/);
  return reason === '' ? 'it cannot be set' : reason.replace(/[.:\s]+$/, '');
}
