/**
 * Marks what belongs to no tag, such as lines, grounds and page numbers, as an artifact (PDF 1.7, 14.8.2.2): readers pass
 * over it, and PDF/UA wants all of a page to be one or the other. Chromium leaves it unmarked.
 */

const paintsPath = /(?:^| )(?:[Sfs]|f\*|[Bb]\*?)$/;
const endsPath = /(?:^| )n$/;
const drawsPath = /(?:^| )(?:re|m|l|c|v|y|h)$/;
const opensMark = /B(?:DC|MC)$/;

/**
 * What draws a page or a part of it, as Skia writes it: an operator a line, paths painted right where they end.
 * @param isTagged whether a form, by its name, has tags of its own
 */
export function markArtifacts(content: string, isTagged: (form: string) => boolean): string {
  const lines: string[] = [];
  /** What is being collected until it is known what it is: a path, or a text. */
  let held: string[] = [];
  let depth = 0;
  let isText = false;

  function release(isArtifact: boolean): void {
    if (isArtifact) lines.push('/Artifact BMC');
    // A path may have more lines than a call takes arguments.
    for (const line of held) lines.push(line);
    if (isArtifact) lines.push('EMC');
    held = [];
  }

  for (let at = 0; at <= content.length;) {
    if (depth > 0) {
      // Nothing of what is marked changes.
      const next = findMark(content, at);
      if (next > at) lines.push(content.slice(at, next - 1));
      at = next;
      if (at > content.length) break;
    }
    const end = content.indexOf('\n', at);
    const line = content.slice(at, end === -1 ? content.length : end);
    at += line.length + 1;
    if (isText) {
      held.push(line);
      if (line !== 'ET') continue;
      isText = false;
      release(!held.some((part) => part.includes('/MCID')));
    } else if (opensMark.test(line)) {
      release(false);
      depth += 1;
      lines.push(line);
    } else if (line === 'EMC') {
      depth -= 1;
      lines.push(line);
    } else if (depth > 0) {
      lines.push(line);
    } else if (line === 'BT') {
      isText = true;
      held.push(line);
    } else if (drawsPath.test(line)) {
      held.push(line);
    } else if (paintsPath.test(line)) {
      held.push(line);
      release(true);
    } else if (endsPath.test(line)) {
      held.push(line);
      release(false);
    } else {
      const form = /^\/(\S+) (?:Do|sh)$/.exec(line)?.[1];
      held.push(line);
      release(form !== undefined && !isTagged(form));
    }
  }
  release(false);
  return lines.join('\n');
}

/** Where the next line begins that begins or ends a mark; behind the end if there is none. */
function findMark(content: string, from: number): number {
  for (let end = content.indexOf('C\n', from); end !== -1; end = content.indexOf('C\n', end + 1)) {
    if (/[EB][MD]$/.test(content.slice(end - 2, end))) return content.lastIndexOf('\n', end) + 1;
  }
  const last = content.lastIndexOf('\n') + 1;
  return last >= from && /[EB][MD]C$/.test(content.slice(-3)) ? last : content.length + 1;
}
