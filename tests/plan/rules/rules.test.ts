import { describe, expect, it } from 'vitest';
import { planTalk } from '../../../src/plan/plan-talk.ts';
import { essayOf, saidBy, shownBy, slideOf, slidesOf } from '../essay-of.ts';

/** How many points each slide has behind a question. */
const planPoints = (markdown: string) =>
  slidesOf(`Who tends it?\n\n${markdown}`)
    .slice(1)
    .map(({ steps }) => steps.length);

describe('a paragraph', () => {
  it('shows its first sentence and says all of it', () => {
    const slides = slidesOf('Lamps need keepers. Oil runs out.\n\nShips need lamps. Rocks do not move.');
    expect(shownBy(slides)).toEqual([['Lamps need keepers', 'Ships need lamps']]);
    expect(saidBy(slides)).toEqual([
      ['Lamps need keepers. Oil runs out.', 'Ships need lamps. Rocks do not move.'],
    ]);
  });

  it('shows the words that its author made bold, wherever they stand', () => {
    const { only } = slideOf('Much was said, and **every lamp needs a keeper** was the end of it.');
    expect(only.shows.text).toBe('Every lamp needs a keeper');
  });

  it('takes one bold word for stress', () => {
    expect(slideOf('You **must** tend the lamp.').only.shows.text).toBe('You must tend the lamp');
  });

  it('keeps links, code and stress on its point', () => {
    const { shows } = slideOf('Run `lamp` on [the tower](https://example.org/).').only;
    expect(shows).toMatchObject({
      text: 'Run lamp on the tower',
      marks: [
        { kind: 'code', start: 4, end: 8 },
        { kind: 'link', start: 12, end: 21 },
      ],
    });
  });

  it('knows its lines in the file, the front matter counted', () => {
    expect(slideOf('First line\nand second.').only.says).toMatchObject([{ line: 6, endLine: 7 }]);
  });
});

describe('a section of one short paragraph', () => {
  it('states it whole', () => {
    const slide = slideOf('Ships come home. Lamps show the way.');
    expect([slide.layout, slide.only.shows.text]).toEqual([
      'statement',
      'Ships come home. Lamps show the way',
    ]);
  });
});

describe('a question', () => {
  it('that a paragraph turns on is asked large', () => {
    const slide = slideOf('Who tends the lamp? Nobody has asked for years.');
    expect([slide.layout, slide.only.shows.text]).toEqual(['question', 'Who tends the lamp?']);
  });

  it('is asked once in a section, later ones are points', () => {
    const layouts = slidesOf('Who tends it?\n\nWho pays?\n\nWho sails?').map(({ layout }) => layout);
    expect(layouts).toEqual(['question', 'points']);
  });

  it('that became a point is part of no list', () => {
    const asked = planPoints(
      'Who pays the keepers?\n\nWho sails the ships?\n\nAda lights lamps.\n\nBen rows boats.\n\nCleo mends nets.',
    );
    const stated = planPoints(
      'Dan pays the keepers.\n\nEve sails the ships.\n\nAda lights lamps.\n\nBen rows boats.\n\nCleo mends nets.',
    );
    expect(asked).toEqual(stated);
  });

  it('further down in a paragraph is only said', () => {
    expect(
      slideOf(
        'Lamps need keepers. Who are they? We know. And who pays for all of it, in the end, if no ship ever comes to this harbour again?',
      ).layout,
    ).toBe('statement');
  });
});

describe('a figure with its unit', () => {
  it.each([
    ['Only 40 % of the lamps still burn.', '40', '%'],
    ['The old keeper stayed for 6 years.', '6', 'years'],
    ['A lamp costs $3.5 a night.', '$3.5', undefined],
    ['A lamp costs $3.5 million.', '$3.5', 'million'],
    ['Der Turm kostet €5 Milliarden.', '€5', 'Milliarden'],
  ])('stands large: %s', (markdown, figure, unit) => {
    const { layout, only } = slideOf(markdown);
    expect(layout).toBe('number');
    expect(only.shows).toMatchObject({ figure, ...(unit === undefined ? {} : { unit }) });
    expect(markdown).toContain(only.shows.text);
  });

  it.each([
    'The tower was built in 1876.',
    'Between 3 and 40 % of them burn.',
    'Use version 2.5 of the lamp.',
    'Port 443 is open.',
    'A lamp costs $3.5M.',
    'A lamp costs $3.5 M.',
    'A keeper earns $30k.',
    'A keeper earns €30 Mio. im Jahr.',
    'Башня стоит €5 млн.',
    'The oil fell by −5 %.',
    'The oil fell by – 5 %.',
    'The oil fell by -5 %.',
    'It fell to minus 5 °C.',
    'The lamp turns in <5 ms.',
    'The lamp turns in ≤ 5 ms.',
    'Keepers burn >5 kg.',
    'About ~40% of them burn.',
    'Oil rose by +12%.',
    'The lamp burns ±3 h.',
    'It took 5+ years.',
    'We sail at 5 km/h.',
    'It holds 5 km² of sea.',
    'It costs US$5 a night.',
    'Only 3½ % of them burn.',
    'The keeper stayed for 6 years, and when he left the tower he took with him the lamp, the oil, the books and the memory of every ship that he had seen pass in all that time at sea.',
  ])('is not made of any number: %s', (markdown) => {
    expect(slidesOf(markdown).map(({ layout }) => layout)).not.toContain('number');
  });
});

describe('a large figure', () => {
  const figures = ['5', '3.5', '1,200'];
  const bare = ['', '−', '– ', '~', '≈', '< ', '≥', '+', '(', '“', '10', 'minus '];
  const money = ['$', '€', '-$', '~€', 'US$', '(£'];
  const afterBare = [
    '%',
    ' %',
    ' years',
    ' ms',
    'ms',
    '',
    'k',
    ' million years',
    '/s',
    '+ years',
    ' km/h',
    ' km²',
    '½ %',
  ];
  const afterMoney = ['', 'k', 'M', 'bn', ' M', ' million', ' Mrd.', '+', '/h', '½'];
  const combine = (before: string[], after: string[]) =>
    before.flatMap((left) => figures.flatMap((figure) => after.map((right) => left + figure + right)));

  it('is with its unit one whole token run of its caption, whatever stands around it', () => {
    let count = 0;
    for (const amount of [...combine(bare, afterBare), ...combine(money, afterMoney)]) {
      const shows = slidesOf(`The lamp takes ${amount} of oil.`)[0]?.steps[0]?.shows;
      if (shows?.kind !== 'number') continue;
      count += 1;
      expect(amount.replace(/[(“\s]/gu, '')).toBe(`${shows.figure}${shows.unit ?? ''}`);
    }
    expect(count).toBeGreaterThan(10);
  });
});

describe('a list', () => {
  it('gives a point an item, in order', () => {
    const slides = slidesOf('- Light the lamp\n- Fill the oil\n- Watch the sea');
    expect(shownBy(slides)).toEqual([['Light the lamp', 'Fill the oil', 'Watch the sea']]);
  });

  it('says what hangs on an item with it', () => {
    const slides = slidesOf('- Light the lamp.\n\n  It takes a match.\n\n- Watch the sea.');
    expect(saidBy(slides)).toEqual([['Light the lamp. | It takes a match.', 'Watch the sea.']]);
  });

  it('shows the code inside an item, below its words', () => {
    const layouts = slidesOf('1. Run it:\n\n   ```sh\n   lamp\n   ```\n\n2. Wait.').map(
      ({ layout }) => layout,
    );
    expect(layouts).toEqual(['code', 'points']);
  });

  it('holds together where its neighbours leave no room', () => {
    const item = 'keepers write down every ship that passes the tower by night and by day';
    const slides = slidesOf(
      `Keepers need a great book for all of them.\n\n${Array.from({ length: 4 }, (_, at) => `- The ${String(at)} ${item}`).join('\n')}`,
    );
    expect(slides.map(({ steps }) => steps.length)).toEqual([1, 4]);
  });

  it('nested two hundred levels deep loses nothing', () => {
    const markdown = Array.from({ length: 200 }, (_, at) => `${' '.repeat(at * 2)}- item ${String(at)}`).join(
      '\n',
    );
    expect(saidBy(slidesOf(markdown))).toEqual([
      [Array.from({ length: 200 }, (_, at) => `item ${String(at)}`).join(' | ')],
    ]);
  });

  it('within an item says what belongs to that, and is never without it', () => {
    const slides = slidesOf(
      '- *Protection*: the lamp must survive.\n    - The limit is its oil.\n    - Nobody bargains.\n- You sell a light.\n    1. It is in the contract.',
    );
    expect(shownBy(slides)).toEqual([['Protection: the lamp must survive', 'You sell a light']]);
    expect(saidBy(slides)).toEqual([
      [
        'Protection: the lamp must survive. | The limit is its oil. | Nobody bargains.',
        'You sell a light. | It is in the contract.',
      ],
    ]);
  });

  it('is no row of steps where one of them has a list of its own, but keeps its numbers', () => {
    const slides = slidesOf('1. Light it.\n   - With oil.\n   - With gas.\n2. Watch it.\n3. Write it down.');
    expect(slides.map(({ layout, first }) => [layout, first])).toEqual([['points', 1]]);
    expect(shownBy(slides)).toEqual([['Light it', 'Watch it', 'Write it down']]);
  });

  it('in an item without words is as good as that item', () => {
    expect(shownBy(slidesOf('- - Light it.\n  - Watch it.'))).toEqual([['Light it', 'Watch it']]);
  });
});

describe('a footnote', () => {
  it('is said where it stands, with the step before', () => {
    const slides = slidesOf('Lamps burn oil.[^1] Much oil.\n\n[^1]: Whale oil, once.\n\nLamps shine far.');
    expect(saidBy(slides)).toEqual([['Lamps burn oil. Much oil. | Whale oil, once.', 'Lamps shine far.']]);
  });
});

describe('a picture', () => {
  it('has a slide of its own, with its caption', () => {
    const { layout, only } = slideOf('![A tower](nowhere.png "The old tower")');
    expect(layout).toBe('figure');
    expect(only).toMatchObject({
      says: [],
      shows: {
        alt: 'A tower',
        caption: { text: 'The old tower' },
        source: 'nowhere.png',
        text: 'The old tower A tower',
      },
    });
    expect(only.shows).not.toHaveProperty('src');
  });

  it('that is shown has its description as its caption, if it has no other', () => {
    const essay = essayOf('![The tower](tower.png)\n\n![A lamp](lamp.png "The old lamp")');
    const picture = { file: '/tower.png', width: 160, height: 90 };
    const { slides } = planTalk({
      ...essay,
      pictures: new Map([
        ['tower.png', picture],
        ['lamp.png', picture],
      ]),
    });
    expect(slides.slice(1, -1).map(({ steps: [step] }) => step?.shows)).toMatchObject([
      { alt: 'The tower', caption: { text: 'The tower' }, text: 'The tower' },
      { alt: 'A lamp', caption: { text: 'The old lamp' } },
    ]);
  });

  it('that is not there keeps its caption, as if it were', () => {
    const { only } = slideOf('![The tower](tower.png)');
    expect(only.shows).toMatchObject({
      alt: 'The tower',
      caption: { text: 'The tower' },
      source: 'tower.png',
    });
  });

  it('amid words follows their step', () => {
    const slides = slidesOf('See it ![A tower](tower.png) here. ![A lamp](lamp.png)');
    expect(slides.map(({ layout }) => layout)).toEqual(['statement', 'figure', 'figure']);
    expect(slides[0]?.steps[0]?.shows.text).toBe('See it here');
  });
});

describe('a formula', () => {
  it('on display is shown, not said', () => {
    const { layout, only } = slideOf('$$\nE = mc^2\n$$');
    expect([layout, only.shows.text, only.says]).toEqual(['math', 'E = mc^2', []]);
  });
});

describe('verse', () => {
  it('keeps its lines and is shown whole', () => {
    const { layout, only } = slideOf('The lamp is low,\\\nthe sea is wide,\\\nthe ships come slow.');
    expect([layout, only.shows.text]).toEqual([
      'statement',
      'The lamp is low,\nthe sea is wide,\nthe ships come slow.',
    ]);
    expect(only.says[0]?.text).toBe('The lamp is low, the sea is wide, the ships come slow.');
  });
});

describe('a stanza of eight lines', () => {
  const lines = ['The lamp is low,', 'the sea is wide,', 'the ships come slow', 'upon the tide,'];
  const stanza = [...lines, ...lines].join('\\\n');

  it('is set as small as it takes to show it whole, which prose is not', () => {
    const { fit, only } = slideOf(stanza);
    expect([fit, only.shows.text.split('\n').length]).toEqual(['xs', 8]);
    const prose = 'The lamp on the tower turns all night above a sea of ships. '.repeat(6).trim();
    const fits = slidesOf(`<!-- show -->\n${prose}`).map((slide) => slide.fit);
    expect(new Set(fits)).toEqual(new Set(['s']));
  });

  it.each(['THE LAMP.', 'The Lamp of the Quay', '**The Lamp**'])('is said with its title: %s', (title) => {
    const slides = slidesOf(`${title}\n\n${stanza}`);
    expect(shownBy(slides)).toHaveLength(1);
    expect(slides[0]?.steps[0]?.says.map(({ line }) => line)).toHaveLength(2);
  });

  it('follows a sentence that has its own point', () => {
    expect(shownBy(slidesOf(`The keeper of the quay burns oil.\n\n${stanza}`))[0]).toEqual([
      'The keeper of the quay burns oil',
    ]);
  });
});

describe('a thematic break', () => {
  it('shows nothing and says nothing', () => {
    expect(shownBy(slidesOf('Lamps burn oil.\n\n---\n\nShips sail home.'))).toEqual([
      ['Lamps burn oil', 'Ships sail home'],
    ]);
  });
});
