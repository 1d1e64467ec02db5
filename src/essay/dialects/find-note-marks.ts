/** What programs for notes keep within them for themselves: properties, names of blocks, drawers, dates, what they would look up. */
import type { Root } from 'mdast';
import type { Edit } from '../markdown/edited-text.ts';
import type { Fault } from '../../errors.ts';
import { frame } from './find-shortcodes.ts';
import { oneLine } from '../one-line.ts';
import { visit } from '../visit.ts';

/** Fences and code within lines of which Obsidian makes lists and tables. */
const asked = /^(?:dataview|dataviewjs|tasks|button|tracker|meta-bind[\w-]*)$/;
const askedInline = /^(?:\$=\s*dv\.|=\s*(?:this\.|dateformat\(|date\())/;
const uuid = String.raw`[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}`;
const block = new RegExp(String.raw`(?:\{\{embed[ \t]+)?\(\(${uuid}\)\)(?:[ \t]*\}\})?`, 'g');
const macro = /\{\{(?:embed|query|renderer|cards|namespace)[ \t]+[^{}\n]+\}\}/g;
const templater = /<%[-_*+]?[ \t]*tp\.[^%\n]*%>/g;

/**
 * Edits that take such marks away, and warnings for what the program would have looked up.
 * @param root the tree of the text
 * @param masked The source with code and formulas blanked out, offsets unchanged.
 */
export function findNoteMarks(
  root: Root,
  masked: string,
  file: string,
): { edits: Edit[]; warnings: Fault[] } {
  const edits: Edit[] = [];
  const lost: { what: string; offset: number }[] = [];

  function replace(pattern: RegExp, by: (...groups: string[]) => string) {
    for (const match of masked.matchAll(pattern)) {
      const text = by(...match.map((group: string | undefined) => group ?? ''));
      edits.push({ start: match.index, end: match.index + match[0].length, text });
    }
  }

  function lose(pattern: RegExp) {
    for (const { 0: what, index } of masked.matchAll(pattern)) {
      edits.push({ start: index, end: index + what.length, text: '' });
      lost.push({ what, offset: index });
    }
  }

  visit(root, (node) => {
    if (node.type !== 'code' && node.type !== 'inlineCode') return;
    const isAsked = node.type === 'code' ? asked.test(node.lang ?? '') : askedInline.test(node.value);
    const { start, end } = node.position ?? {};
    if (!isAsked || start?.offset === undefined || end?.offset === undefined) return;
    const what = node.type === 'code' ? `\`\`\`${node.lang ?? ''}` : `\`${node.value}\``;
    edits.push({ start: start.offset, end: end.offset, text: '' });
    lost.push({ what, offset: start.offset });
  });
  lose(block);
  replace(/\{\{(?:video|youtube|tweet|twitter|vimeo)[ \t]+(https?:\/\/[^\s{}]+)[ \t]*\}\}/g, (_, to = '') =>
    frame(to),
  );
  lose(macro);
  lose(templater);
  if (masked.includes('::')) {
    // Logseq's own properties, and those of the author.
    replace(
      /^[ \t]*(?:[-*+][ \t]+)?(?:id|collapsed|background-color|heading|icon|template|logseq\.[\w.-]+|ls-[\w-]+|hl-[\w-]+|card-[\w-]+|query-[\w-]+|created-at|updated-at)::[ \t][^\n]*$/gm,
      () => '',
    );
    replace(
      /^([ \t]*(?:[-*+][ \t]+)?\p{L}[\p{L}\p{N}_ -]{0,30})::(?=[ \t]+\S)/gmu,
      (_, key = '') => `${key}:`,
    );
    replace(
      /(?<![!\]\\\w])\[(\p{L}[\p{L}\p{N}_ -]{0,30})::[ \t]+([^[\]\n]+)\](?![([:])/gu,
      (_, key = '', value = '') => `${key}: ${value}`,
    );
  }
  replace(/^[ \t]*\^[a-z][\w-]{2,}[ \t]*$/gim, () => '');
  // Drawers and dates of Org, which Logseq has too.
  replace(
    /^[ \t]*:(?:PROPERTIES|LOGBOOK):[ \t]*\n(?:(?![ \t]*:END:)[^\n]*\n){0,50}[ \t]*:END:[ \t]*$/gm,
    () => '',
  );
  replace(
    /^[ \t]*(?:(?:SCHEDULED|DEADLINE|CLOSED):[ \t]*[<[]\d{4}-[^\n<>]*[>\]][ \t]*)+$|^[ \t]*CLOCK:[ \t]*\[[^\n]*$/gm,
    () => '',
  );
  // Who remarked something, and when, in HackMD.
  replace(
    /^([ \t]*>[ \t]*)\[name=([^[\]\n]+)\](?:[ \t]*\[(?:time|color)=[^[\]\n]*\])*[ \t]*/gm,
    (_, sign = '', name = '') => `${sign}**${name.trim()}** `,
  );
  // Sizes of pictures.
  replace(
    /(!\[[^[\]\n]*\]\([^()\s]+(?:[ \t]+"[^"\n]*")?)[ \t]+=\d*%?x\d*%?[ \t]*\)/g,
    (_, picture = '') => `${picture})`,
  );
  return { edits, warnings: nameLost(lost, masked, file) };
}

function nameLost(lost: readonly { what: string; offset: number }[], masked: string, file: string): Fault[] {
  const [first, ...others] = [...lost].sort((a, b) => a.offset - b.offset);
  if (first === undefined) return [];
  return [
    {
      message: `What ${oneLine(first.what)} stands for is left out${others.length === 0 ? '' : `, and so is that of ${String(others.length)} more`}.`,
      hint: 'Nothing in an essay is run or looked up: write in the text what is to be said.',
      file,
      line: masked.slice(0, first.offset).split('\n').length,
    },
  ];
}
