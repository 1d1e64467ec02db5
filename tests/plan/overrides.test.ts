import { describe, expect, it } from 'vitest';
import { parseEssay, type EssayFormat } from '../../src/essay/parse-essay.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';
import type { Talk } from '../../src/talk/talk.ts';

/** The same essay in each format: a comment, written as the format has it, and the paragraph behind it. */
const formats: Record<EssayFormat, { comment: (text: string) => string; heading: (text: string) => string }> =
  {
    markdown: { comment: (text) => `<!-- ${text} -->`, heading: (text) => `## ${text}` },
    mdx: { comment: (text) => `{/* ${text} */}`, heading: (text) => `## ${text}` },
    text: { comment: (text) => `<!-- ${text} -->`, heading: (text) => text },
  };

const lamp = 'The lamp needs oil every night. Somebody has to carry it up the wet and dark stairs in winter.';
const glass =
  'Salt blinds the glass within a week. It is washed with rain water, since soap leaves a film on it.';
const boat =
  'The boat is tarred in spring. In autumn it is drawn up the beach, before the long storms begin.';

function plan(format: EssayFormat, comments: readonly string[], options: { minutes?: number } = {}): Talk {
  const { comment, heading } = formats[format];
  const text = [heading('The light'), lamp, comments.map(comment).join('\n'), glass, boat].join('\n\n');
  return planTalk(parseEssay(`${text}\n`, { file: 'essay.x', format }), options);
}

/** The step that says the text, and its slide. */
function stepOf({ slides }: Talk, text: string) {
  for (const slide of slides) {
    const step = slide.steps.find(({ says }) => says.some((passage) => passage.text === text));
    if (step !== undefined) return { slide, step };
  }
  return undefined;
}

function shown({ slides }: Talk): string[] {
  return slides.slice(1, -1).flatMap(({ steps }) => steps.map(({ shows }) => shows.text));
}

describe.each(['markdown', 'mdx'] as const)('a point in its author’s own words, in %s', (format) => {
  const pointOf = (words: string) => stepOf(plan(format, [`point: ${words}`]), glass)?.step.shows;

  it('is read as Markdown', () => {
    expect(pointOf('Rain, **not** `soap`, says [the book](https://example.org/)')).toMatchObject({
      text: 'Rain, not soap, says the book',
      marks: [
        { kind: 'strong', start: 6, end: 9 },
        { kind: 'code', start: 10, end: 14 },
        { kind: 'link', start: 21, end: 29, href: 'https://example.org/' },
      ],
    });
  });

  it.each([
    '# 1',
    '2. Wash it',
    'Oil at $5 and $6',
    'A < b, <b>c</b>',
    'keeper_of_lamps',
    '5 * 3 * 2',
    '- Rain',
  ])('keeps what is no mark of words: %s', (words) => {
    expect(pointOf(words)).toMatchObject({ text: words, marks: [] });
  });

  it('has no link that runs a script', () => {
    expect(pointOf('Wash [it](javascript:alert)')).toMatchObject({ text: 'Wash it', marks: [] });
  });
});

it('shows a point in plain text as it is written', () => {
  const found = stepOf(plan('text', ['point: Rain, **not** soap']), glass);
  expect(found?.step.shows).toMatchObject({ text: 'Rain, **not** soap', marks: [] });
});

describe.each(Object.keys(formats) as EssayFormat[])('in %s', (format) => {
  it('“point” is shown instead of the block’s own words, and the block is said', () => {
    const found = stepOf(plan(format, ['point: Rain, not soap']), glass);
    expect(found?.step.shows).toMatchObject({ text: 'Rain, not soap', override: true });
  });

  it('“say” shows nothing of the block and says it with the step before', () => {
    const talk = plan(format, ['say']);
    expect(shown(talk).join(' ')).not.toContain('glass');
    expect(stepOf(talk, glass)?.step).toBe(stepOf(talk, lamp)?.step);
  });

  it('“show” shows the block whole', () => {
    expect(shown(plan(format, ['show'])).join(' ')).toContain(glass.slice(0, -1));
  });

  it('“slide” begins a new slide', () => {
    const apart = plan(format, ['slide']);
    expect(stepOf(apart, glass)?.slide).not.toBe(stepOf(apart, lamp)?.slide);
    const together = plan(format, []);
    expect(stepOf(together, glass)?.slide).toBe(stepOf(together, lamp)?.slide);
  });

  it('“slide: layout=statement” gives it that layout', () => {
    expect(stepOf(plan(format, ['slide: layout=statement']), glass)?.slide).toMatchObject({
      layout: 'statement',
      steps: { length: 1 },
    });
  });

  it('“cut” says the block in no step and lists it', () => {
    const talk = plan(format, ['cut']);
    expect(stepOf(talk, glass)).toBeUndefined();
    expect(talk.cut.map(({ text }) => text)).toEqual([glass]);
  });

  it('“cut” above a heading cuts its section, with the sections inside it', () => {
    const { comment, heading } = formats[format];
    const sub = format === 'text' ? [] : ['### The stairs', boat];
    const text = [lamp, heading('The light'), lamp, comment('cut'), heading('The glass'), glass, ...sub, heading('The sea'), boat].join('\n\n'); // prettier-ignore
    const { cut, sections, slides } = planTalk(parseEssay(text, { file: 'lamps.x', format }));
    expect(sections.map((section) => section.heading)).toEqual(['The light', 'The sea']);
    expect(cut.map((passage) => passage.text)).toEqual([glass, ...sub.slice(1)]);
    expect(slides.some(({ heading: name }) => /glass|stairs/.test(name ?? ''))).toBe(false);
  });

  it('“keep” keeps the block in however short a talk', () => {
    for (const minutes of [0.1, 0.2, 0.3]) {
      expect(stepOf(plan(format, ['keep'], { minutes }), glass)).toBeDefined();
    }
  });

  it('“keep” above a heading keeps its section, with the sections inside it', () => {
    const { comment, heading } = formats[format];
    const sub = format === 'text' ? [] : ['### The stairs', boat];
    const text = [heading('The light'), lamp, comment('keep'), heading('The glass'), glass, 'Soap leaves a film.', ...sub, heading('The sea'), 'Ships sail.'].join('\n\n'); // prettier-ignore
    const { slides } = planTalk(parseEssay(text, { file: 'lamps.x', format }), { minutes: 0.1 });
    const said = slides.flatMap(({ steps }) => steps.flatMap(({ says }) => says.map((each) => each.text)));
    expect(said).toEqual(expect.arrayContaining([glass, 'Soap leaves a film.', ...sub.slice(1)]));
    expect(said).not.toContain('Ships sail.');
  });

  it('“note” is an aside of the block’s step, and nobody says it', () => {
    const talk = plan(format, ['note: breathe']);
    expect(stepOf(talk, glass)?.step.asides?.map(({ text }) => text)).toEqual(['breathe']);
    expect(JSON.stringify(talk.slides.map(({ steps }) => steps.map(({ says }) => says)))).not.toContain(
      'breathe',
    );
  });

  it('two comments before one block both count', () => {
    const found = stepOf(plan(format, ['slide', 'point: Rain, not soap', 'note: breathe']), glass);
    expect(found?.slide.steps[0]).toBe(found?.step);
    expect(found?.step).toMatchObject({ shows: { text: 'Rain, not soap' }, asides: [{ text: 'breathe' }] });
  });
});

describe('a comment', () => {
  function planMarkdown(text: string): Talk {
    return planTalk(parseEssay(text, { file: 'essay.md', format: 'markdown' }));
  }

  it('before a heading is for the first block under it', () => {
    const talk = planMarkdown(`# T\n\n${lamp}\n\n<!-- point: Rain, not soap -->\n## The glass\n\n${glass}\n`);
    expect(stepOf(talk, glass)?.step.shows.text).toBe('Rain, not soap');
  });

  it('at the end of the file has nothing to stand for, and is named', () => {
    const essay = parseEssay(`# T\n\n${lamp}\n\n<!-- cut -->\n`, { file: 'essay.md', format: 'markdown' });
    expect(essay.warnings).toMatchObject([{ line: 5, message: expect.stringContaining('cut') as string }]);
    expect(planTalk(essay).cut).toEqual([]);
  });

  it('stands for a list, a table or code as well', () => {
    const talk = planMarkdown(
      '# T\n\n<!-- point: Two things -->\n- oil\n- wick\n\n<!-- cut -->\n```\nlight()\n```\n',
    );
    expect(shown(talk)).toEqual(['Two things']);
    expect(talk.cut.map(({ text }) => text)).toEqual(['light()']);
  });
});

describe('a comment on one paragraph', () => {
  const story = [
    'The gallery went dark in March. Then the harbour sent two people up the rock to look at the lamp, and they had brought a ladder, a rope and a letter from the council, and they stayed for a whole night.',
    'Oil is what they had forgotten. It was carried up by the boy who swept the stairs, whom nobody had asked, and who told us about it years later in the kitchen, when all of them had left the harbour.',
    'There was a second night. It rained, and the rope was wet, and the people from the harbour asked whether they might sleep in the tower, and so they did, on the floor of the gallery, beside the lamp.',
    'Nothing came of the letter. It was kept in a drawer of the kitchen table with the bills for the oil, and the council never asked for it, although somebody from there wrote to us every spring.',
  ];
  const pointsWith = (comment: string, at: number) => {
    const blocks = story.flatMap((paragraph, index) =>
      index === at ? [`<!-- ${comment} -->`, paragraph] : [paragraph],
    );
    const markdown = `# The rock\n\n## A year\n\n${blocks.join('\n\n')}\n`;
    return shown(planTalk(parseEssay(markdown, { file: 'essay.md', format: 'markdown' })));
  };

  it.each(['point: In my words', 'cut', 'say', 'show', 'slide'])(
    '“%s” takes no point of another away',
    (comment) => {
      const points = pointsWith('note: nothing', 0);
      for (const [at, paragraph] of story.entries()) {
        const others = points.filter((point) => !paragraph.includes(point));
        expect(pointsWith(comment, at)).toEqual(expect.arrayContaining(others));
      }
    },
  );
});

describe('a comment in a list', () => {
  const planList = (list: string, options: { minutes?: number } = {}) =>
    planTalk(parseEssay(`# T\n\n${list}\n`, { file: 'essay.md', format: 'markdown' }), options);
  const innerOf = ({ slides }: Talk) =>
    slides.flatMap(({ steps }) =>
      steps.flatMap(({ shows }) => ('inner' in shows ? (shows.inner ?? []).map(({ text }) => text) : [])),
    );

  it.each([
    ['right before an item’s text', '- Oil\n- <!-- point: Salt -->Bread for a week\n- A boat'],
    ['behind it', '- Oil\n- Bread for a week <!-- point: Salt -->\n- A boat'],
    ['below it, set in as far', '- Oil\n- Bread for a week\n  <!-- point: Salt -->\n- A boat'],
    ['on a line above the item', '- Oil\n<!-- point: Salt -->\n- Bread for a week\n- A boat'],
    ['between items of a quoted list', '> - Oil\n> <!-- point: Salt -->\n> - Bread for a week\n> - A boat'],
    ['in an item that has nothing else', '- Oil\n- <!-- point: Salt -->\n- Bread for a week\n- A boat'],
    [
      'in an item of HTML',
      '<ul>\n<li>Oil</li>\n<li><!-- point: Salt -->Bread for a week</li>\n<li>A boat</li>\n</ul>',
    ],
  ])('is for that item alone: %s', (_, list) => {
    const talk = planList(list);
    expect(shown(talk)).toEqual(['Oil', 'Salt', 'A boat']);
    expect(stepOf(talk, 'Bread for a week')?.step.shows).toMatchObject({ text: 'Salt', override: true });
  });

  it('is for the last item below its text, and for the whole list above the first', () => {
    expect(shown(planList('- Oil\n- Bread\n  <!-- point: Salt -->\n\nShips need lamps.'))).toEqual([
      'Oil',
      'Salt',
      'Ships need lamps',
    ]);
    expect(shown(planList('<!-- point: Salt -->\n- Oil\n- Bread'))).toEqual(['Salt']);
  });

  it('is for the next item in plain text, and for the one it stands in in MDX', () => {
    const planAs = (text: string, format: EssayFormat) =>
      shown(planTalk(parseEssay(text, { file: 'essay.x', format }))).slice(1, 4);
    const [before, behind] = ['The lamp burns oil.', 'Ships sail home.'];
    expect(planAs(`${before}\n\n- Oil\n<!-- point: Salt -->\n- Bread\n- Boats\n\n${behind}`, 'text')).toEqual(
      ['Oil', 'Salt', 'Boats'],
    );
    expect(planAs(`${before}\n\n- Oil\n- Bread\n  {/* point: Salt */}\n- Boats\n\n${behind}`, 'mdx')).toEqual(
      ['Oil', 'Salt', 'Boats'],
    );
  });

  it.each(['cut', 'say'])('“%s” shows the others, numbered without it', (comment) => {
    const talk = planList(`1. Oil\n2. <!-- ${comment} -->Bread\n3. A boat`);
    expect(shown(talk)).toEqual(['Oil', 'A boat']);
    expect(talk.slides[1]).toMatchObject({ first: 1, steps: { length: 2 } });
    expect(talk.cut.map(({ text }) => text)).toEqual(comment === 'cut' ? ['Bread'] : []);
    expect(stepOf(talk, 'Bread')?.step).toBe(comment === 'cut' ? undefined : stepOf(talk, 'Oil')?.step);
  });

  it('changes no number of another list in the same block', () => {
    const list = (...items: string[]) => items.map((item, at) => `> ${String(at + 1)}. ${item}`).join('\n');
    const talk = planList(
      `> Rules:\n>\n${list('Oil', '<!-- cut -->Bread', 'Salt')}\n>\n> ${lamp}\n>\n${list('A boat', 'A rope')}`,
    );
    expect(talk.slides.flatMap(({ first }) => first ?? [])).toEqual([1, 1]);
  });

  it('“show” shows the item whole, “note” is beside it, “slide” begins a slide with it', () => {
    const whole = 'Bread for a week. Nobody comes up here in winter, and the boat is small';
    expect(shown(planList(`- Oil\n- <!-- show -->${whole}.\n- A boat`))).toEqual(['Oil', whole, 'A boat']);
    expect(stepOf(planList('- Oil\n- <!-- note: smile -->Bread'), 'Bread')?.step.asides).toMatchObject([
      { text: 'smile' },
    ]);
    const { slides } = planList('- Oil\n- <!-- slide -->Bread\n- A boat');
    expect(slides.slice(1, -1).map(({ steps }) => steps.length)).toEqual([1, 2]);
  });

  it('“keep” keeps the item in however short a talk', () => {
    const items = [lamp, glass, boat].map((item, at) => `- ${at === 1 ? '<!-- keep -->' : ''}${item}`);
    expect(stepOf(planList(items.join('\n'), { minutes: 0.1 }), glass)).toBeDefined();
  });

  it('is for one item of a list within an item, or for the outer item with or without that list', () => {
    const inner = '\n  - Rye\n  - Wheat\n- Oil';
    const point = planList(`- Bread\n  - <!-- point: Salt -->Rye\n  - Wheat\n- Oil`);
    expect(innerOf(point)).toEqual(['Salt', 'Wheat']);
    expect(stepOf(point, 'Rye')?.step.shows).toMatchObject({ text: 'Bread', override: true });
    expect(innerOf(planList(`- Bread <!-- point: Salt -->${inner}`))).toEqual(['Rye', 'Wheat']);
    expect(planList(`- Bread <!-- cut -->${inner}`).cut.map(({ text }) => text)).toEqual([
      'Bread',
      'Rye',
      'Wheat',
    ]);
  });

  it('between two items of a list within an item is for the second of them', () => {
    const talk = planList('- Bread\n  - Rye\n  <!-- cut -->\n  - Wheat\n  - Oats\n- Oil');
    expect(innerOf(talk)).toEqual(['Rye', 'Oats']);
    expect(talk.cut.map(({ text }) => text)).toEqual(['Wheat']);
  });

  it('parts no list within an item, and is named', () => {
    const list = '- Bread\n  - Rye\n  - <!-- slide -->Wheat\n- Oil';
    expect(parseEssay(list, { file: 'essay.md', format: 'markdown' }).warnings).toMatchObject([
      { line: 3, message: 'The comment “slide” stands in a list within a list and does nothing.' },
    ]);
  });
});

describe('a point above a paragraph that introduces', () => {
  const slidesOf = (after: string, lead = 'This is the code that the keeper left us:') => {
    const text = `# The light\n\n<!-- point: As we found it -->\n${lead}\n\n${after}\n`;
    return planTalk(parseEssay(text, { file: 'essay.md', format: 'markdown' })).slides.slice(1, -1);
  };
  const code = '~~~js\nlight();\n~~~';

  it.each([
    ['code', code],
    ['a table', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
  ])('%s stands over that', (_, after) => {
    expect(slidesOf(after)).toMatchObject([{ lead: { text: 'As we found it' }, steps: [{ says: [{}] }] }]);
  });

  it.each([
    ['nothing', code, 'The lamp burns whale oil all night long.'],
    ['a picture', '![A lamp](lamp.png)', undefined],
    ['code that is only said', `<!-- say -->\n${code}`, undefined],
  ])('%s has its own place', (_, after, lead) => {
    const [first] = slidesOf(after, lead);
    expect(first?.steps[0]?.shows).toMatchObject({ text: 'As we found it', override: true });
  });
});
