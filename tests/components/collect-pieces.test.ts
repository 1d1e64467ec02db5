import { describe, expect, it } from 'vitest';
import { collectPieces } from '../../src/components/collect-pieces.ts';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';

function piecesOf(body: string) {
  const essay = parseEssay(`---\ntitle: The title\nlang: en\n---\n\n${body}\n`, {
    file: 'essay.md',
    format: 'markdown',
  });
  return collectPieces(planTalk(essay));
}

function tablesOf(body: string): string[][][] {
  return piecesOf(body).flatMap((piece) =>
    piece.kind === 'shown' && piece.shows.kind === 'table'
      ? [[piece.shows.head, ...piece.shows.rows].map((row) => row.map(({ text }) => text))]
      : [],
  );
}

function codeOf(body: string): string[] {
  return piecesOf(body).flatMap((piece) =>
    piece.kind === 'shown' && piece.shows.kind === 'code' ? [piece.shows.text] : [],
  );
}

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;

describe('collectPieces', () => {
  it('joins the sentences of a paragraph again, under the headings of the essay', () => {
    const pieces = piecesOf(
      '## The sea\n\nThe moon pulls. The water follows it.\n\n## The shore\n\nIt waits.',
    );
    expect(pieces).toEqual([
      { kind: 'heading', id: 'the-sea', text: 'The sea', depth: expect.any(Number) as number },
      { kind: 'paragraph', text: 'The moon pulls. The water follows it.', quoted: false },
      { kind: 'heading', id: 'the-shore', text: 'The shore', depth: expect.any(Number) as number },
      { kind: 'paragraph', text: 'It waits.', quoted: false },
    ]);
  });

  it('makes one table of the rows that fill several slides', () => {
    const rows = Array.from({ length: 12 }, (_, at) => [`port ${String(at)}`, String(at)]);
    const table = [['Port', 'Height'], ['--', '--'], ...rows].map(row).join('\n');
    expect(tablesOf(table)).toEqual([[['Port', 'Height'], ...rows]]);
  });

  it('keeps every column of a wide table under its own head', () => {
    const columns = Array.from({ length: 11 }, (_, at) => at);
    const table = [
      columns.map((at) => `head ${String(at)}`),
      columns.map(() => '--'),
      ...['a', 'b'].map((name) => columns.map((at) => `${name}${String(at)}`)),
    ];
    for (const [head = [], ...rows] of tablesOf(table.map(row).join('\n'))) {
      for (const cells of rows) {
        expect(cells.map((cell) => `head ${cell.slice(1)}`)).toEqual(head);
      }
    }
  });

  it('gives long code back as it was written, lines of several slides and lines that were cut', () => {
    const lines = Array.from({ length: 60 }, (_, at) => `line(${String(at)});`).join('\n');
    const longLine = `start();\nconst data = "${'abcdefghij'.repeat(300)}";\nend();`;
    expect(codeOf(`\`\`\`js\n${lines}\n\`\`\``)).toEqual([lines]);
    expect(codeOf(`\`\`\`js\n${longLine}\n\`\`\``)).toEqual([longLine]);
  });
});
