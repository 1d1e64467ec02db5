/** Blots out the texts and comments of MDX code that no parser can take for code, so that nobody counts what stands in them. */

/**
 * Double-quoted texts of a line, with nothing before them that could begin another text, a comment or a pattern. They have no
 * sign by which code begins, should they really be words between tags, in an attribute or in a template that began above.
 * A backslash before the line's end would carry a text on into it.
 */
const quoted = /(?<![^\n])(?<!\\\r?\n)(?:[^\n\r/'"`\\]*"[^"\n\r\\<>{`*]*")+/g;

/** A comment in braces that begins a line, with no such sign either, and none that ends a fence or begins a module. */
const commented =
  /(?<=(?<![^\n])(?<!\\\r?\n)[ \t]*\{[ \t]*\/\*)(?:[^`{<>~/\n\r]|\/(?!\*)|\n(?![ \t>]*(?:import|export)\b))*?(?=\*\/)/g;

/** MDX, as long as it was, with an x for each sign of such a text. */
export function blotTexts(mdx: string): string {
  return mdx
    .replace(commented, blot)
    .replace(quoted, (line) => line.replaceAll(/"[^"]*"/g, (text) => `"${blot(text.slice(1, -1))}"`));
}

function blot(text: string): string {
  return text.replaceAll(/\S/g, 'x');
}
