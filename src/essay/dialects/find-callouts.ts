/** Finds callouts in a tree: quotations that quote nobody, and what stands between two marks that stand for an engine's own. */
import type { Blockquote, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from '../visit.ts';
import { makeCallout, takeLabel } from '../callout.ts';

/** The element that stands for an engine's own while Markdown is parsed; its first paragraph is its title if it says so. */
export const calloutTag = 'lectern-callout';

/** The mark that opens a callout, on a line of its own. */
export function openCallout(kind: string, isTitled: boolean): string {
  return `<${calloutTag} kind="${kind.replace(/[^\w-]/g, '')}"${isTitled ? ' titled' : ''}>`;
}

export const closeCallout = `</${calloutTag}>`;

/** GitHub's `[!NOTE]`, Obsidian's `[!tip]- A title`. */
const sign = /^\[!([\w-]+)(?:\|[^\]\n]*)?\][-+]?[ \t]*/;
/** What opens an aside where people write it as a quotation, since Markdown has none. */
const emoji = /^(?:ℹ|⚠|💡|📝|❗|❕|‼|🚨|📌|🛑|⛔|✅|❌|👉|🔔|🗒|📣)/u;
/** Obsidian’s callouts that are quotations. */
const quoting = new Set(['quote', 'cite']);

/** Change the tree in place. */
export function findCallouts(root: Root): void {
  groupMarked(root);
  visit(root, 'blockquote', readQuotation);
}

function readQuotation(node: Blockquote): void {
  if (node.data?.isCallout) return;
  const marked = readSign(node);
  const children = marked === undefined ? takeLabel(node.children) : undefined;
  if (marked !== undefined) Object.assign(node, marked);
  else if (children !== undefined) Object.assign(node, { children, data: { isCallout: true } });
  else if (startsWithEmoji(node)) node.data = { isCallout: true };
}

function readSign(node: Blockquote): Blockquote | undefined {
  const [first, ...others] = node.children;
  if (first?.type !== 'paragraph') return undefined;
  const [opening, ...after] = first.children;
  const found = opening?.type === 'text' ? sign.exec(opening.value) : null;
  if (opening?.type !== 'text' || found === null) return undefined;
  const [all = '', kind = ''] = found;
  const { title, rest } = splitLine([{ ...opening, value: opening.value.slice(all.length) }, ...after]);
  const children = rest.length === 0 ? others : [{ ...first, children: rest }, ...others];
  if (quoting.has(kind.toLowerCase()) && title.length === 0) return { ...node, children };
  return makeCallout(kind, title, children, node.position);
}

/** The first line, and what stands behind it. */
function splitLine(nodes: readonly PhrasingContent[]): { title: PhrasingContent[]; rest: PhrasingContent[] } {
  const title: PhrasingContent[] = [];
  for (const [at, node] of nodes.entries()) {
    const rest = nodes.slice(at + 1);
    if (node.type === 'break') return { title, rest };
    const end = node.type === 'text' ? node.value.indexOf('\n') : -1;
    if (node.type !== 'text' || end < 0) {
      if (node.type !== 'text' || node.value.trim() !== '') title.push(node);
      continue;
    }
    const line = node.value.slice(0, end);
    if (line.trim() !== '') title.push({ ...node, value: line });
    const value = node.value.slice(end + 1);
    return { title, rest: value === '' ? rest : [{ ...node, value }, ...rest] };
  }
  return { title, rest: [] };
}

function startsWithEmoji({ children: [first] }: Blockquote): boolean {
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
  return opening?.type === 'text' && emoji.test(opening.value);
}

interface Open {
  mark?: { kind: string; isTitled: boolean; position: RootContent['position'] };
  children: RootContent[];
}

/** What stands between an opening and its closing mark among the same children becomes a callout. */
function groupMarked(parent: Parents): void {
  const stack: [Open, ...Open[]] = [{ children: [] }];
  for (const child of parent.children) {
    if ('children' in child) groupMarked(child);
    const text = child.type === 'html' ? child.value.trim() : '';
    const [, kind, titled] = /^<lectern-callout kind="([\w-]*)"( titled)?>$/.exec(text) ?? [];
    if (kind !== undefined) {
      const mark = { kind, isTitled: titled !== undefined, position: child.position };
      stack.push({ mark, children: [] });
    } else if (text === closeCallout) {
      if (stack.length > 1) closeLast(stack);
    } else stack.at(-1)?.children.push(child);
  }
  // What is never closed is no callout.
  parent.children = stack.flatMap(({ children }) => children);
}

function closeLast(stack: Open[]): void {
  const { mark, children = [] } = stack.pop() ?? {};
  const [first, ...others] = children;
  const isTitle = first?.type === 'heading' || (mark?.isTitled === true && first?.type === 'paragraph');
  const inside = isTitle ? others : children;
  // A callout with chapters of its own is a part of the essay.
  const isPart = mark === undefined || inside.some(({ type }) => type === 'heading');
  const made = isPart
    ? children
    : [makeCallout(mark.kind, isTitle ? first.children : [], inside, mark.position)];
  stack.at(-1)?.children.push(...made);
}
