/** Gives each directive to the block, or the item of a list, that it stands in or, failing that, to the next one. */
import type { ListItem } from 'mdast';
import type { Fault } from '../../errors.ts';
import type { Directive } from './directives.ts';
import type { Asked, Block, Essay, Section } from '../essay.ts';
import { listBlocks } from '../list-blocks.ts';
import { findItem } from './find-item.ts';

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
    const { line, item = line } = directive;
    const block = targets.find((target) => target.endLine >= Math.min(line, item));
    const at = essay.sections.findIndex(({ line }) => line > directive.line);
    const section = essay.sections[at];
    const isOfSections = directive.kind === 'cut' || directive.kind === 'keep';
    if (isOfSections && section !== undefined && section.line <= (block?.line ?? Infinity))
      askOfSections(essay.sections.slice(at), section.depth, directive);
    else if (block !== undefined) {
      const item = findItem(block, directive);
      if (directive.kind === 'slide' && item !== undefined && !isOuter(item, block))
        warnings.push(partsNoItem(directive, file));
      else (item === undefined ? block : enterItem(block, item)).directives.push(directive);
    } else {
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

/** A slide may begin with an item of the outermost list alone: what lies below one stands below it on its slide. */
function isOuter(item: ListItem, { node }: Block): boolean {
  return node.type !== 'list' || node.children.includes(item);
}

function partsNoItem({ line }: Directive, file: string): Fault {
  return {
    message: 'The comment “slide” stands in a list within a list and does nothing.',
    hint: 'Put it right before an item of the outer list.',
    file,
    line,
  };
}

/** The item among those of its block that have comments of their own. */
function enterItem(block: Block, node: ListItem): Asked {
  const items = (block.items ??= []);
  const known = items.find((item) => item.node === node);
  if (known !== undefined) return known;
  const { start, end } = node.position ?? { start: block, end: { line: block.endLine } };
  const item: Asked = { node, line: start.line, endLine: end.line, directives: [] };
  items.push(item);
  return item;
}

/** The first of the sections, and those inside it. */
function askOfSections(sections: readonly Section[], depth: number, directive: Directive): void {
  const next = sections.findIndex((section, at) => at > 0 && section.depth <= depth);
  for (const section of sections.slice(0, next < 0 ? sections.length : next)) {
    if (directive.kind === 'cut') section.isCut = true;
    for (const { directives } of section.blocks) directives.push(directive);
  }
}
