/**
 * What blog engines put between the lines: Liquid, Hugo and Nunjucks tags, kramdown attributes. Nothing is
 * evaluated. Tags that frame or configure are left out, pictures and captions inside them are kept.
 */
import type { Edit } from '../markdown/edited-text.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { findEmbed } from './find-embed.ts';
import { mediumOfAddress } from '../markdown/find-medium.ts';
import { findPlayer, findPlayerOf } from './find-player.ts';
import { frame } from './find-shortcodes.ts';
import { findHexoTags } from './hexo-tags.ts';
import { quotedValue, readQuoted } from './quoted-value.ts';
import { findSlideSettings } from './slide-settings.ts';
import { nameFolds } from './name-folds.ts';

/**
 * Edits that take the tags away, or write what they show in Markdown or HTML.
 * @param masked The source with code blanked out, offsets unchanged.
 */
export function findTemplateTags(masked: string): Edit[] {
  const edits: Edit[] = [];

  function replace(pattern: RegExp, by: (...groups: string[]) => string | undefined) {
    for (const match of masked.matchAll(pattern)) {
      const text = by(...match.map((group: string | undefined) => group ?? ''));
      if (text !== undefined) edits.push({ start: match.index, end: match.index + match[0].length, text });
    }
  }

  // Franklin's settings.
  replace(/^@def[ \t][^\n]*$/gm, () => '');
  // Diagrams and formulas between tags.
  replace(/^[ \t]*\{\{[<%]\s*(?:(\/)\s*)?mermaid\b[^\n}]*[>%]\}\}[ \t]*$/gm, (_, slash) =>
    slash === '' ? '~~~~~~mermaid' : '~~~~~~',
  );
  replace(/\{%-?\s*(?:end)?katex\b[^%\n{}]*%\}/g, () => '\n\n$$\n\n'.trim());
  edits.push(...findSlideSettings(masked).edits, ...findHexoTags(masked), ...nameFolds(masked));
  // Text that is stored for elsewhere, and template comments.
  replace(/\{%-?\s*capture\b[^%]*%\}(?:(?!\{%)[^])*?\{%-?\s*endcapture\s*-?%\}/g, () => '');
  edits.push(...findSpans(masked, /\{%-?\s*(?:end)?comment\s*-?%\}/g, /^\{%-?\s*comment/));
  // Hugo's comments, and tags that are to be read.
  edits.push(...findSpans(masked, /\{\{\/\*|\*\/\}\}/g, /^\{/));
  replace(/\{\{([<%])\/\*([^`{}]*?)\*\/[>%]\}\}/g, (_, sign = '', inner = '') => {
    return `\`{{${sign}${inner}${sign === '<' ? '>' : '%'}}}\``;
  });
  // kramdown's comments, Obsidian's, and the names that it gives paragraphs.
  edits.push(...findSpans(masked, /\{::comment\}|\{:\/(?:comment)?\}/g, /^\{::/));
  replace(/(?<![^\s])%%[^%\n]+%%(?![^\s])/g, () => '');
  edits.push(...findFenced(masked, /^[ \t]*%%[ \t]*$/gm));
  replace(/(?<=\S) \^[a-z][\w-]{2,}[ \t]*$/gim, () => '');
  // MyST's names of places, its breaks of blocks, and what its directives are told between colons.
  replace(/^[ \t]*\([\w:.-]+\)=[ \t]*$|^\+\+\+(?:[ \t]+\{[^\n]*\})?[ \t]*$/gm, () => '');
  replace(/(?<=^[ \t]*:{3,}\{[\w:-]+\}[^\n]*\n)(?::[\w-]+:[^\n]*(?:\n|$))+/gm, () => '\n');
  // Where an engine would list the headings, or wait, or turn the page.
  replace(
    /^[ \t]*(?:@?\[TOC\]|\[\[_?TOC_?\]\]|\$\{toc\}|\{\{TOC\}\}|\. \. \.|\\(?:newpage|pagebreak|clearpage))[ \t]*$/gim,
    () => '',
  );
  replace(/^(?:[*+-]|\d+\.)[ \t][^\n]*\n[ \t]*\{:\s*[.#]?toc\b[^\n}]*\}[ \t]*$/gim, () => '');
  // A script that would write what it fetches.
  replace(
    /<script\s[^<>]*?\bsrc\s*=\s*["']?(https:\/\/gist\.github\.com\/[\w./-]+?)(?:\.js)?(?:\?[^"'<>]*)?["']?\s*>\s*<\/script>/gi,
    (_, address = '') => `<iframe src="${address}"></iframe>`,
  );
  // Shortcodes, and includes that name a picture.
  replace(
    /\{\{[<%](?:\s*(\/))?\s*(?!\s)([\w./-]*)(?![\w./-])((?:"(?:[^"\\]|\\[^])*"|'[^']*'|`[^`]*`|[^"'`{}])*?)\/?[>%]\}\}/g,
    (_, slash = '', name = '', rest = '') => (slash === '/' ? '' : showTag(name, rest)),
  );
  replace(
    /\{%-?\s*(include|(?=[\w-]{0,60}(?:figure|image|img|picture|photo))[\w-]+(?![\w-])|video|audio|youtube|vimeo|embed|gist|tweet|twitter|instagram|codepen|jsfiddle|github|soundcloud|spotify|twitch|reddit|stackblitz|codesandbox|glitch|replit|asciinema)\b((?:"[^"]*"|'[^']*'|[^"'{}%])*?)-?%\}/g,
    (_, name = '', rest = '') => showTag(name, rest) || undefined,
  );
  // Zola's shortcodes, which look like calls.
  replace(
    /\{\{-?\s*([\w-]+)\(((?:"[^"\n]*"|'[^'\n]*'|[^"'(){}\n])*)\)\s*-?\}\}/g,
    (_, name = '', rest = '') => showTag(name, rest.replaceAll(/,(?=\s|$)/g, ' ')) || undefined,
  );
  // What chooses and repeats, wherever it stands: each of the texts that it would choose from stays.
  replace(
    /\{%-?\s*(?:end)?(?:if|elsif|elif|else|unless|for|case|when|assign|raw|verbatim|break|continue|cta|filter|spaceless|autoescape)\b[^\n{}%]*-?%\}/g,
    (tag = '') => (/\{%-?\s*(?:el|when)/.test(tag) ? ' ' : ''),
  );
  replace(/\{%\s*(?:\w+\([^(){}%\n]*\)|end)\s*%\}/g, () => '');
  // What closes a fold within a line; comments of other engines; Word's own tags.
  replace(/\{%-?\s*end\w*\s*-?%\}/g, () => '');
  replace(/<%#[^%\n]*%>|<%--(?:(?!--%>)[^\n]){0,500}--%>|\{\/\*(?:(?!\*\/\})[^\n]){0,500}\*\/\}/g, () => '');
  replace(/<\/?(?:o:p|o:lock|v:shape\w*|v:imagedata|w:sdt\w*)(?:\s[^<>\n]*)?\/?>/gi, () => '');
  // Bullets as Word and mails have them, two or more.
  replace(/^(?:[ \t]{0,3}(?:[•▪◦‣●○∙■➢➤][ \t]+|[·–§o]\t[ \t]*)\S[^\n]*(?:\n|$)){2,}/gm, (lines = '') =>
    lines.replaceAll(/^[ \t]{0,3}(?:([◦○o])|[^\s])[ \t]+/gm, (_, inner) =>
      inner === undefined ? '- ' : '  - ',
    ),
  );
  // Hashnode's sizes of pictures.
  replace(
    /(!\[[^[\]\n]*\]\([^()\s]+)(?:\s+(?:align|width|height)="[^"\n]*")+\)/g,
    (_, picture = '') => `${picture})`,
  );
  // Blanks in the name of a picture's file, as kramdown and Obsidian read them.
  replace(
    /(!\[[^[\]\n]*\]\()([^()<>"'{}\s]+(?:[ \t]+[^()<>"'{}\s]+)+\.(?:png|jpe?g|gif|svg|webp|avif))\)/gi,
    (_, before = '', name = '') => `${before}<${name}>)`,
  );
  // A heading that an engine would make of the title.
  replace(/^#{1,6}[ \t]+\{\{-?\s*[$.\w]*\btitle\s*(?:\|[^\n{}]*)?-?\}\}[ \t]*$/gim, () => '');
  // What Zenn embeds, on a line of its own: `@[youtube](…)`, `@[card](…)`. Within a line it is somebody’s account.
  replace(/(?<=^[ \t>]*)@\[([\w-]+)\]\(([^()\s]+)\)(?=[ \t]*$)/gm, (_, name = '', what = '') => {
    const player = findPlayer(name, what);
    return player === undefined ? frame(what) : frame(player);
  });
  // A page that a tag would show as a card; of a tag within a line the words in quotes.
  replace(/^[ \t]*\{%-?\s*[\w-]+\s+(https:\/\/[^\s{}%"']+)\s*-?%\}[ \t]*$/gm, (_, address = '') =>
    frame(address),
  );
  replace(/\{%-?\s*[\w-]+\s+(https:\/\/[^\s{}%"'<>]+)\s*-?%\}/g, (_, address = '') => `<${address}>`);
  replace(/\{%-?\s*[\w-]+\s+(?:"[^"\n{}%]*"|'[^'\n{}%]*')[^\n{}%]*-?%\}(?=[\p{L}\p{N}])/gu, () => '');
  replace(wordsInTag, (_, double = '', single = '', __, address = '') => showWords(double + single, address));
  // Components of the site's own.
  replace(components, (_, name = '', rest = '') => showTag(name, rest));
  replace(/<[a-zA-Z][\w.-]*\s(?:"[^"]*"|'[^']*'|\{\{[^{}]*\}\}|\{[^{}]*\}|[^"'<>{}])*>/g, (tag = '') => {
    return tag.includes('={') ? tag.replaceAll(/\s+[\w:-]+=(?:\{\{[^{}]*\}\}|\{[^{}]*\})/g, '') : undefined;
  });
  // Slots of slides, and films of Hashnode's.
  replace(/^[ \t]*::[a-z][\w-]*::[ \t]*$/gm, () => '');
  replace(/^[ \t]*%\[(https?:\/\/[^\s\]]+)\][ \t]*$/gm, (_, address = '') => frame(address));
  // A film's page alone on its line is what blogs show as the film.
  replace(
    /(?<=(?:^|\n)[ \t]*\n|^)<?(https:\/\/[^\s<>]+)>?[ \t]*(?=\n[ \t]*(?:\n|$)|$(?!\n))/gm,
    (_, address = '') => (findPlayerOf(address) === undefined ? undefined : frame(address)),
  );
  // What only Vue reads makes no tag of a tag for Markdown; within quotation marks it is a colour or a name.
  replace(/<[a-z][\w-]*(?:\s+[^\s<>"'=/]+(?:=(?:"[^"\n]*"|'[^'\n]*'))?)*\s*\/?>/g, (tag = '') =>
    /\s[@#]/.test(tag)
      ? tag.replace(/("[^"]*"|'[^']*')|\s+[@#][^\s=>]+(?:=(?:"[^"\n]*"|'[^'\n]*'))?/g, '$1')
      : undefined,
  );
  // Files that would be put in.
  replace(putIn, () => '');
  // Lines of nothing but tags.
  replace(/^[ \t]*(?:\{%[^\n{}]*%\}[ \t]*)+$/gm, () => '');
  // A text that is only passed through a filter.
  replace(/\{\{-?\s*(["'])((?:(?!\1)[^\n{}])*)\1\s*(?:\|[^\n{}]*)?-?\}\}/g, (_, _quote, text) => text);
  // A link to an address that only the engine knows.
  replace(/\]\(\s*(?:\{\{[^\n{}]*\}\}|\{%[^\n{}]*%\})[^()\s]*\s*\)/g, () => '](<>)');
  return edits;
}

/** Lines of VitePress and Slidev, and of MkDocs, that put in what another file has. */
export const putIn = /^[ \t]*(?:<<<[ \t]+\S[^\n]*|-{1,2}8<-{1,2}[ \t]+["'][^\n]*)$/gm;

/** `{% person "Mira Osei", "https://…" %}` among words; what is glued to a word, or names a file, adorns. */
export const wordsInTag =
  /(?<=[^\n]|\n[ \t]*[*+-][ \t]+)\{%-?\s*(?!include|render|extends|import|from|set|block|assign)[\w-]+\s+(?:"([^"\n{}%]*)"|'([^'\n{}%]*)')(?:\s*,\s*(["'])((?:https?:|[/#.])[^"'\s{}%]*)\3)?[^"'\n{}%]*-?%\}(?![\p{L}\p{N}])/gu;

/** As HTML, with characters by their numbers, since it may stand in HTML as well as in Markdown. */
function showWords(words: string, address: string): string | undefined {
  if (!/\s/.test(words) && /\/|\.\w{2,4}$/.test(words)) return '';
  const escaped = words.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
  return /^https?:\S+$/.test(address) ? `<a href="${escapeValue(address)}">${escaped}</a>` : escaped;
}

/** `<Badge text="new" />`: nobody writes that into prose who means to show it. */
const components = /<([A-Z][\w.]*)((?:\s+[\w:.-]+=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))+)\s*\/>/g;

/** What lies between two lines that look the same. */
function findFenced(masked: string, fence: RegExp): Edit[] {
  const edits: Edit[] = [];
  let start: number | undefined;
  for (const { index, 0: line } of masked.matchAll(fence)) {
    if (start === undefined) start = index;
    else {
      edits.push({ start, end: index + line.length, text: '' });
      start = undefined;
    }
  }
  return edits;
}

/** What lies between an opening and the next closing. One pass: a search from every opening would be quadratic. */
function findSpans(masked: string, ends: RegExp, opening: RegExp): Edit[] {
  const edits: Edit[] = [];
  let start: number | undefined;
  for (const match of masked.matchAll(ends)) {
    if (opening.test(match[0])) start ??= match.index;
    else if (start !== undefined) {
      edits.push({ start, end: match.index + match[0].length, text: '' });
      start = undefined;
    }
  }
  return edits;
}

const keyed = new RegExp(
  String.raw`(?<![\w-])([\w-]+)\s*[=:]\s*(?:${quotedValue}|'([^']*)'|([^\s"']+))`,
  'g',
);
const keyless = new RegExp(String.raw`(?<![^\s])(?:${quotedValue}|'([^']*)'|([^\s"'=]+))(?![^\s])`, 'g');

/** The picture, film, player or page that a tag names, as Markdown or HTML; otherwise its caption or title alone. */
export function showTag(name: string, rest: string): string {
  const values = new Map<string, string>();
  for (const [, key = '', double, single, bare] of rest.matchAll(keyed)) {
    values.set(key.toLowerCase(), double === undefined ? (single ?? bare ?? '') : readQuoted(double));
  }
  const alt = readCaption(values.get('alt') ?? '');
  const caption = readCaption(values.get('caption') ?? values.get('title') ?? '');
  const player = playerOf(name, rest, values);
  if (player !== undefined) return `<iframe src="${player}" title="${escapeValue(caption || alt)}"></iframe>`;
  const words = Array.from(rest.matchAll(keyless), ([, double, single, bare]) =>
    double === undefined ? (single ?? bare ?? '') : readQuoted(double),
  );
  const embedded = findEmbed(name, words, values);
  if (embedded !== undefined)
    return `<iframe src="${embedded}" title="${escapeValue(caption || alt)}"></iframe>`;
  const source =
    values.get('src') ??
    values.get('image') ??
    values.get('img') ??
    (pictureTag.test(name) ? findPicture(name, values, words) : undefined);
  const sentence = words.filter((word) => /\p{L}\s+\p{L}/u.test(word)).join(' ');
  if (source === undefined) {
    return escapeMarkdown(caption || (values.get('summary') ?? sentence));
  }
  const address = source.replace(/[<>\n]/g, encodeURIComponent);
  if (/^(?:video|audio)$/i.test(name) && mediumOfAddress(source) === 'picture') {
    return `[${escapeMarkdown(caption || alt || source)}](<${address}>)`;
  }
  return `![${escapeMarkdown(alt || sentence)}](<${address}>${caption === '' ? '' : ` "${escapeMarkdown(caption)}"`})`;
}

/** Tags that show a picture, whatever they call its address. */
const pictureTag = /^include$|figure|image|img|picture|photo/i;
const pictureFile = /\.(?:png|jpe?g|gif|svg|webp|avif)(?:[?#]|$)/i;
/** Tags name what a site serves from its root, often without the slash. */
const fromRoot = /^(?:assets|static|images|img|media|uploads)\//;

function findPicture(
  name: string,
  values: ReadonlyMap<string, string>,
  words: readonly string[],
): string | undefined {
  const named = [...values].find(
    ([key, value]) => !/^(?:link|href|alt|title|caption)$/.test(key) && pictureFile.test(value),
  );
  // What an include names first is what it includes.
  const found =
    named?.[1] ??
    (name === 'include' ? undefined : words.find((word) => pictureFile.test(word) && !/\s/.test(word)));
  return found?.replace(fromRoot, '/$&');
}

/** The words of a caption in which engines read Markdown and HTML; a picture's has neither. */
function readCaption(written: string): string {
  return written
    .replaceAll(/\[([^[\]\n]+)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?\)/g, '$1')
    .replaceAll(/\*\*(?=\S)([^*\n]*[^*\s])\*\*/g, '$1')
    .replaceAll(/(?<!\w)__(?=\S)([^_\n]*[^_\s])__(?!\.?\w)/g, '$1')
    .replaceAll(/<\/?br\b[^<>]*>/gi, ' ')
    .replaceAll(/<\/?(?:a|b|center|code|em|i|p|small|span|strong|u)(?:\s[^<>]*)?>/gi, '')
    .trim();
}

/** `{{< youtube ID >}}`, `{% vimeo ID %}`, `{% include embed/youtube.html id="ID" %}`. */
function playerOf(name: string, rest: string, values: ReadonlyMap<string, string>): string | undefined {
  const isInclude = name.toLowerCase() === 'include';
  const [first = '', second = ''] = rest.trim().split(/\s+/);
  const host = (isInclude ? first : name).split('/').at(-1) ?? '';
  const bare = (isInclude ? second : first).replaceAll(/["']/g, '');
  return findPlayer(host, values.get('id') ?? bare);
}

function escapeValue(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replace(/\s+/g, ' ');
}
