/** Gives each directive to the block it stands in or, failing that, to the next one. */
import type { Fault } from '../../errors.ts';
import type { Directive } from './directives.ts';
import type { Block } from '../essay.ts';

/**
 * Adds directives to the blocks that they are about, in place.
 * @returns A warning for each directive with no block after it.
 */
export function attachDirectives(
  blocks: readonly Block[],
  directives: readonly Directive[],
  file: string,
): Fault[] {
  const warnings: Fault[] = [];
  const targets = blocks.filter(({ node }) => node.type !== 'thematicBreak');
  for (const directive of directives) {
    const block = targets.find(({ endLine }) => endLine >= directive.line);
    if (block !== undefined) block.directives.push(directive);
    else {
      warnings.push({
        message: `The comment “${directive.kind}” has no paragraph after it and does nothing.`,
        hint: 'Put it right before the paragraph that it is meant for.',
        file,
        line: directive.line,
      });
    }
  }
  return warnings;
}
