import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planTalk, planWhole, shortenTalk } from '../../../src/plan/plan-talk.ts';
import type { Slide } from '../../../src/talk/talk.ts';
import { essayOf, slidesOf } from '../essay-of.ts';

/** What may be skipped, least first, each by what it shows first. */
function offeredIn(slides: readonly Slide[]): string[] {
  return slides
    .filter(({ skipRank }) => skipRank !== undefined)
    .toSorted((a, b) => (a.skipRank ?? 0) - (b.skipRank ?? 0))
    .map(({ steps }) => steps[0]?.shows.text ?? '');
}

const offered = (markdown: string, lang = 'en') => offeredIn(slidesOf(markdown, { lang }));
const fence = '```ts\nexport function loadTalk(path: string) {\n  return read(path);\n}\n```';

describe('what may be skipped', () => {
  it('is neither the title, nor a section, nor the closing slide', () => {
    const essay = essayOf(
      'Lamps burn oil.\n\n# Ships\n\nShips sail at night.\n\n# Harbours\n\nBoats come home.',
    );
    const { slides } = planTalk(essay);
    const signs = slides.filter(({ layout }) => ['title', 'section', 'closing'].includes(layout));
    expect(signs.length).toBeGreaterThan(2);
    expect(signs.every(({ skipRank }) => skipRank === undefined)).toBe(true);
  });

  it('is not what its author keeps', () => {
    expect(offered('## A\n\n<!-- keep -->\n\n> Lamps burn oil.\n\n> Ships sail at night.')).toEqual([
      'Ships sail at night.',
    ]);
  });

  it('is first what is worth least, and the last of a section after all others', () => {
    const slides = slidesOf(
      [
        '## Lighthouses',
        '> A lighthouse guides ships at night, and a lighthouse needs a keeper.',
        '> My uncle had soup for lunch with his aunt last week, and then he had some more of it.',
        '> The keeper of a lighthouse lights its lamp so that ships come home at night.',
        '## Lunch',
        '> It was soup.',
      ].join('\n\n'),
    );
    const order = offeredIn(slides);
    expect(order[0]).toContain('uncle');
    expect(order).toHaveLength(4);
    expect(order.at(-2) === 'It was soup.' || order.at(-1) === 'It was soup.').toBe(true);
  });

  it('has parts of one thing together', () => {
    const long = Array.from({ length: 40 }, (_, at) => `call(${String(at)});`).join('\n');
    const slides = slidesOf(
      `## A\n\nThis is how it is done, call by call.\n\n\`\`\`js\n${long}\n\`\`\`\n\n> Ships sail.`,
    );
    const ranks = slides.filter(({ layout }) => layout === 'code').map(({ skipRank }) => skipRank);
    expect(ranks.length).toBeGreaterThan(1);
    expect(new Set(ranks).size).toBe(1);
    expect(ranks[0]).toBeDefined();
  });

  it('has code together with what it grows into', () => {
    const slides = slidesOf(
      '## A\n\n```js {1|all}\nlight();\n```\n\nFirst we light it.\n\n```js magic-move {1|all}\nlight();\nturn();\n```\n\nThen it turns.\n\n> Ships sail.',
    );
    const ranks = slides.filter(({ layout }) => layout === 'code').map(({ skipRank }) => skipRank);
    expect(ranks).toHaveLength(2);
    expect(ranks[0]).toBeDefined();
    expect(ranks[1]).toBe(ranks[0]);
  });

  it('is ranked at every length, and only in the talk itself', () => {
    const text = Array.from(
      { length: 12 },
      (_, at) => `> Ship ${String(at)} sails to harbour ${String(at)}.`,
    );
    const whole = planWhole(essayOf(`## A\n\n${text.join('\n\n')}`));
    const { slides, backup } = shortenTalk(whole, whole.full.seconds / 120);
    expect(backup.length).toBeGreaterThan(2);
    expect(offeredIn(slides)).toHaveLength(
      slides.length - 2 - slides.filter(({ layout }) => layout === 'section').length,
    );
    expect(offeredIn(backup)).toEqual([]);
  });
});

describe('what later slides need is not offered', () => {
  /** A thing with words of its own, then two paragraphs on slides of theirs. */
  const followedBy = (thing: string, later: string) =>
    `## Lamps\n\nLook at this.\n\n${thing}\n\n> Ships sail.\n\n## Later\n\n> Boats come home.\n\n${later}\n\n> Birds sing.`;
  const figure = '![A keeper at dusk](missing.png)';
  const table = '| Lamp | Oil |\n| --- | --- |\n| small | 3 |';

  it.each([
    ['code that is above', fence, 'With the code above nobody waits.'],
    ['code by its kind', fence, 'This function saves time.'],
    ['code by a name', fence, 'Everybody can use loadTalk for it.'],
    ['code by a name that is set as code', '```py\nlamp = 3\n```', 'Everybody trims their `lamp` for it.'],
    ['a figure by its number', figure, 'Nobody sleeps, as Figure 1 tells.'],
    ['a figure by a word of its caption', figure, 'Nobody sleeps at dusk.'],
    ['a table by its kind', table, 'In the previous table nobody sleeps.'],
    ['a table by what stands in it', table, 'Even small ones burn all night.'],
    ['a formula by one of its letters', '$$\nE = mc^2\n$$', 'Nobody knows what $m$ is here.'],
    ['a formula by its number', '$$\nE = mc^2\n$$', 'By equation (1) nobody sleeps.'],
    ['an example', fence, 'In that example nobody waits.'],
  ])('%s', (_, thing, later) => {
    const shown = slidesOf(followedBy(thing, 'Nobody waits for them.')).find(({ layout }) =>
      ['code', 'figure', 'table', 'math'].includes(layout),
    );
    const text = shown?.steps[0]?.shows.text ?? '';
    expect(text).not.toBe('');
    expect(shown?.skipRank).toBeDefined();
    const needed = slidesOf(followedBy(thing, later)).find(({ id }) => id === shown?.id);
    expect(needed).toBeDefined();
    expect(needed?.skipRank).toBeUndefined();
  });

  it('code that later code builds on', () => {
    const use = '```ts\nloadTalk("harbour.md");\n```';
    expect(offered(`## A\n\nRead it.\n\n${fence}\n\nUse it.\n\n${use}`)).not.toContain(fence);
  });

  it.each([
    ['de', 'Wie der Code oben zeigt, wartet niemand.'],
    ['fr', 'Avec le code ci-dessus, personne n’attend.'],
    ['es', 'Con el código anterior nadie espera.'],
    ['ja', '上のコードなら誰も待たない。'],
    ['zh', '有了上面的代码，没有人等待。'],
  ])('in %s, too', (lang, later) => {
    const markdown = `## A\n\n${fence}\n\n## B\n\n${later}`;
    const code = slidesOf(markdown, { lang }).find(({ layout }) => layout === 'code');
    expect(code?.skipRank).toBeUndefined();
  });
});

it('ranks count from 1 without a gap, whatever the essay', () => {
  const block = fc.constantFrom(
    '## A heading',
    '> A quotation that somebody said.',
    'A paragraph about lamps and the sea.',
    '1. One\n2. Two\n3. Three',
    fence,
    '<!-- keep -->\n\nThis stays.',
    '![A lamp](lamp.png)',
  );
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 12 }),
      fc.option(fc.integer({ min: 1, max: 9 })),
      (blocks, tenths) => {
        const whole = planWhole(essayOf(blocks.join('\n\n')));
        const minutes = tenths === null ? undefined : (whole.full.seconds * tenths) / 600 || undefined;
        const { slides } = shortenTalk(whole, minutes);
        const ranks = new Set(slides.flatMap(({ skipRank }) => skipRank ?? []));
        expect([...ranks].toSorted((a, b) => a - b)).toEqual([...ranks].map((_, at) => at + 1));
        for (const rank of ranks) {
          const own = slides.filter(({ skipRank }) => skipRank === rank);
          expect(own.reduce((sum, { seconds }) => sum + seconds, 0)).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 40 },
  );
});
