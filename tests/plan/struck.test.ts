import { describe, expect, it } from 'vitest';
import { labelSlide } from '../../src/components/label-slide.ts';
import { writeSlidev } from '../../src/export/markdown/slidev.ts';
import { stringifyRichText } from '../../src/layouts/text/stringify-rich-text.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';
import { slicePassage } from '../../src/plan/passage.ts';
import { toReadText, toShownText, toSpokenText, type PointText } from '../../src/talk/rich-text.ts';
import type { Passage } from '../../src/talk/talk.ts';
import { essayOf, shownBy, slideOf, slidesOf } from './essay-of.ts';

const struckIn = ({ text, marks }: PointText) =>
  marks.flatMap(({ kind, start, end }) => (kind === 'del' ? [text.slice(start, end)] : []));

describe('what the author struck out', () => {
  it('is shown and said struck out, in Markdown and HTML', async () => {
    for (const old of ['~~whale oil~~', '<del>whale oil</del>', '<s>whale oil</s>']) {
      const { only } = slideOf(`- The lamp burns ${old} gas.`);
      expect(struckIn(toShownText(only.shows))).toEqual(['whale oil']);
      expect(only.says.flatMap((passage) => struckIn(toSpokenText(passage)))).toEqual(['whale oil']);
      const html = await stringifyRichText(toShownText(only.shows), planTalk(essayOf('Text.')));
      expect(html).toBe('The lamp burns <del>whale oil</del> gas');
    }
  });

  it('keeps its place where a talk is cut to some of its sentences', () => {
    const text = `It is lit. ${'Somebody climbs the stairs each night. '.repeat(12)}It burns ~~oil~~ gas.`;
    const talk = planTalk(essayOf(`## A\n\n${text}\n\n## B\n\n${text}`), { minutes: 0.6 });
    const struck = [...talk.slides, ...talk.backup].flatMap(({ steps }) =>
      steps.flatMap(({ says }) => says.flatMap((passage) => struckIn(toSpokenText(passage)))),
    );
    expect(new Set(struck)).toEqual(new Set(['oil']));
  });

  it('is no point where something else is, no figure and no heading', () => {
    const old = '~~The lamp of the harbour burns whale oil, and everybody loves its smell.~~';
    const text = `${old} Nowadays the lamp burns gas, which somebody brings in a cart from the town. It is lit at dusk.`;
    expect(shownBy(slidesOf(text)).join()).not.toContain('whale');
    expect(slideOf('It took ~~40~~ 50 years. Nobody knows why.').layout).not.toBe('number');
    const { sections } = planTalk(
      essayOf('## The ~~old~~ new lamp\n\nIt burns.\n\n## ~~Gone~~\n\nIt burned.'),
    );
    expect(sections.map(({ heading }) => heading)).toEqual(['The new lamp', 'Gone']);
  });

  it('does not name its slide, and is struck out in other programs', () => {
    const talk = planTalk(essayOf('The lamp burns ~~oil~~ gas.'));
    const [, slide] = talk.slides;
    expect(slide && labelSlide(slide, talk)).toBe('2 of 3: The lamp burns gas');
    expect(writeSlidev(talk)).toMatch(
      /# The lamp burns ~~oil~~ gas[^]*<!--\nThe lamp burns ~~oil~~ gas\.\n-->/,
    );
  });
});

describe('emphasis', () => {
  it('stays in what is said, in each of its sentences', () => {
    const [slide] = slidesOf('The *lamp* turns **all night**. Type `light()` and wait.');
    expect(
      slide?.steps.flatMap(({ says }) => says.map(({ text, emphasis }) => ({ text, emphasis }))),
    ).toEqual([
      {
        text: 'The lamp turns all night. Type light() and wait.',
        emphasis: [
          { kind: 'em', start: 4, end: 8 },
          { kind: 'strong', start: 15, end: 24 },
          { kind: 'code', start: 31, end: 38 },
        ],
      },
    ]);
  });
});

describe('links', () => {
  it('stay in what is read, also in each of its sentences, and are none in what is said', () => {
    const text = 'See [the lamp](https://example.org/lamp) first. Then *[climb](#stairs)* up.';
    const says = slidesOf(text).flatMap(({ steps }) => steps.flatMap(({ says }) => says));
    const linksIn = (passage: Passage) =>
      toReadText(passage).marks.flatMap(({ href, start, end }) =>
        href === undefined ? [] : [[passage.text.slice(start, end), href]],
      );
    expect(says.flatMap(linksIn)).toEqual([
      ['the lamp', 'https://example.org/lamp'],
      ['climb', '#stairs'],
    ]);
    const [whole] = says;
    expect(whole && linksIn(slicePassage(whole, 20, whole.text.length))).toEqual([['climb', '#stairs']]);
    expect(says.flatMap((passage) => toSpokenText(passage).marks.map(({ kind }) => kind))).toEqual(['em']);
  });
});

describe('verse', () => {
  it('keeps its lines where it is quoted, also two of them, and below a point', () => {
    const two = 'Shall I compare thee to a summer’s day?\\\nThou art more lovely and more temperate.';
    const three = 'When he came to wode,\\\nIn a mery mornynge,\\\nThere he herde notes small.';
    const quoted = (lines: string) => lines.replaceAll(/^/gm, '> ');
    const essay = `${quoted(two)}\n\nIt goes on.\n\n- An item\n\n${quoted(three).replaceAll(/^/gm, '  ')}`;
    const slides = slidesOf(essay);
    const said = slides.flatMap(({ steps }) =>
      steps.flatMap(({ says }) => says.map((passage) => toSpokenText(passage).text)),
    );
    expect(said).toContain(two.replaceAll('\\', ''));
    expect(said).toContain(three.replaceAll('\\', ''));
    expect(slides[0]?.steps[0]?.shows.text).toBe(two.replaceAll('\\', ''));
  });

  it('keeps its lines in what is said, whose words are joined by spaces all the same', () => {
    const [slide] = slidesOf('When he came to wode,\\\nIn a *mery* mornynge,\\\nThere he herde notes small.');
    const says = slide?.steps.flatMap(({ says }) => says) ?? [];
    expect(says.map(({ text }) => text).join(' ')).toBe(
      'When he came to wode, In a mery mornynge, There he herde notes small.',
    );
    expect(says.map((passage) => toSpokenText(passage).text).join('\n')).toBe(
      'When he came to wode,\nIn a mery mornynge,\nThere he herde notes small.',
    );
  });
});
