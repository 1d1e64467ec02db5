/** Code between tags of blog engines: what they would colour, show in several notations, or keep to be shown. */

/** In lists and quotations, too. */
const fence = /^[ \t>]*(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
/** Longer than any that stands in code. */
const own = '~~~~~~~~';

const tag = (inside: string): RegExp =>
  new RegExp(String.raw`^[ \t]*(?:\{%-?\s*${inside}\s*-?%\}|\{\{[<%]\s*${inside}\s*[>%]\}\})[ \t]*$`, 'i');
const highlight = tag(String.raw`highlight\s+["']?([\w+#-]+)(?![\w+#-])(?:[^\n]*\S)?`);
const endHighlight = tag(String.raw`(?:end|\/\s*)highlight`);
const toggle = /^[ \t]*\{\{[<%]\s*code-toggle\b[^\n/]*[>%]\}\}[ \t]*$/i;
const endToggle = tag(String.raw`\/\s*code-toggle`);
const kept = /^[ \t]*\{%-?\s*(?:set|capture)\s+(?=\w*code)(\w+)\s*-?%\}(?:\{%-?\s*raw\s*-?%\})?[ \t]*$/i;
const endKept = /^[ \t]*(?:\{%-?\s*endraw\s*-?%\})?\{%-?\s*end(?:set|capture)\s*-?%\}[ \t]*$/i;
const print = /^[ \t]*\{\{-?\s*(\w+)\s*\|\s*highlight\(\s*["']([\w+#-]+)["'][^\n{}]*\}\}[ \t]*$/;

/** Whether there may be something; most essays have nothing. */
export function hasCodeTags(text: string): boolean {
  return /\{[%{][<%-]?\s*(?:highlight|code-toggle|(?:set|capture)\s+\w*code)/i.test(text);
}

/** The text with as many lines, and fences in place of such tags. What stands within fences of code stays. */
export function unfoldCodeTags(text: string): string {
  const lines = text.split('\n');
  let open = '';
  // What has no end behind one line has none behind the next.
  const endless = new Set<RegExp>();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [, sign = '', rest = ''] = fence.exec(line) ?? [];
    if (open === '') open = sign;
    else if (sign.startsWith(open) && rest.trim() === '') open = '';
    if (open !== '' || sign !== '') continue;
    const closing = findClosing(line);
    if (closing === undefined || endless.has(closing)) continue;
    let end = at + 1;
    while (end < lines.length && !closing.test(lines[end] ?? '')) end += 1;
    if (end === lines.length) {
      endless.add(closing);
      continue;
    }
    lines[at] = own + findLanguage(lines, at, end);
    lines[end] = own;
    at = end;
  }
  return lines.join('\n');
}

function findClosing(line: string): RegExp | undefined {
  if (!line.includes('{')) return undefined;
  if (highlight.test(line)) return endHighlight;
  if (toggle.test(line)) return endToggle;
  return kept.test(line) ? endKept : undefined;
}

/** The language of the code between these lines; a line behind it that prints it in one becomes empty. */
function findLanguage(lines: string[], start: number, end: number): string {
  const line = lines[start] ?? '';
  const [, coloured, colouredByHugo] = highlight.exec(line) ?? [];
  if (coloured !== undefined || colouredByHugo !== undefined) return coloured ?? colouredByHugo ?? '';
  const name = kept.exec(line)?.[1];
  if (name === undefined) {
    const code = lines.slice(start + 1, end).join('\n');
    return /^\s*\{/.test(code) ? 'json' : /^\s*(?:\[|[\w"'.-]+\s*=)/m.test(code) ? 'toml' : 'yaml';
  }
  // It may be printed behind a line or two.
  for (let at = end + 1; at <= end + 3; at += 1) {
    const [, printed, language] = print.exec(lines[at] ?? '') ?? [];
    if (printed !== name || language === undefined) continue;
    lines[at] = '';
    return language;
  }
  return '';
}
