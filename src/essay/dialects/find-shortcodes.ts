/** WordPress' tags in square brackets, which also stand in what is exported from it: `[caption …]`, `[embed]`, `[sourcecode]`. */
import type { Edit } from '../markdown/edited-text.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { findPlayerOf } from './find-player.ts';

const value = String.raw`(?:"[^"\n\[\]]*"|'[^'\n\[\]]*'|[^\s"'\[\]]+)`;
const tag = new RegExp(
  String.raw`(?:(?<![!\]\\\w])\\?\[|\\?\[(/))([a-z][\w-]*)((?:=${value})?(?:[ \t]+[\w-]+=${value})*)[ \t]*/?\\?\](?![(:]|\[(?!/))`,
  'g',
);
const code = /^(?:sourcecode|source|code|highlight|prettify|php|css|html|js|python|java|bash|sql)$/;
/** Tags that hold nothing, and stand for what only the blog has. */
const alone =
  /^(?:gallery|playlist|toc|contact-form(?:-\d)?|ngg[\w-]*|nextgen[\w-]*|wpforms|subscribe2?|more|raw)$/;

interface Found {
  edits: Edit[];
  /** What tags stand for that nobody can show, with their places. */
  lost: { what: string; offset: number }[];
}

/**
 * Edits that write what shortcodes show in Markdown or HTML, and the shortcodes that nobody can show.
 * @param masked The source with code blanked out, offsets unchanged.
 */
export function findShortcodes(masked: string): Found {
  const edits: Edit[] = [];
  const lost: Found['lost'] = [];
  if (!/\[\/?[a-z]/.test(masked)) return { edits, lost };
  const matches = [...masked.matchAll(tag)];
  const closed = new Set(matches.flatMap(({ 1: slash, 2: name = '' }) => (slash === '/' ? [name] : [])));
  const opened = new Set<string>();
  let address: { start: number; end: number } | undefined;
  for (const match of matches) {
    const [whole, slash = '', name = '', rest = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const isPaired = closed.has(name);
    const values = readValues(rest);
    if (name === 'embed' && isPaired) {
      if (slash === '') address = { start, end };
      else if (address !== undefined) {
        edits.push({ start: address.start, end, text: frame(masked.slice(address.end, start).trim()) });
        address = undefined;
      }
      continue;
    }
    const source = values.get('mp4') ?? values.get('mp3') ?? values.get('src') ?? values.get('');
    let text: string | undefined;
    if (slash === '/') text = code.test(name) ? `\n~~~~~~${endsLine(masked, end)}` : '';
    else if (/^(?:video|audio)$/.test(name) && source !== undefined)
      text = `<${name} src="${escapeQuotes(source)}"></${name}>`;
    else if (/^(?:youtube|vimeo)$/.test(name) && source !== undefined) text = frame(source);
    else if (code.test(name) && isPaired)
      text = `\n~~~~~~${(values.get('language') ?? values.get('lang') ?? '').replace(/[^\w+#-]/g, '')}${endsLine(masked, end)}`;
    else if (isPaired)
      text =
        name === 'caption' && values.has('caption') ? `${escapeMarkdown(values.get('caption') ?? '')} ` : '';
    else if (alone.test(name) && rest !== '') text = '';
    if (text === undefined) continue;
    // A closing tag alone is what somebody wrote.
    if (slash === '/' && !opened.has(name)) continue;
    opened.add(name);
    if (/^(?:gallery|playlist)$/.test(name) && slash === '')
      lost.push({ what: `What [${name} …] stands for`, offset: start });
    edits.push({ start, end, text });
  }
  return { edits, lost };
}

function readValues(rest: string): Map<string, string> {
  const pairs = rest.matchAll(/([\w-]*)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g);
  return new Map(
    Array.from(pairs, ([, key = '', double, single, bare]) => [
      key.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );
}

/** What ends a line that nothing ended yet. */
function endsLine(text: string, at: number): string {
  return text[at] === '\n' || at >= text.length ? '' : '\n';
}

/** The address of a film or a page, as a frame. */
export function frame(address: string): string {
  if (!/^https?:\/\/[^\s"'<>]+$/.test(address)) return address;
  return `<iframe src="${escapeQuotes(findPlayerOf(address) ?? address)}"></iframe>`;
}

function escapeQuotes(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
