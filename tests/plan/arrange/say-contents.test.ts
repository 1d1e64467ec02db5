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
