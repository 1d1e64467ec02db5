import { describe, expect, it } from 'vitest';
import { planTalk } from '../../src/plan/plan-talk.ts';
import type { Slide } from '../../src/talk/talk.ts';
import { essayOf, shownBy, slidesOf } from './essay-of.ts';

const countries =
  'Norway Sweden Denmark Finland Iceland Estonia Latvia Lithuania Poland Germany Holland Belgium France'.split(
    ' ',
  );

describe('a list of more points than a slide has', () => {
  it('says on each slide which part it is, under the same words and at the same size', () => {
    const long = 'Ireland, which is an island, and which is on the way of most ships that come from America';
    const items = [...countries.slice(0, 6), long];
    const slides = slidesOf(`These have lamps:\n\n${items.map((item) => `- ${item}`).join('\n')}`);
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.map(({ part }) => part)).toEqual(
      slides.map((_, at) => ({ number: at + 1, of: slides.length })),
    );
    expect(new Set(slides.map(({ fit }) => fit)).size).toBe(1);
    expect(new Set(slides.map(({ lead }) => lead?.text))).toEqual(new Set(['These have lamps']));
    expect(shownBy(slides).flat()).toHaveLength(7);
  });

  it('is dealt out evenly, and shares no slide with what is around it', () => {
    const list = countries.map((item) => `- ${item}`).join('\n');
    const slides = slidesOf(
      `The lamps of this coast burn oil.\n\n${list}\n\nThe harbour lies behind the rocks.`,
    );
    expect(shownBy(slides).map(({ length }) => length)).toEqual([1, 4, 3, 3, 3, 1]);
  });
});

it.each([
  ['**Monday, 9:00** The lamp goes out.', 'Monday, 9:00 The lamp goes out'],
  ['**Day 2:** Nobody sleeps.', 'Day 2: Nobody sleeps'],
  ['**Lesson 3:** Burn oil in each lamp.', 'Lesson 3: Burn oil in each lamp'],
])('an item is not shown by its time or number alone: %s', (item, point) => {
  const others = ['**Tuesday morning** A keeper comes.', '**Night 2** She finds the oil.'];
  const list = [item, ...others].map((text) => `- ${text}`).join('\n');
  expect(shownBy(slidesOf(list)).flat()).toEqual([
    point,
    'Tuesday morning A keeper comes',
    'Night 2 She finds the oil',
  ]);
});

describe('a list in parts', () => {
  it('is dealt out evenly, though some parts alone would be set larger', () => {
    const long = 'which is an island, and which is on the way of most ships that come from America';
    const items = countries.slice(0, 9).map((item, at) => `- ${item}${at < 2 || at > 7 ? `, ${long}` : ''}`);
    expect(shownBy(slidesOf(items.join('\n'))).map(({ length }) => length)).toEqual([3, 3, 3]);
  });
});

describe('a list of five or six items of a line each', () => {
  const list = countries
    .slice(0, 6)
    .map((item) => `- ${item}`)
    .join('\n');

  it('stands whole on one slide, also beside paragraphs and below its lead', () => {
    expect(shownBy(slidesOf(list)).map(({ length }) => length)).toEqual([6]);
    const [slide, ...others] = slidesOf(`These have lamps:\n\n${list}`);
    expect([slide?.steps.length, slide?.lead?.text, slide?.part, others]).toEqual([
      6,
      'These have lamps',
      undefined,
      [],
    ]);
    const text = `The lamps of this coast burn oil.\n\n${list}\n\nThe harbour lies behind the rocks.`;
    expect(shownBy(slidesOf(text)).map(({ length }) => length)).toEqual([1, 6, 1]);
  });

  it('is no reason to show more than four paragraphs on a slide', () => {
    const paragraphs = 'Lamps burn. Ships sail. Oil is dear. Fog comes in. Keepers sleep.'.match(/[^.]+\./gu);
    const slides = slidesOf((paragraphs ?? []).join('\n\n'));
    expect(Math.max(...shownBy(slides).map(({ length }) => length))).toBeLessThanOrEqual(4);
  });
});

describe('a list of three or four items', () => {
  const paragraph = 'The lamps of this coast burn oil.';
  const close = 'The harbour lies behind the rocks.';
  const around = (items: readonly string[]) =>
    shownBy(slidesOf(`${paragraph}\n\n${items.map((item) => `- ${item}`).join('\n')}\n\n${close}`));

  it('stands on one slide of its own, not shared out among the paragraphs around it', () => {
    const long = 'has a lamp that every ship sees, and a keeper who never sleeps while it burns';
    expect(
      around(countries.slice(0, 4).map((item) => `${item} ${long}`)).map(({ length }) => length),
    ).toEqual([1, 4, 1]);
    expect(around(countries.slice(0, 3)).map(({ length }) => length)).toEqual([1, 3, 1]);
  });

  it('shares its slide where there are only two, and stays whole', () => {
    expect(around(countries.slice(0, 2)).map(({ length }) => length)).toEqual([4]);
    const long =
      'has a lamp that every ship sees from far away, and a keeper who never sleeps while it burns';
    const pair = around(countries.slice(0, 2).map((item) => `${item} ${long}`));
    expect(pair.map((shown) => shown.filter((text) => /^(?:Nor|Swe)/u.test(text)).length)).toContain(2);
  });
});

describe('a list of few points that are too long for one slide', () => {
  it('stands on each of its slides under the words that introduce it', () => {
    const items = ['whales', 'seals', 'herrings', 'walnuts'].map(
      (oil) => `- The oil of ${oil}, which ships bring to the quay of the old harbour in every summer month`,
    );
    const slides = slidesOf(`The lamps of this coast burn one of four oils:\n\n${items.join('\n')}`);
    expect(slides.length).toBeGreaterThan(1);
    expect(new Set(slides.map(({ lead }) => lead?.text))).toEqual(
      new Set(['The lamps of this coast burn one of four oils']),
    );
    expect(slides.map(({ part }) => part?.of)).toEqual(slides.map(() => slides.length));
  });
});

describe('a list that a shorter talk has less of', () => {
  it('counts the parts that are there', () => {
    const items = countries.map((item) => `1. ${item} ${'burns the oil of whales in its lamps '.repeat(3)}`);
    const [full, short] = [100, 1.6].map(
      (minutes) => planTalk(essayOf(`## Coasts\n\n${items.join('\n')}`), { minutes }).slides,
    );
    const partsOf = (slides: readonly Slide[] | undefined) => slides?.flatMap(({ part }) => part ?? []) ?? [];
    const count = partsOf(short).length;
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThan(partsOf(full).length);
    expect(partsOf(short)).toEqual(Array.from({ length: count }, (_, at) => ({ number: at + 1, of: count })));
  });
});

describe('an item of a list', () => {
  it.each([
    ['Use **real lists** over typed numbers', 'Use real lists over typed numbers'],
    ['Lamps burn. Use **the oil of seals** in every lamp that burns by night.', 'The oil of seals'],
  ])('is shown whole, its bold words too, where it is one short sentence: %s', (item, shown) => {
    expect(shownBy(slidesOf(`- ${item}\n- Oil`))[0]?.[0]).toBe(shown);
  });

  it('that begins with a time shows what happens then, if both together are too long', () => {
    const story = 'the keepers of the northern tower and the fishermen of the southern quay share one boat';
    expect(shownBy(slidesOf(`- **11:00 a.m.:** ${story}.\n- Noon`))[0]?.[0]).toMatch(
      /^The keepers of the northern tower/u,
    );
  });
});

describe('items of one list that begin in bold type', () => {
  const clock =
    '- **Use the clock of the harbour**, not the one of your tower. It is the only one that all share.';
  const rest = 'full lamp is as good as one that was never lit, so you can throw it away.';

  it.each([
    ['inside', `**Empty the lamp.** A ${rest}`],
    ['outside', `**Empty the lamp**. A ${rest}`],
    ['that is a colon', `**Empty the lamp:** a ${rest}`],
    ['that is a colon outside', `**Empty the lamp**: a ${rest}`],
  ])('show nothing else where half of them do, with a mark %s', (_, item) => {
    expect(shownBy(slidesOf(`${clock}\n- ${item}`)).flat()).toEqual([
      'Use the clock of the harbour',
      'Empty the lamp',
    ]);
  });

  it('show what they name where most of them can', () => {
    expect(
      shownBy(
        slidesOf(`${clock}\n- **Good oil.** It burns all night.\n- **Clean glass.** It needs rain.`),
      ).flat(),
    ).toEqual(['Use the clock of the harbour', 'Good oil. It burns all night', 'Clean glass. It needs rain']);
  });

  it('keep what one bold word names', () => {
    expect(shownBy(slidesOf(`${clock}\n- **Cheap.** It costs a barrel of oil.`)).flat()[1]).toBe(
      'Cheap. It costs a barrel of oil',
    );
  });
});

describe('what is said of an item', () => {
  it('tells how deep it stands and which number it has, and nothing else does', () => {
    const slides = slidesOf(
      'Take three:\n\n3. Oil\n4. Bread\n   - rye\n\n   It is dear.\n5. Salt\n\nSo be it.',
    );
    const items = slides.flatMap(({ steps }) => steps.flatMap(({ says }) => says.map(({ item }) => item)));
    expect(items).toEqual([
      undefined,
      { depth: 1, number: 3 },
      { depth: 1, number: 4 },
      { depth: 2 },
      undefined,
      { depth: 1, number: 5 },
      undefined,
    ]);
  });

  it('tells so once where its words fill several slides', () => {
    const long = 'the oil of whales and of seals and of walnuts and of every fish that swims ';
    const slides = slidesOf(`<!-- show -->\n- **Take** ${long.repeat(12)}`);
    const marked = slides.flatMap(({ steps }) => steps.flatMap(({ says }) => says.map(({ item }) => item)));
    expect(marked.filter((item) => item !== undefined)).toHaveLength(1);
  });
});

describe('two lists', () => {
  it('share no slide, though both are short', () => {
    const slides = slidesOf('- Norway\n- Sweden\n\n* Oil\n* Gas');
    expect(shownBy(slides)).toEqual([
      ['Norway', 'Sweden'],
      ['Oil', 'Gas'],
    ]);
  });
});

describe('on a slide of 4:3', () => {
  const head = 'aspect: 4:3\n';
  const long = 'which is an island, and which is on the way of most ships';

  it('a list has the room that is there', () => {
    const list = countries
      .slice(0, 5)
      .map((item, at) => `- ${item}${at < 4 ? `, ${long}` : ''}`)
      .join('\n');
    expect(shownBy(slidesOf(list)).map(({ length }) => length)).toEqual([3, 2]);
    expect(shownBy(slidesOf(list, { head })).map(({ length }) => length)).toEqual([5]);
    const short = countries
      .slice(0, 8)
      .map((item) => `- ${item}`)
      .join('\n');
    expect(shownBy(slidesOf(short, { head })).map(({ length }) => length)).toEqual([8]);
  });

  it('so have code and tables', () => {
    const code = ['```js', ...Array.from({ length: 22 }, (_, at) => `step(${String(at)});`), '```'].join(
      '\n',
    );
    const table = [
      '| year | ships |',
      '| --- | --- |',
      ...Array.from({ length: 13 }, (_, at) => `| ${String(1901 + at)} | 12 |`),
    ].join('\n');
    for (const block of [code, table]) {
      expect(slidesOf(block)).toHaveLength(2);
      expect(slidesOf(block, { head })).toHaveLength(1);
    }
  });
});
