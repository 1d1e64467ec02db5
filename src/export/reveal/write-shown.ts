/** What a slide shows, kind by kind, as lines of HTML. */
import { escapeHtml } from '../../talk/text/escape-html.ts';
import { stringifyMath } from '../../layouts/math/stringify-math.ts';
import type { Drawing, Drawings } from '../../talk/drawing.ts';
import { fileName } from '../../talk/text/file-name.ts';
import { placeDrawing } from '../../talk/place-drawing.ts';
import type { RichText, Shown, ShownOf } from '../../talk/shown.ts';
import type { Slide, Talk } from '../../talk/talk.ts';
import { linesInFocus } from '../../layouts/code/lines-in-focus.ts';
import { around, inLine, openTag, type Lines } from './element.ts';
import { writeText } from './write-text.ts';

export async function writeShown(shows: Shown, slide: Slide, talk: Talk, drawings: Drawings): Promise<Lines> {
  const text = (rich: RichText) => writeText(rich, talk);
  switch (shows.kind) {
    case 'text':
      return [inLine('p', {}, await text(shows))];
    case 'quote':
      return [
        inLine('blockquote', {}, await text(shows)),
        ...(shows.by === undefined ? [] : [inLine('p', { class: 'by' }, await text(shows.by))]),
      ];
    case 'number': {
      const unit = shows.unit === undefined ? '' : ` ${inLine('small', {}, escapeHtml(shows.unit))}`;
      return [
        inLine('p', { class: 'numeral' }, escapeHtml(shows.figure) + unit),
        inLine('p', { class: 'caption' }, await text(shows.caption)),
      ];
    }
    case 'contrast': {
      const [one, other] = shows.sides;
      return around('div', { class: 'sides' }, [
        inLine('p', { class: one.stance }, await text(one)),
        inLine('p', { class: other.stance }, await text(other)),
      ]);
    }
    case 'definition':
      return [
        inLine('p', { class: 'term' }, inLine('dfn', {}, await text(shows.term))),
        inLine('p', { class: 'meaning' }, await text(shows.meaning)),
      ];
    case 'code':
      return writeCode(shows, slide);
    case 'diagram': {
      const drawing = drawings.get(shows.text);
      return drawing === undefined
        ? [writePre(shows.text, { class: 'language-plaintext' })]
        : writeDrawing(drawing, slide);
    }
    case 'math':
      return [inLine('p', { class: 'formula' }, await stringifyMath(shows.text, 'block'))];
    case 'table':
      return writeTable(shows, text);
    case 'figure':
      return writeFigure(shows, text);
    case 'film':
      return writeFilm(shows, text);
    case 'card': {
      const isFull = /^https?:/i.test(shows.address);
      const shown = escapeHtml(shows.address);
      return [
        ...(shows.title === undefined ? [] : [inLine('p', { class: 'card' }, escapeHtml(shows.title))]),
        inLine(
          'p',
          { class: 'address', dir: 'ltr' },
          isFull ? inLine('a', { href: shows.address }, shown) : shown,
        ),
      ];
    }
  }
}

function writeCode(
  { text, language, title, firstLine, numberFrom }: ShownOf<'code'>,
  { steps }: Slide,
): Lines {
  const inFocus = steps.map((step) => linesInFocus(step) ?? '');
  const hasFocus = inFocus.some((lines) => lines !== '');
  // A name of a language as reveal.js reads one; without any it would guess.
  const known = /^[\w+#-]+$/.exec(language ?? '')?.[0].toLowerCase() ?? 'plaintext';
  return [
    ...(title === undefined ? [] : [inLine('p', { class: 'name', dir: 'ltr' }, escapeHtml(title))]),
    writePre(text, {
      class: `language-${known}`,
      'data-line-numbers': hasFocus ? inFocus.join('|') : numberFrom === undefined ? undefined : true,
      'data-ln-start-from': numberFrom === undefined ? undefined : String(numberFrom + firstLine - 1),
    }),
  ];
}

function writePre(code: string, attributes: Record<string, string | true | undefined>): string {
  return inLine('pre', { dir: 'ltr' }, inLine('code', attributes, escapeHtml(code)));
}

function writeDrawing(drawing: Drawing, { heading, lead }: Slide): Lines {
  const { svg, width, height, title, labels } = drawing;
  const { scale } = placeDrawing(drawing, { hasHeading: heading !== undefined || lead !== undefined });
  const tag = openTag('svg', {
    class: 'drawing',
    role: 'img',
    'aria-label': title === '' ? labels.join(', ') : title,
    viewBox: /viewBox="([^"]*)"/.exec(svg)?.[1],
    width: String(Math.round(width * scale)),
    height: String(Math.round(height * scale)),
    style: `--scale:${String(+scale.toFixed(3))};--units:${String(width)}`,
  });
  return [svg.replace(/^<svg [^>]*>/, () => tag)];
}

async function writeTable(
  { head, rows, align }: ShownOf<'table'>,
  text: (rich: RichText) => Promise<string>,
): Promise<Lines> {
  const row = async (name: string, cells: readonly RichText[]) =>
    around(
      'tr',
      {},
      await Promise.all(
        cells.map(async (cell, column) => inLine(name, { class: align[column] }, await text(cell))),
      ),
    );
  const body = await Promise.all(rows.map((cells) => row('td', cells)));
  return around('table', {}, [
    ...(head.length === 0 ? [] : around('thead', {}, await row('th', head))),
    ...around('tbody', {}, body.flat()),
  ]);
}

async function writeFigure(
  { src, alt, source, caption, width, height }: ShownOf<'figure'>,
  text: (rich: RichText) => Promise<string>,
): Promise<Lines> {
  const size = { width: width?.toString(), height: height?.toString() };
  const picture =
    src === undefined
      ? inLine('p', {}, escapeHtml(alt === '' ? fileName(source) : alt))
      : openTag('img', { src: `./${src}`, alt, ...size });
  return around('figure', {}, [picture, ...(await writeCaption(caption, text))]);
}

async function writeFilm(
  { medium, src, text: name, caption, poster, autoplay, loop }: ShownOf<'film'>,
  text: (rich: RichText) => Promise<string>,
): Promise<Lines> {
  const player = inLine(
    medium,
    {
      src: `./${src}`,
      controls: true,
      preload: 'metadata',
      'aria-label': name,
      poster: medium === 'video' && poster !== undefined ? `./${poster.src}` : undefined,
      'data-autoplay': autoplay,
      muted: autoplay,
      loop,
    },
    '',
  );
  return around('figure', {}, [player, ...(await writeCaption(caption, text))]);
}

async function writeCaption(
  caption: RichText | undefined,
  text: (rich: RichText) => Promise<string>,
): Promise<Lines> {
  return caption === undefined ? [] : [inLine('figcaption', {}, await text(caption))];
}
