/** HTML as somebody would write it by hand: a line an element, what is inside further in. */
import { escapeHtml } from '../../talk/text/escape-html.ts';

type Attributes = Readonly<Record<string, string | true | undefined>>;

/** Lines of HTML; what has line feeds of its own, such as code, is one of them and is never moved. */
export type Lines = readonly string[];

/** An element within one line. @param html its content */
export function inLine(name: string, attributes: Attributes, html: string): string {
  return `${openTag(name, attributes)}${html}</${name}>`;
}

/** An element around lines. */
export function around(name: string, attributes: Attributes, lines: Lines): Lines {
  return [openTag(name, attributes), ...indent(lines), `</${name}>`];
}

/** An element without content. */
export function openTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([attribute, value]) => {
    if (value === undefined) return '';
    return value === true ? ` ${attribute}` : ` ${attribute}="${escapeHtml(value)}"`;
  });
  return `<${name}${written.join('')}>`;
}

export function indent(lines: Lines, depth = 1): Lines {
  return lines.map((line) => '  '.repeat(depth) + line);
}
