import { describe, expect, it } from 'vitest';
import { collectPieces } from '../../src/components/collect-pieces.ts';
import { parseFence } from '../../src/essay/fence.ts';
import { listBlocks } from '../../src/essay/list-blocks.ts';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';
import { readNotation } from '../../src/read/read-notation.ts';

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
      {
        kind: 'paragraph',
        words: { text: 'The moon pulls. The water follows it.', marks: [] },
        quoted: false,
      },
      { kind: 'heading', id: 'the-shore', text: 'The shore', depth: expect.any(Number) as number },
      { kind: 'paragraph', words: { text: 'It waits.', marks: [] }, quoted: false },
    ]);
  });

  it('has what is said with a picture where the essay has it', () => {
    const pieces = piecesOf(
      'The tide is high. This is where she lives:\n\n![A tower](tower.png)\n\nNobody is home tonight.\n\n![A lamp](lamp.png)\n\nHere you see why.',
    );
    expect(
      pieces.map((piece) =>
        piece.kind === 'shown'
          ? piece.shows.text
          : piece.kind === 'paragraph'
            ? piece.words.text
            : piece.text,
      ),
    ).toEqual([
      'The tide is high. This is where she lives:',
      'A tower',
      'Nobody is home tonight.',
      'A lamp',
      'Here you see why.',
    ]);
  });

  it('makes one formula of the rows that fill several slides', () => {
    const rows = Array.from({ length: 25 }, (_, at) => `a_{${String(at)}} &= b`).join(' \\\\\n');
    const formula = `\\begin{aligned}\n${rows}\n\\end{aligned}`;
    expect(piecesOf(`$$\n${formula}\n$$`)).toMatchObject([{ shows: { kind: 'math', text: formula } }]);
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

  it('keeps what is marked in all parts of long code', () => {
    const code = Array.from({ length: 60 }, (_, at) => `line(${String(at)});`).join('\n');
    const [piece] = piecesOf(`\`\`\`js {2,45,60}\n${code}\n\`\`\``);
    expect(piece).toMatchObject({
      shows: { text: code, marked: [2, 45, 60].map((line) => ({ line, as: 'highlight' })) },
    });
  });

  it('keeps the words that are marked in all parts of long code', async () => {
    const lines = Array.from({ length: 60 }, (_, at) => `line(${String(at)});`);
    const code = ['// [!code word:line]', ...lines].join('\n');
    const { words, text } = await readNotation(parseFence({ value: code, lang: 'js', meta: null }));
    const essay = parseEssay(`---\ntitle: T\n---\n\n~~~js\n${code}\n~~~\n`, {
      file: 'e.md',
      format: 'markdown',
    });
    const [node] = listBlocks(essay).map((block) => block.node);
    if (node?.type !== 'code') throw new Error('no code');
    node.data = { fence: { ...parseFence(node), text, words } };
    expect(collectPieces(planTalk(essay))).toMatchObject([{ shows: { text, words } }]);
  });
});
