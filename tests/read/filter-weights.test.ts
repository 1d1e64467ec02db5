import { describe, expect, it } from 'vitest';
import { cleanSvg } from '../../src/read/clean-svg.ts';

const blur = '<filter id="f"><feGaussianBlur stdDeviation="9"/></filter>';

function draw(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 500">${content}</svg>`;
}

function read(content: string) {
  return cleanSvg(Buffer.from(draw(content)));
}

/** As many boxes as a large diagram has. */
const boxes = (more: string, count = 150) =>
  Array.from(
    { length: count },
    (_, at) => `<g ${more}><rect x="${String(at)}" y="9" width="40" height="20"/><path d="M0 0h40v20z"/></g>`,
  ).join('');
const whole = '<rect width="1000" height="500"';

describe('a drawing keeps its bytes and its filters', () => {
  it.each([
    ['a shadow under each box', boxes('style="filter: drop-shadow(rgba(0, 0, 0, 0.25) 2px 3px 2px)"')],
    [
      'shadows that are given by a style sheet',
      `<style>.box > g.s{filter:drop-shadow(1px 1px 2px #3d4574)}</style>${boxes('class="s"')}`,
    ],
    ['blurs of small shapes', blur + boxes('filter="url(#f)"')],
    [
      'a room of its own for each filter',
      `<filter id="f" filterUnits="userSpaceOnUse" width="60" height="40"><feOffset dy="4"/><feGaussianBlur/><feBlend/></filter>${'<text filter="url(#f)">A</text>'.repeat(99)}`,
    ],
    [
      'shadows of parts that stand elsewhere',
      `<defs>${blur}<rect id="r" width="40" height="20"/></defs>${'<use href="#r" filter="url(#f)"/>'.repeat(150)}`,
    ],
    [
      'small shapes that are drawn large and made small',
      `${blur}<g transform="scale(.01)">${'<rect width="4000" height="2000" filter="url(#f)"/>'.repeat(150)}</g>`,
    ],
    ['one shadow of all', `${blur}<g filter="url(#f)">${boxes('')}<text>A</text></g>`],
    ['filters while the pointer is over something', `<style>g:hover{filter:blur(9px)}</style>${boxes('')}`],
    ['filters that nothing uses', blur + boxes('')],
    [
      'a mask with soft edges',
      `${blur}<mask id="m">${boxes('filter="url(#f)"', 2)}</mask>${boxes('mask="url(#m)"', 2)}`,
    ],
    ['a word such as filter', `<style>.filter{fill:red}</style>${boxes('class="filter"')}`],
  ])('that has %s', (_, content) => {
    const { filters, ...rest } = { filters: 0, ...read(content) };
    expect(filters).toBeLessThan(30);
    expect(rest).toEqual({});
  });
});

describe('a drawing is shown without its filters', () => {
  it.each([
    ['blurs all of itself again and again', blur + `${whole} filter="url(#f)"/>`.repeat(50)],
    [
      'gives its filters a room that browsers do not take',
      `${blur.replace('id="f"', 'id="f" filterUnits="userSpaceOnUse" width="" height="-9"')}${`${whole} filter="url(#f)"/>`.repeat(50)}`,
    ],
    [
      'takes the room of a filter for less than none',
      `${blur.replace('id="f"', 'id="f" width="-1000" height="1"')}${blur.replace('"f"', '"g"')}${`${whole} filter="url(#f) url(#g)"/>`.repeat(50)}`,
    ],
    ['does so in a style', `${whole} style="filter/**/:blur(9px)"/>`.repeat(50)],
    ['does so by a style sheet', `<style>svg *{filter:blur(9px)}</style>${boxes('')}`],
    [
      'does so by a style sheet behind it',
      `${boxes('class="b"')}<style>@media all{.a, .b{filter:blur(900px)}}</style>`,
    ],
    ['does so over time', `<style>@keyframes k{to{filter:blur(9px)}}</style>${boxes('')}`],
    ['does so by an animation', `${blur}<rect><set attributeName="filter" to="url(#f)"/></rect>`],
    [
      'does so in many steps',
      `<filter id="f">${'<feGaussianBlur/>'.repeat(50)}</filter>${whole} filter="url(#f)"/>`,
    ],
    ['does so by words that stand for others', `${whole} style="--f:blur(9px);filter:var(--f)"/>`],
    [
      'does so in a part that it repeats',
      `${blur}<g id="g">${whole} filter="url(#f)"/></g>${'<use href="#g"/>'.repeat(50)}`,
    ],
    [
      'does so at the points of a line',
      `${blur}<marker id="m">${whole} filter="url(#f)"/></marker><path marker-mid="url(#m)" d="M0 0 1 1 2 2"/>`,
    ],
    [
      'makes small shapes large',
      `${blur}<g transform="scale(100)">${'<rect width="10" height="5" filter="url(#f)"/>'.repeat(50)}</g>`,
    ],
    [
      'makes small shapes large by a style',
      `<style>rect{transform:scale(100)}</style>${blur}${'<rect width="10" height="5" filter="url(#f)"/>'.repeat(50)}`,
    ],
    ['has wide shadows of small shapes', boxes('style="filter:drop-shadow(0 0 300px red)"')],
    ['has wide lines around small shapes', boxes('stroke-width="900" style="filter:blur(1px)"')],
    ['draws fog', `<filter id="f"><feTurbulence numOctaves="99"/></filter>${whole} filter="url(#f)"/>`],
    [
      'thickens lines without end',
      `<filter id="f"><feMorphology radius="500"/></filter>${whole} filter="url(#f)"/>`,
    ],
    [
      'filters parts of itself in filters',
      `<filter id="f"><feImage href="#g"/></filter>${whole} filter="url(#f)"/>`,
    ],
  ])('that %s', (_, content) => {
    const found = read(content);
    expect(found).toMatchObject({ lacksFilters: true });
    const cleaned = 'cleaned' in found ? found.cleaned : undefined;
    expect(cleaned).toContain('*{filter:none!important');
    expect(cleaned).not.toMatch(/style="[^"]*filter/);
  });
});

describe('a drawing', () => {
  it('of a size that browsers do not take is weighed as if each shape were as large as all', () => {
    for (const viewBox of ['0 0 -1000000 -1000000', '0 0 1000000 1000000 1', '']) {
      const drawing = draw(blur + `${whole} filter="url(#f)"/>`.repeat(50)).replace('0 0 1000 500', viewBox);
      expect(cleanSvg(Buffer.from(drawing)), viewBox).toMatchObject({ lacksFilters: true });
    }
  });

  it.each([
    'filter:',
    'filter ',
    'filter:blur(',
    'a{',
    '}',
    '.a',
    'a,',
    '/*',
    '*',
    ':hover',
    'stroke-width:',
    'rgb(',
  ])('full of %s is weighed in one go', (piece) => {
    const text = piece.repeat(100_000);
    expect(
      read(`<style>${text}</style><rect class="${text}" style="${text}" filter="${text}"/>`),
    ).not.toHaveProperty('fault');
  });

  it('with many rules for many shapes is weighed in one go', () => {
    const rules = '.a{filter:url(#none)}'.repeat(20_000);
    expect(read(`<style>${rules}</style>${'<g class="a"/>'.repeat(20_000)}`)).toMatchObject({
      lacksFilters: true,
    });
  });

  it.each([
    ['many classes, each with many rules', '.a{filter:x}'.repeat(2000), `class="${'a '.repeat(100_000)}"`],
    ['one rule of many filters for many classes', `${'.a,'.repeat(5000)}.b{${'filter:x;'.repeat(5000)}}`, ''],
    ['one rule of many filters for anything', `${'*,'.repeat(5000)}*{${'filter:x;'.repeat(5000)}}`, ''],
    ['many filters outside of rules', `${'filter:x;'.repeat(200_000)}{}`, ''],
    [
      'many numbers in a step',
      '',
      `/><filter><feMorphology radius="${'9 '.repeat(200_000)}"/></filter><path`,
    ],
  ])('that has %s is weighed in one go', (_, css, attributes) => {
    expect(read(`<style>${css}</style><path ${attributes}/>`)).not.toHaveProperty('fault');
  });

  it('with a long filter for each of many shapes is shown without it', () => {
    const css = `.a{filter:${'url(#none) '.repeat(10_000)}}`;
    expect(read(`<style>${css}</style>${'<path class="a" d="M0 0"/>'.repeat(20_000)}`)).toMatchObject({
      lacksFilters: true,
    });
  });
});
