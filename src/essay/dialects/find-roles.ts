/** Roles of MyST, which Sphinx and Jupyter Book read: `{ref}` and the like right before code say what the code is. */
import type { Root } from 'mdast';
import type { Edit } from '../markdown/edited-text.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { visit } from '../visit.ts';

/** What links or explains is prose where its words are written; what is typed or pressed stays code. */
const links = /^(?:ref|doc|numref|eq|any|download|term|(?:py|c|cpp|js|rst|std):[a-z]+)$/;
const words = /^(?:term|abbr)$/;
const typed = /^(?:kbd|code|command|file|guilabel|menuselection|program|option|envvar|samp)$/;

/**
 * Takes the names of roles that are known away; any other braces stay as they stand.
 * @param root the tree of the text
 */
export function findRoles(root: Root, text: string): Edit[] {
  const edits: Edit[] = [];
  visit(root, 'inlineCode', ({ value, position }) => {
    const code = position?.start.offset;
    const end = position?.end.offset;
    if (code === undefined || end === undefined) return;
    // A name of a role is short: what stands far before the code is not looked at.
    const name = /(?<![\\{])\{([a-z]+(?::[a-z]+)?)\}$/.exec(text.slice(Math.max(0, code - 40), code))?.[1];
    if (name === undefined) return;
    const start = code - name.length - 2;
    const shown = showRole(name, value);
    if (shown !== undefined) edits.push({ start, end, text: shown });
    else if (links.test(name) || typed.test(name)) edits.push({ start, end: code, text: '' });
  });
  return edits;
}

/** Markdown in place of the role and its code; nothing where the code itself is to be shown, or is of no such role. */
function showRole(name: string, code: string): string | undefined {
  if (name === 'math') return `$${code.trim()}$`;
  if (name === 'sub' || name === 'sup') return `<${name}>${escapeMarkdown(code)}</${name}>`;
  const title = links.test(name) ? /^(.*\S)\s*<[^<>]+>$/su.exec(code)?.[1] : undefined;
  if (title !== undefined) return escapeMarkdown(title);
  return words.test(name) ? escapeMarkdown(code) : undefined;
}
