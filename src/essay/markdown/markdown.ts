/** Markdown to a tree without HTML, references, comments and template code. */
import type { Root } from 'mdast';
import { visit } from '../visit.ts';
import type { Fault } from '../../errors.ts';
import { applyEdits, type Edit } from './edited-text.ts';
import { defineTerms } from './define-terms.ts';
import { findAdmonitions } from '../dialects/find-admonitions.ts';
import { findAttributes } from '../dialects/find-attributes.ts';
import { findCalloutTags } from '../dialects/find-callout-tags.ts';
import { findCallouts } from '../dialects/find-callouts.ts';
import { findCitations, findReferences } from '../dialects/find-citations.ts';
import { findComments } from './find-comments.ts';
import { findCritic } from '../dialects/find-critic.ts';
import { findEmojiLists } from '../dialects/find-emoji-lists.ts';
import { findExtensions } from '../dialects/find-extensions.ts';
import { findHtmlNotes } from '../dialects/find-html-notes.ts';
import { findLeftOut } from './find-left-out.ts';
import { findNoteMarks } from '../dialects/find-note-marks.ts';
import { findOrg } from '../dialects/find-org.ts';
import { findOtherMarkup } from './find-other-markup.ts';
import { findPrices } from './find-prices.ts';
import { findRefusedEmphasis } from '../dialects/find-refused-emphasis.ts';
import { findRoles } from '../dialects/find-roles.ts';
import { findShortcodes } from '../dialects/find-shortcodes.ts';
import { findTex, readMathFences } from '../dialects/find-tex.ts';
import { findTexProse } from '../dialects/find-tex-prose.ts';
import { findTemplateTags } from '../dialects/template-tags.ts';
import { hasAddresses, writeAddresses } from '../dialects/write-addresses.ts';
import type { FrontValue } from '../front-matter/front-matter.ts';
import { convertHtml } from '../html/html-to-mdast.ts';
import { maskNodes } from './mask-code.ts';
import { openHtmlBlocks } from '../dialects/open-html-blocks.ts';
import { parseMarkdownTree } from './parse-tree.ts';
import { partAtBreaks } from './part-at-breaks.ts';
import type { ParsedBody } from '../parsed-body.ts';
import { refuseEndless, refuseEndlessTree } from './refuse-endless.ts';
import { readMarks } from './read-marks.ts';
import { resolveReferences } from './resolve-references.ts';
import { restorePrices } from './restore-prices.ts';
import { tidyLeftovers } from './tidy-leftovers.ts';
import { hasCodeTags, unfoldCodeTags } from '../dialects/unfold-code-tags.ts';
import { hasDrawn, unfoldDrawn } from '../dialects/unfold-drawn.ts';
import { hasFences, unfoldFences } from '../dialects/unfold-fences.ts';
import { hasIndented, unfoldIndented } from '../dialects/unfold-indented.ts';

/**
 * Parses Markdown with all dialects that Lectern knows.
 * @param written Markdown with LF line ends and the front matter's lines blank.
 * @param front The front matter, whose values addresses of pictures may name.
 */
export function parseMarkdown(
  written: string,
  file: string,
  front: ReadonlyMap<string, FrontValue> = new Map(),
): ParsedBody {
  const { text, first } = unfold(written, file, front);
  const { edits, directives, warnings } = findComments(first, text, file);
  const masked = maskNodes(first, text, ['code', 'inlineCode']);
  warnings.push(...findLeftOut(first, masked, file), ...findOtherMarkup(masked, file));
  const prose = maskNodes(first, text, ['code', 'inlineCode', 'math', 'inlineMath', 'html', 'definition']);
  const formulaFree = maskNodes(first, text, ['code', 'inlineCode', 'math', 'inlineMath']);
  // `[@name]` that is defined below is a link to somebody, as in lists of changes.
  const citations = findCitations(
    prose.includes('[@') ? maskNodes(first, prose, ['linkReference']) : prose,
    file,
  );
  const tex = findTexProse(formulaFree, file);
  const notes = findNoteMarks(first, formulaFree, file);
  warnings.push(...citations.warnings, ...tex.warnings, ...notes.warnings);
  const edited = applyEdits(text, [
    ...edits,
    ...findCritic(formulaFree),
    ...citations.edits,
    ...findReferences(prose),
    ...notes.edits,
    ...findHtmlNotes(formulaFree),
    ...findCalloutTags(masked),
    ...findTemplateTags(masked),
    ...findShortcodes(masked).edits,
    ...findAdmonitions(masked),
    ...findAttributes(first, prose),
    ...tex.edits,
    ...findOrg(formulaFree),
    ...openHtmlBlocks(first),
    ...findTex(formulaFree),
    ...findMarkdownTags(first, text),
    ...findRoles(first, text),
    ...findEmojiLists(text, prose),
    ...findExtensions(first, prose),
    ...findPrices(first, maskNodes(first, text, ['code', 'inlineCode', 'html'])),
    ...findRefusedEmphasis(first, text),
  ]);
  const root = edited.text === text ? first : parseTree(edited.text, file);
  warnings.push(...findUnclosed(root, edited.text, edited.lines, file));
  restorePrices(root, edited.text);
  restoreLines(root, edited.lines);
  resolveReferences(root);
  readMathFences(root);
  defineTerms(root);
  findCallouts(root);
  convertHtml(root);
  partAtBreaks(root);
  warnings.push(...tidyLeftovers(root, file));
  return { nodes: root.children, directives: directives.map(readMarks), warnings };
}

/** As deep as anyone writes callouts and tabs within each other. */
const mostUnfolded = 5;

/**
 * The essay and its tree: pictures whose addresses code would make, callouts and tabs that are told by their indentation or
 * written as fences of code, as the others.
 */
function unfold(
  written: string,
  file: string,
  front: ReadonlyMap<string, FrontValue>,
): { text: string; first: Root } {
  const drawn = hasDrawn(written) ? unfoldDrawn(written) : written;
  let text = hasCodeTags(drawn) ? unfoldCodeTags(drawn) : drawn;
  let first = parseTree(text, file);
  if (hasAddresses(text)) {
    const addressed = writeAddresses(text, maskNodes(first, text, ['code', 'inlineCode']), front);
    if (addressed !== text) first = parseTree(addressed, file);
    text = addressed;
  }
  for (let round = 0; round < mostUnfolded && (hasIndented(text) || hasFences(text)); round += 1) {
    const indented = unfoldIndented(text, maskNodes(first, text, ['code', 'inlineCode']));
    // One after the other: the first moves what the tree says of the second.
    const unfolded = indented === text ? unfoldFences(text, first) : indented;
    if (unfolded === text) break;
    text = unfolded;
    first = parseTree(text, file);
  }
  return { text, first };
}

function parseTree(text: string, file: string): Root {
  refuseEndless(text, file);
  const root = parseMarkdownTree(text);
  refuseEndlessTree(root, file);
  return root;
}

/**
 * HTML tags that say `markdown="1"`: what they hold is Markdown, so they make room for it, as does a picture right below them,
 * which on a line of its own would take the next as HTML; only asides mean something.
 */
function findMarkdownTags(root: Root, source: string): Edit[] {
  const edits: Edit[] = [];
  const tag = /<[a-z][\w-]*\s[^<>]*>/gi;
  const attribute = /\smarkdown\s*=\s*["']?(?:1|block|span|true)/i;
  visit(root, 'html', (node) => {
    const start = node.position?.start.offset ?? 0;
    for (const match of source.slice(start, node.position?.end.offset).matchAll(tag)) {
      if (!attribute.test(match[0])) continue;
      const text = /^<aside\s/i.test(match[0]) ? '<aside>\n\n' : '';
      const end = start + match.index + match[0].length;
      edits.push({ start: start + match.index, end, text });
      const picture = /^\s*<img\s[^<>]*>(?=[ \t]*\n)/i.exec(source.slice(end, node.position?.end.offset));
      if (picture !== null)
        edits.push({ start: end + picture[0].length, end: end + picture[0].length, text: '\n' });
    }
  });
  return edits;
}

/** Fences that reach the end because their closing line is missing. */
function findUnclosed(root: Root, source: string, lines: readonly number[], file: string): Fault[] {
  const faults: Fault[] = [];
  visit(root, (node) => {
    if (node.type !== 'code' && node.type !== 'math') return;
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (source.slice(end).trim() !== '') return;
    const own = source.slice(start, end).trimEnd();
    const fence = /^(`{3,}|~{3,}|\${2,})/.exec(own)?.[1];
    if (fence === undefined || (own.length > fence.length && own.endsWith(fence))) return;
    faults.push({
      message: `The ${node.type === 'code' ? 'code block' : 'formula'} that opens here is never closed, so the rest of the essay is part of it.`,
      hint: `Close it with a line of ${fence}.`,
      file,
      line: lines[(node.position?.start.line ?? 1) - 1] ?? 1,
    });
  });
  return faults;
}

/** Give every node the lines of the file instead of those of the edited text. */
export function restoreLines(root: Root, lines: readonly number[]): void {
  visit(root, ({ position }) => {
    if (position === undefined) return;
    position.start.line = lines[position.start.line - 1] ?? position.start.line;
    position.end.line = lines[position.end.line - 1] ?? position.end.line;
  });
}
