import { describe, expect, it } from 'vitest';
import { slideOf, slidesOf } from '../essay-of.ts';

describe('a list of terms', () => {
  it('shows a single term with its meaning', () => {
    const { shows, says } = slideOf('Atoll\n: A ring of coral. Ships pass it.').only;
    expect(shows).toMatchObject({
      kind: 'definition',
      term: { text: 'Atoll' },
      meaning: { text: 'A ring of coral' },
    });
    expect(says.map(({ text }) => text).join(' ')).toBe('Atoll: A ring of coral. Ships pass it.');
  });

  it('shows several as points, each with its meaning', () => {
    const [slide] = slidesOf('Atoll\n: A ring of coral.\n\nLoom\n: A glow on the sky.');
    expect(slide?.steps.map(({ shows }) => shows.text)).toEqual([
      'Atoll: A ring of coral',
      'Loom: A glow on the sky',
    ]);
  });

  it('shows no phrase as a term', () => {
    expect(slideOf('What to do on a night of fog\n: Sound the horn.').layout).not.toBe('definition');
  });
});

describe('a paragraph that says what a term means', () => {
  it.each([
    ['An *atoll* is a ring of coral around a lagoon.', 'Atoll', 'A ring of coral around a lagoon'],
    [
      '**Leading marks** are the two lights that show the way in.',
      'Leading marks',
      'The two lights that show the way in',
    ],
    ['A “character” is the rhythm by which a light is known.', undefined, undefined],
    [
      'A “sector light” means a lamp with a colour for each course.',
      'Sector light',
      'A lamp with a colour for each course',
    ],
    [
      '*Loom* (of a light) is the glow that it throws on the sky.',
      'Loom',
      'The glow that it throws on the sky',
    ],
  ])('shows both: %s', (markdown, term, meaning) => {
    const { shows } = slideOf(markdown).only;
    if (term === undefined) expect(shows.kind).toBe('definition');
    else
      expect(shows).toMatchObject({ kind: 'definition', term: { text: term }, meaning: { text: meaning } });
  });

  it('shows it in other languages too', () => {
    expect(slideOf('Ein *Atoll* ist ein Ring aus Korallen.', { lang: 'de' }).only.shows).toMatchObject({
      term: { text: 'Atoll' },
      meaning: { text: 'Ein Ring aus Korallen' },
    });
  });

  it.each([
    ['zh', '**灯质**是一座灯塔明暗变化的节奏。', '灯质', '一座灯塔明暗变化的节奏'],
    ['ar', '**الفنار** هو برج مرتفع يحمل ضوءًا.', 'الفنار', 'برج مرتفع يحمل ضوءًا'],
    ['ru', '**Маяк** — это башня с огнём для кораблей.', 'Маяк', 'Башня с огнём для кораблей'],
    ['uk', '**Маяк** — це вежа з вогнем для кораблів.', 'Маяк', 'Вежа з вогнем для кораблів'],
    ['pl', '**Latarnia** to wieża ze światłem dla statków.', 'Latarnia', 'Wieża ze światłem dla statków'],
    ['pt', 'Um **farol** é uma torre com luz para navios.', 'Farol', 'Uma torre com luz para navios'],
    ['it', 'Il **faro** è una torre con una luce.', 'Faro', 'Una torre con una luce'],
    ['nl', 'Een **baken** is een toren met een licht.', 'Baken', 'Een toren met een licht'],
    ['el', 'Ο **φάρος** είναι ένας πύργος με φως.', 'Φάρος', 'Ένας πύργος με φως'],
    ['vi', '**Hải đăng** là một ngọn tháp có đèn.', 'Hải đăng', 'Một ngọn tháp có đèn'],
    ['he', '**מגדלור** הוא מגדל עם אור לספינות.', 'מגדלור', 'מגדל עם אור לספינות'],
    [
      'en',
      '“Wicking” is the kind of work that no bell counts.',
      'Wicking',
      'The kind of work that no bell counts',
    ],
    ['en', '“Wicking” is manual work that no bell counts.', 'Wicking', 'Manual work that no bell counts'],
  ])('shows a term in %s: %s', (lang, markdown, term, meaning) => {
    expect(slideOf(markdown, { lang }).only.shows).toMatchObject({
      term: { text: term },
      meaning: { text: meaning },
    });
  });

  it('says all of it', () => {
    const slide = slideOf('An *atoll* is a ring of coral. Ships avoid it.');
    expect(slide.only.says.map(({ text }) => text)).toEqual(['An atoll is a ring of coral. Ships avoid it.']);
  });
});

describe('a paragraph shows no definition', () => {
  it.each([
    'An atoll is a ring of coral around a lagoon.',
    '*This* is the reason that we keep a log.',
    '**Oil** is the best that we have for a lamp.',
    '“Nothing good” is the answer that he gave.',
    'A *keeper* who sleeps is a danger to ships.',
    '*Loom* is bright tonight.',
    '“Wicking” is when the lamp smokes.',
    '“Lamp” is an ambiguous word among keepers.',
    'Wicking is when the lamp smokes.',
    '*A very long name of a thing* is a thing with a long name.',
  ])('%s', (markdown) => {
    expect(slidesOf(markdown).map(({ layout }) => layout)).not.toContain('definition');
  });

  it.each([
    ['ru', '**Маяк** — это не башня, которую все знают.'],
    ['ru', '**Это** — это всё, что мы знаем о маяке.'],
    ['pl', '**Oliwa** to najlepsza rzecz dla lampy.'],
    ['pt', '**Óleo** é o melhor que temos.'],
    ['it', '**Olio** è il migliore amico del guardiano.'],
  ])('in %s: %s', (lang, markdown) => {
    expect(slidesOf(markdown, { lang }).map(({ layout }) => layout)).not.toContain('definition');
  });

  it('of a plain subject, unless its author asks for one', () => {
    const { layout, only } = slideOf('<!-- slide: layout=definition -->\n\nAn atoll is a ring of coral.');
    expect([layout, only.shows]).toMatchObject(['definition', { term: { text: 'Atoll' } }]);
  });
});
