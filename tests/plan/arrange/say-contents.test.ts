import { describe, expect, it } from 'vitest';
import { saidBy, shownBy, slidesOf } from '../essay-of.ts';

const lamps = '## Lamps\n\nEvery lamp on the coast burns the oil of whales.';
const contents = '- [Lamps](#lamps)\n  - [Their oil](#oil)\n- [Towers](#towers)';

describe('a table of contents', () => {
  it('is said while what comes before stands, and shows nothing that the headings do not', () => {
    const slides = slidesOf(`## The coast\n\n${contents}\n\n${lamps}`);
    expect(shownBy(slides)).toEqual([
      ['The coast'],
      ['Lamps'],
      ['Every lamp on the coast burns the oil of whales'],
    ]);
    expect(saidBy(slides)[0]).toEqual(['Lamps | Their oil | Towers']);
  });

  it('is said with the words that only name it', () => {
    const slides = slidesOf(`## The coast\n\nOn this page\u003a\n\n${contents}\n\n${lamps}`);
    expect(shownBy(slides).flat()).not.toContain('Towers');
    expect(saidBy(slides)[0]).toEqual(['On this page: | Lamps | Their oil | Towers']);
  });

  it('below a heading that says no more than that is left out with it, unless its author wants it', () => {
    expect(shownBy(slidesOf(`## Contents\n\n${contents}\n\n${lamps}`)).flat()).not.toContain('Contents');
    const wanted = slidesOf(`## Contents\n\n<!-- keep -->\n\n${contents}\n\n${lamps}`);
    expect(shownBy(wanted).flat()).toContain('Contents');
  });

  it.each([
    ['a sentence introduces it', `You will learn all about\u003a\n\n${contents}`],
    ['its author wants it', `<!-- keep -->\n\n${contents}`],
    ['its links lead out of the essay', contents.replaceAll('#', 'https://example.org/')],
    ['an item says more than its link', contents.replace('(#towers)', '(#towers) stand on rocks')],
  ])('is shown where %s', (_, list) => {
    expect(shownBy(slidesOf(`## Contents\n\n${list}`)).flat()).toContain('Lamps');
  });
});

describe('a list of links to other pages', () => {
  const list = (items: readonly string[]) =>
    items.map((text) => `- [${text}](https://example.org/)`).join('\n');

  it.each([
    ['of a series', list(['#1: Lamps and keepers', '#2: The oil of lamps']) + '\n- **#3: Towers on rocks**'],
    [
      'of parts',
      `This is part of a series:\n\n${list(['Lamps, Part 1: Oil', 'Lamps, Part 2: Wicks'])}\n- To be continued`,
    ],
    ['of releases', list(['v1.2.0 (March 2014)', 'v1.1.0 (May 2013)'])],
    ['of events', list(['Jan 8. Berlin, DE: a night of lamps'])],
  ])('%s is said and makes no point', (_, markdown) => {
    const slides = slidesOf(`## The coast\n\n${markdown}\n\n${lamps}`);
    expect(shownBy(slides)).toEqual([
      ['The coast'],
      ['Lamps'],
      ['Every lamp on the coast burns the oil of whales'],
    ]);
  });

  it.each([
    ['that are no links', '- Part 1 is about lamps\n- Part 2 is about oil'],
    ['without numbers', list(['Lamps and keepers', 'The oil of lamps'])],
  ])('is shown where its items are of another kind: %s', (_, markdown) => {
    expect(
      shownBy(slidesOf(`## The coast\n\n${markdown}`))
        .flat()
        .join(' '),
    ).toMatch(/about oil|The oil of lamps/);
  });
});
