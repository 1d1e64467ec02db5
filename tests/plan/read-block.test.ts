import { describe, expect, it } from 'vitest';
import { planTalk } from '../../src/plan/plan-talk.ts';
import { essayOf, saidBy, shownBy, slideOf, slidesOf } from './essay-of.ts';

describe('a comment in the essay', () => {
  it('point: shows the author’s words and says the essay’s', () => {
    const { only } = slideOf('<!-- point: Tend it -->\n\nA lamp wants a keeper, night after night.');
    expect(only).toMatchObject({
      shows: { text: 'Tend it', override: true },
      says: [{ text: 'A lamp wants a keeper, night after night.' }],
    });
  });

  it('say: shows nothing of the block, and says it with the step before', () => {
    const slides = slidesOf('Lamps burn oil.\n\n<!-- say -->\n\nA long story.\n\nShips sail home.');
    expect(shownBy(slides)).toEqual([['Lamps burn oil', 'Ships sail home']]);
    expect(saidBy(slides)).toEqual([['Lamps burn oil. | A long story.', 'Ships sail home.']]);
  });

  it('say: at the start of a section goes with its heading, at the start of the essay with the title', () => {
    const { slides } = planTalk(
      essayOf('<!-- say -->\n\nHello.\n\n# Lamps\n\n<!-- say -->\n\nLamps burn oil.\n\nShips sail home.'),
    );
    expect(slides.map(({ layout }) => layout)).toEqual(['title', 'section', 'statement', 'closing']);
    expect(saidBy(slides)).toEqual([['Hello.'], ['Lamps burn oil.'], ['Ships sail home.'], ['']]);
  });

  it('show: shows a paragraph whole', () => {
    const slides = slidesOf('<!-- show -->\n\nLamps burn. Ships sail. All is well.\n\nOil is dear.');
    expect(slides.map(({ layout }) => layout)).toEqual(['statement', 'statement']);
    expect(shownBy(slides)[0]).toEqual(['Lamps burn. Ships sail. All is well']);
  });

  it('show: over a long paragraph fills several slides, each with its own sentences', () => {
    const whole = Array.from(
      { length: 12 },
      (_, at) => `Lamp ${String(at)} burns oil in the tower all night.`,
    ).join(' ');
    const slides = slidesOf(`<!-- show -->\n\n${whole}`);
    expect(slides.length).toBeGreaterThan(2);
    expect(`${shownBy(slides).flat().join(' ')}.`).toBe(whole);
    expect(saidBy(slides).flat()).toEqual(shownBy(slides).map(([shown = '']) => shown.replace(/\.?$/, '.')));
  });

  it('slide: starts a new slide', () => {
    const slides = slidesOf(
      'One lamp burns oil.\n\nTwo lamps burn oil.\n\n<!-- slide -->\n\nThree lamps burn oil.\n\nFour lamps burn oil.',
    );
    expect(shownBy(slides)).toEqual([
      ['One lamp burns oil', 'Two lamps burn oil'],
      ['Three lamps burn oil', 'Four lamps burn oil'],
    ]);
  });

  it.each(['statement', 'question', 'points'] as const)('slide: layout=%s takes that layout', (layout) => {
    const slides = slidesOf(`One lamp.\n\n<!-- slide: layout=${layout} -->\n\nTwo lamps.`);
    expect(slides.at(-1)?.layout).toBe(layout);
  });

  it.each([
    ['steps', '- Light it\n- Watch it\n- Write it down'],
    ['contrast', 'Oil is dear. A log is a letter, not a record.'],
    ['definition', 'An atoll is a ring of coral.'],
    [
      'number',
      'The keeper came by boat and stayed, as is told in all of the books about this coast. It took 6 days.',
    ],
    ['number', 'From 16 lamps to 64 it is a long way, and it cost €3,900 a month more.'],
    ['number', 'It took 6 days to build and **40 years** to wear out.'],
    ['quote', 'The sea is loud, so write it down.'],
  ])('slide: layout=%s takes that layout where the block has what it shows', (layout, block) => {
    expect(slideOf(`<!-- slide: layout=${layout} -->\n\n${block}`).layout).toBe(layout);
  });

  it('slide: layout=question shows the question of the paragraph', () => {
    const { only, layout } = slideOf(
      '<!-- slide: layout=question -->\n\nThe lamp takes eight seconds to light. Nobody lit it, and we are not lazy. Why did nobody light it?',
    );
    expect([layout, only.shows.text]).toEqual(['question', 'Why did nobody light it?']);
    expect(only.says[0]?.text).toMatch(/^The lamp takes .* light it\?$/);
  });

  it('slide: layout=quote shows the longest words between quotation marks, or who is quoted by name', () => {
    const asked = (text: string) => slideOf(`<!-- slide: layout=quote -->\n\n${text}`).only.shows;
    expect(
      asked(
        'The keeper left in spring. "The lamp is bright enough," he wrote. "But my eyes are old, and the stairs are steep." I miss him.',
      ),
    ).toMatchObject({ kind: 'quote', text: 'But my eyes are old, and the stairs are steep.' });
    expect(asked('As Mira Osei wrote: "The sea is loud, so write it down."')).toMatchObject({
      text: 'The sea is loud, so write it down.',
      by: { text: 'Mira Osei' },
    });
  });

  it.each(['steps', 'contrast', 'definition', 'number'])(
    'slide: layout=%s only starts a slide where the block has nothing for it',
    (layout) => {
      const slides = slidesOf(
        `The keeper must light every lamp.\n\n<!-- slide: layout=${layout} -->\n\n- Light\n- Watch`,
      );
      expect(slides.map((slide) => slide.layout)).toEqual(['statement', 'points']);
    },
  );

  it('slide: with a layout that cannot hold the block only starts a slide', () => {
    const slides = slidesOf(
      'One lamp burns oil.\n\n<!-- slide: layout=steps -->\n\nTwo lamps burn oil.\n\nThree lamps burn oil.',
    );
    expect(slides.map(({ layout }) => layout)).toEqual(['statement', 'points']);
  });

  it('cut: is spoken in no talk, and listed', () => {
    const talk = planTalk(essayOf('Lamps burn.\n\n<!-- cut -->\n\nNobody needs this.\n\nShips sail.'));
    expect(talk.cut.map(({ text }) => text)).toEqual(['Nobody needs this.']);
    expect(JSON.stringify(talk.slides)).not.toContain('Nobody');
  });

  it('note: is an aside to the step, no part of what is said', () => {
    const { only } = slideOf('<!-- note: breathe; look up -->\n\nLamps burn.');
    expect(only.asides).toEqual([{ text: 'breathe; look up', line: 6, endLine: 6 }]);
    expect(only.says.map(({ text }) => text)).toEqual(['Lamps burn.']);
  });

  it('say: keeps the words of a table or code that is not shown', () => {
    const slides = slidesOf('Lamps burn.\n\n<!-- say -->\n\n```\nlamp --on\n```');
    expect(saidBy(slides)).toEqual([['Lamps burn. | lamp --on']]);
  });
});
