/** Footnotes are said where they are called, wherever in the essay they are written. */
import type { FootnoteDefinition, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Directive } from './directives/directives.ts';
import type { Block, Section } from './essay.ts';
import { namesFootnotes } from './find-back-matter.ts';
import { visit } from './visit.ts';

/**
 * Puts each footnote right behind the first block that calls it and is not cut, in place; behind what that announces,
 * where it ends with a colon. Where all that calls it is cut, so is the footnote, and one that nothing calls stays where it
 * is. A section that held nothing but such footnotes goes if its heading only named them.
 */
export function placeFootnotes({ lead, sections }: { lead: Block[]; sections: Section[] }): void {
  const groups = [lead, ...sections.map(({ blocks }) => blocks)];
  const notes = new Map<string, Block>();
  for (const block of groups.flat()) {
    if (isNote(block.node) && !notes.has(block.node.identifier)) notes.set(block.node.identifier, block);
  }
  if (notes.size === 0) return;

  const behind = new Map<Block, Block[]>();
  const placed = new Set<Block>();
  // A comment above a heading is about the section's own words.
  const above = new Map(
    groups.flatMap((group, at) => group.map((block) => [block, sections[at - 1]?.line ?? 0] as const)),
  );
  const callers = groups.flat().filter(({ node }) => !isNote(node));
  for (const block of [...callers.filter((each) => !findCut(each)), ...callers.filter(findCut)]) {
    const called = followCalls(block.node, notes, placed);
    const cut = findCut(block);
    for (const note of called) {
      placed.add(note);
      const line = above.get(note) ?? 0;
      note.directives = note.directives.filter(
        ({ kind, line: asked }) => (kind !== 'cut' && kind !== 'keep') || asked > line,
      );
      if (cut !== undefined) note.directives.push(cut);
    }
    if (called.length > 0) behind.set(block, called);
  }
  const emptied = new Set<Section>();
  for (const [at, group] of groups.entries()) {
    const section = sections[at - 1];
    const kept = group.filter((block) => !placed.has(block));
    const isEmptied = kept.length === 0 && group.length > 0;
    if (isEmptied && section !== undefined && namesFootnotes(section.heading)) emptied.add(section);
    const ordered: Block[] = [];
    let waiting: Block[] = [];
    for (const [index, block] of kept.entries()) {
      ordered.push(block);
      waiting.push(...(behind.get(block) ?? []));
      if (announces(block, kept[index + 1])) continue;
      ordered.push(...waiting);
      waiting = [];
    }
    group.splice(0, group.length, ...ordered);
  }
  const hasInner = (at: number) => (sections[at + 1]?.depth ?? 0) > (sections[at]?.depth ?? 0);
  const kept = sections.filter((section, at) => !emptied.has(section) || hasInner(at));
  sections.splice(0, sections.length, ...kept);
}

function findCut({ directives }: Block): Directive | undefined {
  return directives.find(({ kind }) => kind === 'cut');
}

function announces({ node }: Block, next: Block | undefined): boolean {
  return next !== undefined && node.type === 'paragraph' && /[:：]$/u.test(toString(node).trimEnd());
}

/** The footnotes that a node calls and that have no place yet, each before those that it calls itself. */
function followCalls(
  node: RootContent,
  notes: ReadonlyMap<string, Block>,
  placed: ReadonlySet<Block>,
): Block[] {
  const found = new Set<Block>();
  const open: RootContent[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const called: Block[] = [];
    visit(next, 'footnoteReference', ({ identifier }) => {
      const note = notes.get(identifier);
      if (note !== undefined && !found.has(note) && !placed.has(note)) called.push(note);
    });
    for (const note of called) found.add(note);
    open.push(...called.map((note) => note.node).reverse());
  }
  return [...found];
}

function isNote(node: RootContent): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition';
}
