/** Gives each directive to the block it stands in or, failing that, to the next one. */
import type { Fault } from '../../errors.ts';
import type { Directive } from './directives.ts';
import type { Essay, Section } from '../essay.ts';
import { listBlocks } from '../list-blocks.ts';

/**
 * Adds directives to the blocks that they are about, in place. “cut” and “keep” right above a heading are about all that
 * stands below that, its subsections included.
 * @returns A warning for each directive with no block after it.
 */
export function attachDirectives(
  essay: Pick<Essay, 'lead' | 'sections'>,
  directives: readonly Directive[],
  file: string,
): Fault[] {
  const warnings: Fault[] = [];
  const targets = listBlocks(essay).filter(({ node }) => node.type !== 'thematicBreak');
  for (const directive of directives) {
    const block = targets.find(({ endLine }) => endLine >= directive.line);
    const at = essay.sections.findIndex(({ line }) => line > directive.line);
    const section = essay.sections[at];
    const isOfSections = directive.kind === 'cut' || directive.kind === 'keep';
    if (isOfSections && section !== undefined && section.line <= (block?.line ?? Infinity))
      askOfSections(essay.sections.slice(at), section.depth, directive);
    else if (block !== undefined) block.directives.push(directive);
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

/** The first of the sections, and those inside it. */
function askOfSections(sections: readonly Section[], depth: number, directive: Directive): void {
  const next = sections.findIndex((section, at) => at > 0 && section.depth <= depth);
  for (const section of sections.slice(0, next < 0 ? sections.length : next)) {
    if (directive.kind === 'cut') section.isCut = true;
    for (const { directives } of section.blocks) directives.push(directive);
  }
}
