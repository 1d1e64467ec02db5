/**
 * The Content-Security-Policy of pages: they load and run their own files, and nothing that an essay might smuggle
 * past its cleaning.
 */
import { createHash } from 'node:crypto';

const charset = '<meta charset="utf-8">';
/** The styles and scripts that the pages' own code writes stand in the head, where an essay has no elements. */
const ownStyle = /<style[^>]*>(.*?)<\/style>/gs;
const ownScript = /<script>(.*?)<\/script>/gs;

/**
 * The page with a Content-Security-Policy: scripts are files of the site, or stand as style elements do in its head, named
 * by their hashes. Style attributes are free, since code and drawings are coloured by them; whatever they would fetch is not.
 * @param frames origins whose frames may be shown, such as `https://player.vimeo.com`
 */
export function securePage(html: string, frames: readonly string[]): string {
  const head = headOf(html);
  const hashes = hashStyles(html);
  const scripts = Array.from(head.matchAll(ownScript), ([, script = '']) => hash(script));
  const directives = [
    ["default-src 'none'"],
    ["script-src 'self'", ...scripts],
    ["style-src 'self' 'unsafe-inline'"],
    ["style-src-elem 'self'", ...hashes],
    ["style-src-attr 'unsafe-inline'"],
    ["img-src 'self' data:"],
    ["media-src 'self' data:"],
    ["font-src 'self' data:"],
    // Before a host's frame is shown, the host is asked whether it answers.
    ["connect-src 'self'", ...frames],
    ["frame-src 'self'", ...frames],
    [limitBase(html)],
    ["form-action 'self'"],
  ]
    .map((sources) => sources.join(' '))
    .join('; ');
  if (!head.includes(charset)) throw new Error('This page has no place for its policy.');
  return html.replace(
    charset,
    `${charset}<meta http-equiv="content-security-policy" content="${directives}">`,
  );
}

/** The page with its policy for the styles and the base that it has now, where these were changed. */
export function renewPolicy(html: string): string {
  return html.replace(policy, (tag) =>
    tag
      .replace(/style-src-elem 'self'[^;]*/, () => ["style-src-elem 'self'", ...hashStyles(html)].join(' '))
      .replace(/base-uri '[a-z]+'/, () => limitBase(html)),
  );
}

/** Only the pages' own code writes into the head. */
function limitBase(html: string): string {
  return headOf(html).includes('<base ') ? "base-uri 'self'" : "base-uri 'none'";
}

function hashStyles(html: string): string[] {
  return Array.from(headOf(html).matchAll(ownStyle), ([, style = '']) => hash(style));
}

function headOf(html: string): string {
  return html.slice(0, html.indexOf('</head>'));
}

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;

/** The policy of a page whose scripts and styles all stand in it: of scripts, these may run. */
export function secureFile(html: string, scripts: readonly string[]): string {
  return html.replace(policy, (tag) =>
    tag
      .replace("script-src 'self'", () => `script-src ${scripts.map(hash).join(' ')}`)
      .replace(/style-src-elem [^;]*/, "style-src-elem 'unsafe-inline'"),
  );
}

/** A page that stands in another one, whose policy holds for it. */
export function dropPolicy(html: string): string {
  return html.replace(policy, '');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
