/** Tells where an essay is written in another markup than its name says: its words are said, and so is what marks them. */
import type { Fault } from '../../errors.ts';

interface Markup {
  name: string;
  /** How Pandoc calls it. */
  format: string;
  /** What no Markdown has; each has to be there. */
  signs: readonly RegExp[];
}

const markups: readonly Markup[] = [
  {
    name: 'Org',
    format: 'org',
    signs: [/^#\+(?:title|author|options|date|startup):?(?:[ \t]|$)/im],
  },
  {
    name: 'reStructuredText',
    format: 'rst',
    signs: [/^\.\. (?:[\w-]+::|_[^\n:]+:)/m, /^\S[^\n]*\n(?:={4,}|-{4,}|~{4,})$/m],
  },
  {
    name: 'AsciiDoc',
    format: 'asciidoc',
    signs: [/^={1,2} \S[^\n]*[^=\n]$/m, /^(?:={2,4} \S[^\n]*[^=\n]$|\[source\b|:[a-z-]+: |image::)/m],
  },
  { name: 'LaTeX', format: 'latex', signs: [/^\\documentclass[[{]/m] },
  {
    name: 'MediaWiki',
    format: 'mediawiki',
    signs: [/^==+ [^=\n]+ ==+$/m, /'''|\[\[[^\]\n]+\]\]|\{\{[^}\n]+\}\}/],
  },
];

/**
 * A warning if the essay looks like Org, AsciiDoc, reStructuredText or another markup; else none.
 * @param masked the source with code blanked out
 */
export function findOtherMarkup(masked: string, file: string): Fault[] {
  const found = markups.find(({ signs }) => signs.every((sign) => sign.test(masked)));
  if (found === undefined) return [];
  const { name, format, signs } = found;
  const line = masked.slice(0, Math.max(0, masked.search(signs[0] ?? /^/))).split('\n').length;
  return [
    {
      message: `This looks like ${name}, and is read as Markdown.`,
      hint: `Convert it first, as in “pandoc -f ${format} -t gfm OLD -o NEW.md”.`,
      file,
      line,
    },
  ];
}
