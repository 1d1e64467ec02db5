/** What a slide shows, as blocks of Markdown. */
import { linesInFocus } from '../../layouts/code/lines-in-focus.ts';
import { fileName } from '../../talk/text/file-name.ts';
import { toPlainRichText, toShownText, type PointText } from '../../talk/rich-text.ts';
import type { RichText, Shown, ShownOf } from '../../talk/shown.ts';
import type { Slide, Step, Talk } from '../../talk/talk.ts';
import { wordsFor } from '../../talk/words/house-words.ts';
import { titleLines } from '../title-lines.ts';
import type { Dialect } from './dialect.ts';
import { writeFence, writeText } from './write-text.ts';

/** The blocks of a slide; an empty line belongs between them. */
export function writeSlide(slide: Slide, talk: Talk, dialect: Dialect): string[] {
  const text = (rich: RichText) => writeText(rich, dialect);
  const { layout, heading, lead, steps, first } = slide;
  const [step] = steps;
  if (step === undefined) return [];
  const { shows } = step;
  switch (layout) {
    case 'title': {
      const { subtitle, about } = titleLines(slide, talk);
      return [
        `# ${text(toShownText(shows))}`,
        ...(subtitle === undefined ? [] : [dialect.escape(subtitle)]),
        ...(about.length === 0 ? [] : [about.map(dialect.escape).join(' · ')]),
      ];
    }
    case 'section':
    case 'statement':
    case 'question':
      return [`# ${text(toShownText(shows))}`];
    case 'closing': {
      const line = shows.text === '' ? [] : [dialect.escape(shows.text)];
      return [
        `# ${dialect.escape(wordsFor(talk.lang).thanks)}`,
        ...line,
        ...(talk.link === undefined ? [] : [`<${talk.link}>`]),
      ];
    }
    default: {
      const above = heading === undefined ? [] : [`## ${dialect.escape(heading)}`];
      const intro = lead === undefined ? [] : [text(lead)];
      const isList = layout === 'points' || layout === 'steps';
      const body = isList
        ? [
            writeList(
              steps.map((each) => toShownText(each.shows)),
              first ?? (layout === 'steps' ? 1 : undefined),
              dialect,
            ),
          ]
        : writeShown(shows, steps, dialect);
      return [...above, ...intro, ...body];
    }
  }
}

function writeList(items: PointText[], first: number | undefined, dialect: Dialect): string {
  const { bullet, stop } = items.length > 1 ? dialect.signs : ({ bullet: '-', stop: '.' } as const);
  const lines = items.map(({ inner = [], ...item }, index) => {
    const sign = first === undefined ? bullet : `${String(first + index)}${stop}`;
    const indent = ' '.repeat(sign.length + 1);
    return [
      `${sign} ${writeText(item, dialect)}`,
      ...inner.map((below) => `${indent}- ${writeText(below, dialect)}`),
    ].join('\n');
  });
  return lines.length > 1 ? dialect.reveal(lines.join('\n')) : lines.join('\n');
}

function writeShown(shows: Shown, steps: readonly Step[], dialect: Dialect): string[] {
  const text = (rich: RichText) => writeText(rich, dialect);
  switch (shows.kind) {
    case 'text':
      return [`# ${text(shows)}`];
    case 'quote':
      return [`> ${text(shows)}`, ...(shows.by === undefined ? [] : [text(shows.by)])];
    case 'number':
      return [`# ${dialect.escape([shows.figure, shows.unit ?? ''].join(' ').trim())}`, text(shows.caption)];
    case 'contrast':
      return shows.sides.map((side) => (side.stance === 'preferred' ? `**${text(side)}**` : text(side)));
    case 'definition':
      return [`# ${text(shows.term)}`, text(shows.meaning)];
    case 'code':
      return writeCode(shows, steps, dialect);
    case 'diagram':
      return [dialect.diagram(shows.text, shows.language)];
    case 'math':
      return [`$$\n${shows.text.trim().replaceAll(/\n\s*\n/g, '\n')}\n$$`];
    case 'table':
      return [writeTable(shows, text)];
    case 'figure': {
      const caption = shows.caption === undefined ? [] : [text(shows.caption)];
      const isWide = (shows.width ?? 1) > 2.4 * (shows.height ?? 1);
      if (shows.src === undefined) {
        return [dialect.escape(shows.alt === '' ? fileName(shows.source) : shows.alt), ...caption];
      }
      return [dialect.picture(dialect.escape(shows.alt), `./${shows.src}`, isWide), ...caption];
    }
    case 'film':
      return [`[${dialect.escape(shows.text)}](<./${shows.src}>)`];
    case 'card':
      return [
        text(toPlainRichText(shows.title ?? '')),
        /^https?:/i.test(shows.address) ? `<${shows.address}>` : dialect.escape(shows.address),
      ].filter((part) => part !== '');
  }
}

function writeCode(shows: ShownOf<'code'>, steps: readonly Step[], dialect: Dialect): string[] {
  const inFocus = steps.map((step) => linesInFocus(step) ?? 'all');
  const steering = steps.length > 1 ? dialect.lines(inFocus) : '';
  const language = shows.language ?? (steering === '' ? '' : 'text');
  const title =
    shows.title === undefined
      ? []
      : [
          writeText(
            { text: shows.title, marks: [{ kind: 'code', start: 0, end: shows.title.length }] },
            dialect,
          ),
        ];
  return [...title, writeFence(shows.text, steering === '' ? language : `${language} ${steering}`)];
}

function writeTable({ head, rows, align }: ShownOf<'table'>, text: (rich: RichText) => string): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map(
    (_, column) => ({ start: '---', center: ':-:', end: '--:' })[align[column] ?? 'start'],
  );
  return [line(head.map(text)), line(rule), ...rows.map((row) => line(row.map(text)))].join('\n');
}
