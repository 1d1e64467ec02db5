/** Reports what an essay has and no talk can show, so that its author does not first notice on stage. */
import type { Root } from 'mdast';
import { visit } from '../visit.ts';
import type { Fault } from '../../errors.ts';
import { oneLine } from '../one-line.ts';
import { findTitle, listPaired } from '../dialects/name-folds.ts';
import { findShortcodes } from '../dialects/find-shortcodes.ts';
import { findSlideSettings } from '../dialects/slide-settings.ts';
import { quotedValue, readQuoted } from '../dialects/quoted-value.ts';
import { putIn, showTag, wordsInTag } from '../dialects/template-tags.ts';

interface LeftOut {
  what: string;
  hint: string;
  offset: number;
}

/** Tags that frame, configure, or list what the talk has anyway. */
const silent =
  /^(?:end[\w-]*|if|elsif|elif|else|unless|case|when|for|assign|capture|comment|raw|verbatim|set|block|extends|from|import|macro|call|cache|increment|decrement|cycle|tablerow|break|continue|paginate|layout|section|schema|style|javascript|stylesheet|form|seo|feed_meta|link|post_url|highlight|rawhtml|mermaid|tabs?|toc|table[-_]?of[-_]?contents|ref|relref|codeblock|blockquote|pullquote|label|post_link|asset_img|asset_link|img|br|hr|clear|pagebreak|more|columns?|row|include_cached)$/i;
/** What sites have around every text. */
const furniture =
  /toc|head|nav|foot|share|comment|script|style|math|analytics|\bads?\b|sidebar|author|related|newsletter|subscribe/i;
const tags =
  /\{\{[<%]\s*(?![\s/])([\w./-]+)(?![\w./-])((?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|`[^`\n]*`|[^"'`{}\n])*?)\/?[>%]\}\}|\{%-?\s*([\w-]+)(?![\w-])((?:"[^"\n]*"|'[^'\n]*'|[^"'{}%\n])*?)-?%\}/g;

/** As many as anyone reads. */
const mostNamed = 20;

const elements: Readonly<Record<string, { what: string; hint: string }>> = {
  svg: {
    what: 'A drawing within the text (<svg>)',
    hint: 'Save it as a file beside the essay: ![what it shows](drawing.svg).',
  },
  math: { what: 'A formula in MathML', hint: 'Write it as TeX between dollars: $x^2$.' },
  canvas: { what: 'What a script draws (<canvas>)', hint: 'Save it as a picture beside the essay.' },
  object: { what: 'An embedded file (<object>)', hint: 'Link to it, or save what it shows as a picture.' },
  embed: { what: 'An embedded file (<embed>)', hint: 'Link to it, or save what it shows as a picture.' },
  applet: { what: 'A program (<applet>)', hint: 'Save what it shows as a picture beside the essay.' },
};
/** Drawings that are hidden from readers only adorn; what lies in the network is a card. */
const element =
  /<(svg|math|canvas|object(?![^<>]*\bdata\s*=\s*["']?https?:)|embed(?![^<>]*\bsrc\s*=\s*["']?https?:)|applet)\b(?![^<>]*\baria-hidden\s*=\s*["']?true)/gi;

/**
 * A fault for each kind of what is left out, at the first of it.
 * @param root the tree of the text
 * @param masked the text with code blanked out
 */
export function findLeftOut(root: Root, masked: string, file: string): Fault[] {
  const found = [
    ...findTags(masked),
    ...[...findShortcodes(masked).lost, ...findSlideSettings(masked).files].map(nameLost),
    ...findFiles(masked),
    ...findElements(root),
  ];
  const kinds = Map.groupBy(found, ({ what }) => what);
  return [...kinds].slice(0, mostNamed).map(([what, [first, ...others]]) => ({
    message: `${what} is left out${others.length === 0 ? '' : `, here and at ${String(others.length)} more`}.`,
    hint: first?.hint ?? '',
    file,
    line: masked.slice(0, first?.offset ?? 0).split('\n').length,
  }));
}

const hint = 'Nothing in an essay is run: write as text, or as a picture beside it, what is to be shown.';

function nameLost({ what, offset }: { what: string; offset: number }): LeftOut {
  return { what, hint, offset };
}

function findFiles(masked: string): LeftOut[] {
  return Array.from(masked.matchAll(putIn), ({ 0: line, index }) =>
    nameLost({ what: `The file that ${oneLine(line)} would put in`, offset: index }),
  );
}

function findTags(masked: string): LeftOut[] {
  const paired = listPaired(masked);
  const said = new Set(Array.from(masked.matchAll(wordsInTag), ({ index }) => index));
  const found: LeftOut[] = [];
  for (const match of masked.matchAll(tags)) {
    if (said.has(match.index)) continue;
    const name = match[1] ?? match[3] ?? '';
    const rest = match[2] ?? match[4] ?? '';
    const isLiquid = match[1] === undefined;
    const shown = (paired.has(name) ? findTitle(name, rest) : undefined) ?? showTag(name, rest);
    const what = `${isLiquid ? '{% ' : '{{< '}${name}${isLiquid ? ' … %}' : ' … >}}'}`;
    const offset = match.index;
    const unescaped = shown.replaceAll('\\', '');
    const lost = wordsOf(rest).filter((words) => !unescaped.includes(words.replaceAll('\\', '')));
    for (const words of lost) {
      found.push({
        what: `“${oneLine(words)}” in ${what}`,
        hint: 'Nothing in an essay is run: write in the text what is to be said.',
        offset,
      });
    }
    if (shown !== '' || lost.length > 0 || silent.test(name) || paired.has(name)) continue;
    if (/^include(?:_relative)?$/.test(name) && furniture.test(rest)) continue;
    // Where a tag of Liquid stands within a line it is shown as it is, and named for that.
    if (isLiquid && !isAlone(masked, match)) continue;
    found.push({ what: `What ${what} stands for`, hint, offset });
  }
  return found;
}

const quoted = new RegExp(`${quotedValue}|'([^']*)'`, 'g');

/** Arguments that are sentences: in quotes, with a space. */
function wordsOf(rest: string): string[] {
  return Array.from(rest.matchAll(quoted), ([, double, single = '']) =>
    double === undefined ? single : readQuoted(double),
  ).filter((words) => /\p{L}\s+\p{L}/u.test(words) && !/[=;]|https?:/.test(words));
}

/** Whether a tag has its line to itself. Only blanks are passed: a long line is not read for each tag on it. */
function isAlone(text: string, { index, 0: { length } }: RegExpExecArray): boolean {
  let start = index;
  let end = index + length;
  while (start > 0 && ' \t'.includes(text.charAt(start - 1))) start -= 1;
  while (end < text.length && ' \t'.includes(text.charAt(end))) end += 1;
  return (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
}

function findElements(root: Root): LeftOut[] {
  const found: LeftOut[] = [];
  visit(root, 'html', ({ value, position }) => {
    for (const match of value.matchAll(element)) {
      const known = elements[match[1]?.toLowerCase() ?? ''];
      if (known) found.push({ ...known, offset: (position?.start.offset ?? 0) + match.index });
    }
  });
  return found;
}
