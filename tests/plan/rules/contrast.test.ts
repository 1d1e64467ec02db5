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
    [
      'The log is not a record of failure but a letter.',
      '- The log is not a record of failure',
      '+ A letter',
    ],
    [
      'We win not by counting lamps, but by counting ships.',
      '- We win not by counting lamps',
      '+ By counting ships',
    ],
    [
      'A watch isn’t about the lamp, it’s about the ships.',
      '- A watch isn’t about the lamp',
      '+ It’s about the ships',
    ],
    ['These marks are guides, not orders.', '+ These marks are guides', '- Not orders'],
    [
      'Spend less time on lamps and more time on ships.',
      '- Spend less time on lamps',
      '+ More time on ships',
    ],
    [
      'Look more at the sea and a little less at the chart.',
      '+ Look more at the sea',
      '- A little less at the chart',
    ],
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
    ['de', 'Das Buch ist kein Archiv, sondern ein Brief.', '- Das Buch ist kein Archiv', '+ Ein Brief'],
    ['es', 'El libro no es un archivo, sino una carta.', '- El libro no es un archivo', '+ Una carta'],
    ['fr', 'On écrit non pas un bilan, mais une lettre.', '- On écrit non pas un bilan', '+ Une lettre'],
  ])('in %s: %s', (lang, markdown, ...sides) => {
    expect(sidesOf(markdown, lang)).toEqual(sides);
  });

  it('and keeps its marks', () => {
    const { shows } = slideOf('A log is a letter, not a *record*.').only;
    expect(shows).toMatchObject({ sides: [{}, { text: 'Not a record', marks: [{ start: 6, end: 12 }] }] });
  });
});

describe('a paragraph shows no contrast', () => {
  it.each([
    'Trimming a wick is not an easy task, but some lamps will help.',
    'The lamp is not only a light but a clock.',
    'It is not yet dark, but it will be.',
    'The harbour is not large but the ships are many.',
    'The new lamp needs more oil and less care.',
    'This is a letter, not a record.',
    'Is it a letter, not a record?',
    'For example, a lamp is a light, not a fire.',
    'We moved the lamp to the tower instead of the pier.',
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

  it('unless its author asks for one', () => {
    const essay = 'The wick is trimmed. A log is a letter, not a record. Oil is dear.';
    expect(slideOf(`<!-- slide: layout=contrast -->\n\n${essay}`).layout).toBe('contrast');
  });
});
