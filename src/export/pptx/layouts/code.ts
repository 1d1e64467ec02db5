import { findWhole } from '../../../layouts/code/find-whole.ts';
import { tokenizeCode, type CodeToken } from '../../../layouts/code/highlight.ts';
import { firstShown } from '../../../layouts/first-shown.ts';
import { toPlainRichText } from '../../../talk/rich-text.ts';
import { addHead, wholeArea, type PptxLayout } from '../layout.ts';
import { schemeColours, type Ink } from '../look.ts';
import { pxPerPoint, type SlideSheet } from '../slide-sheet.ts';
import type { Run } from '../to-runs.ts';

/** The width of a letter of code, in ems. */
const letter = 0.6;
const leading = 1.45;

/** Lines of code, a paragraph each, in the theme's colours. */
export const code: PptxLayout = async ({ sheet }) => {
  const shows = firstShown(sheet.slide, 'code', 'diagram');
  const title = shows.kind === 'code' ? shows.title : undefined;
  const { code: whole, start } =
    shows.kind === 'code' ? findWhole(sheet.talk, sheet.slide, shows) : { code: shows.text, start: 0 };
  const lines = cutLines(await tokenizeCode(whole, shows.language), start, start + shows.text.length);
  addCode(sheet, lines, shows.text, title);
};

function addCode(sheet: SlideSheet, lines: CodeToken[][], text: string, title: string | undefined): void {
  const rows = text.split('\n').map((line) => Array.from(line.replaceAll('\t', '    ')).length);
  const longest = Math.max(1, ...rows);
  const planned = sheet.planned('code');
  const hang = sheet.px('--hang');
  // Long lines take the width of the slide, below the heading.
  const isAcross = hang === 0 || longest * planned * letter > wholeArea(sheet).width - hang;
  const box = addHead(sheet, { isAcross });
  const above = title === undefined ? 0 : 56;
  if (title !== undefined)
    sheet.addText(
      toPlainRichText(title),
      { ...box, height: 48 },
      { style: 'text', size: 30, colour: '--ink-2' },
    );
  const room = { ...box, y: box.y + above, height: box.height - above };
  const size = Math.max(20, Math.min(
    planned,
    room.height / (rows.length * leading),
    Math.max(room.width / (longest * letter), 28),
  )); // prettier-ignore
  sheet.addRuns(toLines(lines, { size, face: sheet.look.fonts.code }), room, { style: 'text', isCode: true });
}

function toLines(lines: CodeToken[][], { size, face }: { size: number; face: string }): Run[] {
  return lines.flatMap((line, index) => {
    const tokens = line.length === 0 ? [{ content: '', offset: 0 }] : line;
    return tokens.map(({ content, color }: Pick<CodeToken, 'content' | 'color'>, at) => ({
      text: content.replaceAll('\t', '    '),
      options: {
        fontFace: face,
        fontSize: Math.floor(size) / pxPerPoint,
        color: schemeColours[inkOf(color)],
        ...(at === tokens.length - 1 && index < lines.length - 1 && { breakLine: true }),
      },
    }));
  });
}

/** The theme's colour for one of the highlighter's, as `base.css` has it. */
function inkOf(color: string | undefined): Ink {
  if (color === undefined) return '--ink';
  if (color.includes('keyword')) return '--accent';
  if (/string|constant|link/.test(color)) return '--literal';
  return /punctuation|comment/.test(color) ? '--ink-2' : '--ink';
}

/** Lines of a piece of the code: UTF-16 offsets. */
function cutLines(lines: CodeToken[][], start: number, end: number): CodeToken[][] {
  const cut: CodeToken[][] = [];
  let offset = 0;
  for (const line of lines) {
    const length = line.reduce((sum, { content }) => sum + content.length, 0);
    if (
      offset + length >= start &&
      offset <= end &&
      (offset + length > start || length === 0 || start === end)
    ) {
      cut.push(
        line.flatMap(({ content, offset: at, color }) => {
          const piece = content.slice(Math.max(0, start - at), Math.max(0, end - at));
          return piece === ''
            ? []
            : [{ content: piece, offset: Math.max(at, start), ...(color !== undefined && { color }) }];
        }),
      );
    }
    offset += length + 1;
  }
  return cut;
}
