/** What Mermaid says is wrong with a source, and in which line of it. */

export interface SourceError {
  reason: 'broken';
  message: string;
  /** 1-based, in the source as it is written. */
  line?: number;
}

/** Where Mermaid's parsers were: 1-based lines, 0-based columns. */
interface Location {
  first_line: number;
  last_line: number;
  first_column: number;
}

/** What Mermaid takes out of a source before it is parsed, so that its lines are fewer: its own front matter, directives, comments. */
const takenOut = [
  /^[^\S\n]*-{3}\s*\n.*?\n[^\S\n]*-{3}\s*\n+/s,
  /%%\{(?:(?!\}%%).)*\}%%/gs,
  /^\s*%%(?!\{)[^\n]+\n?/gm,
  /^\s+/,
] as const;

/** Mermaid's first line, without the number of the line that it speaks of. */
export function describeError(error: unknown, source: string): SourceError {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const message = first.startsWith('No diagram type detected')
    ? 'it begins like no kind of diagram'
    : first.replace(/ on line \d+.*$/, '').replace(/[.:\s]+$/, '');
  const reported = /\bline (\d+)/.exec(first)?.[1];
  if (reported === undefined) return { reason: 'broken', message };
  const kept = keepParsed(source);
  const lines = kept.map(({ text }) => text);
  const at = Math.min(
    findStart(readLocation(error), lines) ?? Number(reported),
    lines.findLastIndex((line) => line.trim() !== '') + 1,
  );
  return { reason: 'broken', message, line: kept[at - 1]?.line ?? Number(reported) };
}

/**
 * The line where what is wrong begins, if that goes over several, such as a label that never ends: parsers notice it
 * only where it should have ended long ago.
 */
function findStart(location: Location | undefined, lines: readonly string[]): number | undefined {
  if (location === undefined || location.last_line <= location.first_line) return undefined;
  const rest = lines[location.first_line - 1]?.slice(location.first_column) ?? '';
  return rest.replace(/;\s*$/, '').trim() === '' ? undefined : location.first_line;
}

function readLocation(error: unknown): Location | undefined {
  const { hash } = error as { hash?: { loc?: Location } };
  return hash?.loc;
}

/** The lines that are parsed, each with its number in the source. */
function keepParsed(source: string): { text: string; line: number }[] {
  // Each character with the line that it stands in.
  let text = source.replaceAll(/\r\n?/g, '\n');
  const numbers = Array.from(text.split('\n'), (line, at) =>
    new Array<number>(line.length + 1).fill(at + 1),
  ).flat();
  for (const pattern of takenOut) {
    const matches = pattern.global ? [...text.matchAll(pattern)] : [pattern.exec(text)];
    for (const match of matches.reverse()) {
      if (match === null) continue;
      text = text.slice(0, match.index) + text.slice(match.index + match[0].length);
      numbers.splice(match.index, match[0].length);
    }
  }
  let start = 0;
  return text.split('\n').map((line) => {
    const number = numbers[start] ?? 1;
    start += line.length + 1;
    return { text: line, line: number };
  });
}
