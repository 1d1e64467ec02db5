import { describe, expect, it } from 'vitest';
import { slideOf, slidesOf } from '../essay-of.ts';

/** Both sides in the essay's order, `-` before the rejected one. */
function sidesOf(markdown: string, lang = 'en'): string[] | undefined {
  const { layout, only } = slideOf(markdown, { lang });
  if (layout !== 'contrast' || only.shows.kind !== 'contrast') return undefined;
  return only.shows.sides.map(({ stance, text }) => `${stance === 'rejected' ? '-' : '+'} ${text}`);
}

describe('a paragraph that turns from one thing to another shows both sides', () => {
  it.each([
    ['It is not a record of failure but a letter.', '- Not a record of failure', '+ A letter'],
    ['We need not more lamps but better keepers.', '- Not more lamps', '+ Better keepers'],
    ['The point is not to count lamps but to count ships.', '- Not to count lamps', '+ To count ships'],
    ['It is a letter, not a record.', '+ A letter', '- Not a record'],
    ['Fewer lamps, more keepers.', '- Fewer lamps', '+ More keepers'],
    [
      'A watch isn’t about the lamp, it’s about the ships.',
      '- A watch isn’t about the lamp',
      '+ It’s about the ships',
    ],
    ['These marks are guides, not orders.', '+ These marks are guides', '- Not orders'],
    ['Spend less time on lamps and more time on ships.', '- Less time on lamps', '+ More time on ships'],
    ['We need more keepers and fewer lamps.', '+ More keepers', '- Fewer lamps'],
    [
      'Instead of polishing the lamp, count the ships.',
      '- Instead of polishing the lamp',
      '+ Count the ships',
    ],
    [
      'Write for the next watch rather than for the owner.',
      '+ Write for the next watch',
      '- Rather than for the owner',
    ],
  ])('%s', (markdown, ...sides) => {
    expect(sidesOf(markdown)).toEqual(sides);
  });

  it.each([
    [
      'A log is not a record of failure. It is a letter to the next watch.',
      '- A log is not a record of failure',
      '+ It is a letter to the next watch',
    ],
    ['Do not count the lamps. Count the ships.', '- Do not count the lamps', '+ Count the ships'],
    [
      'Many keepers fear fog. Don’t fear the fog at all. Instead, fear the calm before it.',
      '- Don’t fear the fog at all',
      '+ Fear the calm before it',
    ],
  ])('of two sentences: %s', (markdown, ...sides) => {
    expect(sidesOf(markdown)).toEqual(sides);
  });

  it.each([
    ['de', 'Es ist kein Archiv, sondern ein Brief.', '- Kein Archiv', '+ Ein Brief'],
    ['de', 'Wir brauchen weniger Lampen, mehr Wärter.', '- Weniger Lampen', '+ Mehr Wärter'],
    ['es', 'No es un archivo, sino una carta.', '- No un archivo', '+ Una carta'],
    ['es', 'Menos lámparas, más fareros.', '- Menos lámparas', '+ Más fareros'],
    ['fr', 'Ce n’est pas un bilan, mais une lettre.', '- Pas un bilan', '+ Une lettre'],
    ['fr', 'Moins de lampes, plus de gardiens.', '- Moins de lampes', '+ Plus de gardiens'],
    ['zh', '我们需要的不是更多的灯，而是更好的守灯人。', '- 我们需要的不是更多的灯', '+ 是更好的守灯人'],
    ['zh', '灯塔不是装饰而是承诺。', '- 灯塔不是装饰', '+ 是承诺'],
  ])('in %s: %s', (lang, markdown, ...sides) => {
    expect(sidesOf(markdown, lang)).toEqual(sides);
  });

  it.each([
    ['en', 'Fewer lamps, more keepers. Each keeper should tend exactly one lamp, and know it well.'],
    ['de', 'Weniger Lampen, mehr Wärter. Jeder Wärter soll genau eine Lampe hüten und sie gut kennen.'],
  ])('and begins with them as its motto, in %s', (lang, markdown) => {
    expect(sidesOf(markdown, lang)).toHaveLength(2);
  });

  it('and keeps its marks', () => {
    const { shows } = slideOf('A log is a letter, not a *record*.').only;
    expect(shows).toMatchObject({ sides: [{}, { text: 'Not a record', marks: [{ start: 6, end: 12 }] }] });
  });
});

describe('what both sides go on from stands over them', () => {
  it.each([
    [
      'Look more at the sea and a little less at the chart.',
      'Look',
      '+ More at the sea',
      '- A little less at the chart',
    ],
    [
      'A log is not a record but a letter to the next watch.',
      'A log is',
      '- Not a record',
      '+ A letter to the next watch',
    ],
    [
      'In thick fog, you should listen less to the wind and more to the bell.',
      'In thick fog, you should listen',
      '- Less to the wind',
      '+ More to the bell',
    ],
  ])('%s', (markdown, lead, ...sides) => {
    expect(slideOf(markdown).lead?.text).toBe(lead);
    expect(sidesOf(markdown)).toEqual(sides);
  });

  it('in a list too, where the item says as much as a paragraph', () => {
    const slides = slidesOf(
      [
        'Advice for keepers:',
        '',
        '- Never leave the lamp to a stranger',
        '- If you are new to the coast, look more at the rocks and much less at the lamp itself',
        '- Sleep when the sun is up',
      ].join('\n'),
    );
    expect(slides.map(({ layout }) => layout)).toEqual(['points', 'contrast', 'statement']);
    expect(slides.map(({ lead }) => lead?.text)).toEqual([
      'Advice for keepers',
      'If you are new to the coast, look',
      undefined,
    ]);
  });

  it('and a list stays one whose items draw other contrasts', () => {
    const slides = slidesOf(
      [
        'We did three small things:',
        '',
        '- We trimmed the wick',
        '- We wrote the log for the next watch on this coast instead of for the owner in town',
        '- We slept by day',
      ].join('\n'),
    );
    expect(slides.map(({ layout }) => layout)).toEqual(['points']);
  });

  it('and a list of short items stays one', () => {
    const slides = slidesOf('- Look more at rocks, less at lamps\n- Sleep\n- Never drink');
    expect(slides.map(({ layout }) => layout)).toEqual(['points']);
  });
});

describe('a paragraph shows no contrast', () => {
  it.each([
    'Trimming a wick is not an easy task, but some lamps will help.',
    'The lamp is not only a light but a clock.',
    'It is not yet dark, but it will be.',
    'A lamp is not a toy. It was bought by the council in May.',
    'The lamp is not ready. It is being painted.',
    'Do not light the lamp. Fog is coming.',
    'The harbour is not large but the ships are many.',
    'The new lamp needs more oil and less care.',
    'This is a letter, not a record.',
    'Is it a letter, not a record?',
    'For example, a lamp is a light, not a fire.',
    'We moved the lamp to the tower instead of the pier.',
    'The log holds not a record of failure but a letter.',
    'Keepers win not by counting lamps, but by counting ships.',
    'And it is the letter that counts, not the record.',
    'We need the bell because the fog hides ships, not rocks.',
    'Instead of lighting the lamp, we’ve rung the bell.',
    'Ships look more at the sea and a little less at the chart.',
    'Sie ist nicht nur hell, sondern auch sparsam.',
  ])('%s', (markdown) => {
    const lang = markdown.startsWith('Sie') ? 'de' : 'en';
    expect(slidesOf(markdown, { lang }).map(({ layout }) => layout)).not.toContain('contrast');
  });

  it('where the author made a point bold', () => {
    expect(slideOf('A log is a letter, not a record: **write every night**.').layout).not.toBe('contrast');
  });

  it('that its columns cannot hold', () => {
    const long =
      'Write the log for the keeper who stands the next watch in the worst of all storms rather than for the owner.';
    expect(slideOf(long).layout).not.toBe('contrast');
  });

  it('whose sides would not say what it is about, unless its author asks for one', () => {
    const essay = 'The log holds not a record but a letter.';
    expect(slideOf(essay).layout).toBe('statement');
    expect(sidesOf(`<!-- slide: layout=contrast -->\n\n${essay}`)).toEqual([
      '- The log holds not a record',
      '+ A letter',
    ]);
  });

  it('unless its author asks for one', () => {
    const essay = 'The wick is trimmed. A log is a letter, not a record. Oil is dear.';
    expect(slideOf(`<!-- slide: layout=contrast -->\n\n${essay}`).layout).toBe('contrast');
  });
});
