/** A slide as lines of HTML. */
import { escapeHtml } from '../../talk/text/escape-html.ts';
import type { Drawings } from '../../talk/drawing.ts';
import { toShownText, toSpokenText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import type { Slide, Talk } from '../../talk/talk.ts';
import { wordsFor } from '../../talk/words/house-words.ts';
import { titleLines } from '../title-lines.ts';
import { around, inLine, type Lines } from './element.ts';
import { writeShown } from './write-shown.ts';
import { writeText } from './write-text.ts';

export async function writeSlide(slide: Slide, talk: Talk, drawings: Drawings): Promise<Lines> {
  const content = await writeContent(slide, talk, drawings);
  return around('section', { id: slide.id, class: `${slide.layout} ${slide.fit}` }, [
    ...content,
    ...(await writeNotes(slide, talk)),
  ]);
}

async function writeContent(slide: Slide, talk: Talk, drawings: Drawings): Promise<Lines> {
  const text = (rich: RichText) => writeText(rich, talk);
  const { layout, heading, lead, steps } = slide;
  const [step] = steps;
  if (step === undefined) return [];
  const line = (words: string | undefined, name: string) =>
    words === undefined || words === '' ? [] : [inLine('p', { class: name }, escapeHtml(words))];
  switch (layout) {
    case 'title': {
      const { subtitle, about } = titleLines(slide, talk);
      return [
        inLine('h1', {}, await text(toShownText(step.shows))),
        ...line(subtitle, 'subtitle'),
        ...line(about.join(' · '), 'about'),
      ];
    }
    case 'section':
    case 'statement':
    case 'question':
      return [inLine('h2', {}, await text(toShownText(step.shows)))];
    case 'closing':
      return [
        inLine('h2', {}, escapeHtml(wordsFor(talk.lang).thanks)),
        ...line(step.shows.text, 'farewell'),
        ...(talk.link === undefined
          ? []
          : [inLine('p', { class: 'address' }, inLine('a', { href: talk.link }, escapeHtml(talk.link)))]),
      ];
    default: {
      const above = heading === undefined ? [] : [inLine('h2', { class: 'heading' }, escapeHtml(heading))];
      const intro = lead === undefined ? [] : [inLine('p', { class: 'lead' }, await text(lead))];
      const isList = layout === 'points' || layout === 'steps';
      const body = isList
        ? await writeList(slide, text)
        : await writeShown(step.shows, slide, talk, drawings);
      return [...above, ...intro, ...body];
    }
  }
}

/** The first item comes with its slide, each other one with a press. */
async function writeList(
  { layout, steps, first }: Slide,
  text: (rich: RichText) => Promise<string>,
): Promise<Lines> {
  const items = await Promise.all(
    steps.map(async ({ shows }, index) => {
      const { inner = [], ...own } = toShownText(shows);
      const below = await Promise.all(inner.map(async (item) => inLine('li', {}, await text(item))));
      const list = below.length > 0 ? inLine('ul', {}, below.join('')) : '';
      return inLine('li', { class: index > 0 ? 'fragment' : undefined }, (await text(own)) + list);
    }),
  );
  const start = first === undefined || first === 1 ? undefined : String(first);
  const isNumbered = first !== undefined || layout === 'steps';
  return around(isNumbered ? 'ol' : 'ul', { start }, items);
}

/** The script, a paragraph each passage. */
async function writeNotes({ steps }: Slide, talk: Talk): Promise<Lines> {
  const said = steps.flatMap(({ says }) => says);
  const passages = await Promise.all(
    said.map(async (passage) => {
      const { text } = toSpokenText(passage);
      return inLine('p', {}, await writeText({ text, marks: passage.struck ?? [] }, talk));
    }),
  );
  return passages.length === 0 ? [] : around('aside', { class: 'notes' }, passages);
}
