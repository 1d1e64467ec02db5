/** Python-Markdown's callouts, `!!! note "Title"` over indented lines, as the quotations that GitHub and Obsidian make of theirs. */

const opening = /^([ \t]*)(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)[^"\n]*(?:"([^"\n]*)")?[ \t]*$/;

/** Whether there may be one; most essays have none. */
export function hasFoldedCallouts(text: string): boolean {
  return /^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+\w/m.test(text);
}

/**
 * The text with as many lines.
 * @param masked The same text with code blanked out: no callout begins in code.
 */
export function unfoldCallouts(text: string, masked: string): string {
  const lines = text.split('\n');
  const visible = masked.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [, indent = '', kind, title = ''] = opening.exec(visible[at] ?? '') ?? [];
    if (kind === undefined) continue;
    lines[at] = `${indent}> [!${kind}] ${title}`;
    let last = at;
    for (let next = at + 1; next < lines.length; next += 1) {
      const line = lines[next] ?? '';
      if (line.trim() === '') continue;
      if (!new RegExp(`^${indent}(?: {4}|\\t)`).test(line)) break;
      last = next;
    }
    for (let inner = at + 1; inner <= last; inner += 1) {
      lines[inner] = `${indent}> ${(lines[inner] ?? '').slice(indent.length).replace(/^(?: {4}|\t)/, '')}`;
    }
    // One within it is found on its own line, which begins with the sign of a quotation now.
    at = last;
  }
  return lines.join('\n');
}
