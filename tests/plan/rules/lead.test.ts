import { describe, expect, it } from 'vitest';
import { saidBy, shownBy, slidesOf } from '../essay-of.ts';

describe('a sentence that announces a list, though it ends with a full stop', () => {
  const list = '- Oil\n- Bread';

  it.each([
    ['A keeper needs the following things.', 'en'],
    ['There are two things that a keeper needs.', 'en'],
    ['Here’s what a keeper needs.', 'en'],
    ['Es gibt zwei Dinge, die ein Wärter braucht.', 'de'],
    ['守灯人需要以下物品。', 'zh'],
  ])('stands over it: %s', (sentence, lang) => {
    const slides = slidesOf(`${sentence}\n\n${list}`, { lang });
    expect(slides.map(({ lead }) => lead?.text)).toEqual([sentence.slice(0, -1)]);
    expect(shownBy(slides)).toEqual([['Oil', 'Bread']]);
  });

  it.each([
    ['There are two ways to the tower. Either:', 'en'],
    ['هناك طريقتان إلى البرج. إما:', 'ar'],
  ])('stands over it with the one word that leads on: %s', (text, lang) => {
    const slides = slidesOf(`${text}\n\n${list}`, { lang });
    expect(slides.map(({ lead }) => lead?.text)).toEqual([text.slice(0, -1)]);
  });

  it.each([
    ['We also agreed on four rules. They hang beside the door:', 'We also agreed on four rules', 'en'],
    ['There are three ways to the tower. Here they are:', 'There are three ways to the tower', 'en'],
    ['Es gibt zwei Wege zum Turm. Sie sind steil:', 'Es gibt zwei Wege zum Turm', 'de'],
  ])('stands over it where the one that leads on leans on it: %s', (text, lead, lang) => {
    const slides = slidesOf(`${text}\n\n${list}`, { lang });
    expect(slides.map((slide) => slide.lead?.text)).toEqual([lead]);
    expect(saidBy(slides)[0]?.[0]).toContain(text);
  });

  it('is said without a space behind the one before, in a script that writes none', () => {
    const slides = slidesOf(`守灯人照看每一盏灯。守灯人需要以下物品。它们在这里：\n\n${list}`, {
      lang: 'zh',
    });
    expect(saidBy(slides).flat().join('')).toContain('守灯人需要以下物品。它们在这里：');
  });

  it('stays where the one before announces nothing', () => {
    const slides = slidesOf(`The keepers of this shore tend every lamp. They need this:\n\n${list}`);
    expect(slides.at(-1)?.lead?.text).toBe('They need this');
  });

  it.each([
    ['of another kind', `A keeper lives in the tower.\n\n${list}`],
    ['before code', 'There are two things that a keeper needs.\n\n~~~sh\nls\n~~~'],
  ])('is none %s', (_, markdown) => {
    expect(slidesOf(markdown).some(({ lead }) => lead !== undefined)).toBe(false);
  });
});

describe('a sentence that ends in a colon', () => {
  it.each([':', '—'])(
    'stands over the list that it introduces, and is said with its first item: %s',
    (mark) => {
      const slides = slidesOf(
        `A keeper needs three things${mark}\n\n- Oil for the lamp\n- Bread for a week\n- A boat`,
      );
      expect(slides.map(({ layout, lead }) => [layout, lead?.text])).toEqual([
        ['points', 'A keeper needs three things'],
      ]);
      expect(shownBy(slides)).toEqual([['Oil for the lamp', 'Bread for a week', 'A boat']]);
      expect(saidBy(slides)[0]?.[0]).toBe(`A keeper needs three things${mark} | Oil for the lamp`);
    },
  );

  it.each(['**A keeper needs this:**', '**A keeper needs this**:'])(
    'stands over it in bold type as well: %s',
    (lead) => {
      const slides = slidesOf(`The tower is old.\n\n${lead}\n\n- Oil\n- Bread\n\nThe council pays for both.`);
      expect(slides.map((slide) => slide.lead)).toEqual([
        undefined,
        { text: 'A keeper needs this', marks: [] },
        undefined,
      ]);
      expect(shownBy(slides)[1]).toEqual(['Oil', 'Bread']);
    },
  );

  it('shows the bold words within it as a point', () => {
    const slides = slidesOf('Here are **the four rules of the harbour**:\n\n- Oil\n- Bread');
    expect(shownBy(slides).flat()).toEqual(['The four rules of the harbour', 'Oil', 'Bread']);
  });

  it('stands beside code, and is said when the code is shown', () => {
    const slides = slidesOf('Light the lamp with one call:\n\n~~~js\nlamp.light();\n~~~');
    expect(slides.map(({ layout, lead }) => [layout, lead?.text])).toEqual([
      ['code', 'Light the lamp with one call'],
    ]);
    expect(saidBy(slides)).toEqual([['Light the lamp with one call:']]);
  });

  it.each([
    ['> A dark tower is a rock.', 'quote'],
    ['![The tower](tower.png)', 'figure'],
    ['The Keeper  \nTower Road 7  \nSeatown', 'statement'],
  ])('is only said with a quotation, a picture or lines: %s', (markdown, layout) => {
    const slides = slidesOf(`The keeper wrote about it:\n\n${markdown}`);
    expect(slides.map((slide) => [slide.layout, slide.lead])).toEqual([[layout, undefined]]);
    expect(saidBy(slides)[0]?.[0]).toMatch(/^The keeper wrote about it:/);
  });

  it('leaves the sentences before it their own point', () => {
    const slides = slidesOf(
      'Every lamp on this shore needs a keeper. A keeper needs two things:\n\n- Oil for the lamp\n- Bread for a week',
    );
    expect(shownBy(slides)).toEqual([
      ['Every lamp on this shore needs a keeper'],
      ['Oil for the lamp', 'Bread for a week'],
    ]);
    expect(saidBy(slides)[0]).toEqual(['Every lamp on this shore needs a keeper.']);
  });

  it('introduces only the list: the paragraph behind it has a slide of its own', () => {
    const slides = slidesOf(
      'A keeper needs two things:\n\n- Oil for the lamp\n- Bread for a week\n\nThe council pays for both of them.',
    );
    expect(shownBy(slides)).toEqual([
      ['Oil for the lamp', 'Bread for a week'],
      ['The council pays for both of them'],
    ]);
  });

  it('is said with the point behind it where nothing follows that it could introduce', () => {
    const slides = slidesOf('The keepers of this shore know one rule:\n\nTend the lamp before the dark.');
    expect(shownBy(slides)).toEqual([['Tend the lamp before the dark']]);
  });
});

describe('bold words right before a list', () => {
  it.each(['What a keeper needs', 'Needed'])('are its title without a mark at their end: %s', (title) => {
    const slides = slidesOf(`The tower is old.\n\n**${title}**\n\n- Oil\n- Bread`);
    expect(slides.map(({ lead }) => lead?.text)).toEqual([undefined, title]);
    expect(shownBy(slides)).toEqual([['The tower is old'], ['Oil', 'Bread']]);
  });

  it.each([
    ['are a point as a sentence', '**Every lamp needs a keeper.**\n\n- Oil\n- Bread'],
    [
      'are a point as what their paragraph says before code',
      'What is it? **A `lamp` is a light that burns oil!**\n\n~~~js\nlamp.light();\n~~~',
    ],
    ['are a point before a paragraph', '**What a keeper needs**\n\nOil and bread, every week.'],
  ])('%s', (_, markdown) => {
    expect(slidesOf(markdown).some(({ lead }) => lead !== undefined)).toBe(false);
  });
});

describe('a sentence that introduces code and is too long to stand beside it', () => {
  const code = '~~~js\nlamp.paint("red");\n~~~';
  const clause = 'which the old keepers of this shore wrote down in a book that nobody has opened for years';

  it.each([
    'The last of the three is our own lamp for stormy nights that checks whether the wind comes from the west or the east, and remedies it by turning the wick if so:',
    `Every lamp on this shore has a rule, ${clause}, and ${clause}, so that it can be painted in this way:`,
  ])('is said while the code is shown, and a part of it at most is shown: %s', (sentence) => {
    const slides = slidesOf(`Ports outlive their ships by far.\n\n${sentence}\n\n${code}`);
    expect(slides.map(({ layout }) => layout)).toEqual(['statement', 'code']);
    expect(saidBy(slides)[1]?.join('')).toBe(sentence);
    expect(slides[1]?.lead?.text.length ?? 0).toBeLessThan(sentence.length - 30);
  });

  it('has no caption that breaks off behind a dash or a colon', () => {
    const sentence = `The rule of the lamp is unchanged: with oil — unlike gas, ${clause} — it is just a number, rather than a record or a plan:`;
    const slides = slidesOf(`${sentence}\n\n${code}`);
    expect(slides[0]?.lead).toBeUndefined();
    expect(saidBy(slides)[0]?.join('')).toBe(sentence);
  });

  it('makes a point where a list is behind it', () => {
    const sentence = `Every lamp on this shore has a rule, ${clause}, and ${clause}, which asks for this:`;
    const slides = slidesOf(`${sentence}\n\n- Oil\n- Bread`);
    expect(saidBy(slides).flat()[0]).toContain(sentence);
  });
});

describe('a sentence that speaks of the code behind it, though it ends with a full stop', () => {
  const code = '~~~js\nlamp.paint("red");\n~~~';

  it.each([
    ['You ask for it like this.', 'en'],
    ['The following call paints it.', 'en'],
    ['Here’s how a keeper does it.', 'en'],
    ['To change its colour, call `paint()` with the name.', 'en'],
    ['Das geht so.', 'de'],
    ['次のように呼び出します。', 'ja'],
  ])('stands beside it, and is said while the code is shown: %s', (sentence, lang) => {
    const slides = slidesOf(`${sentence}\n\n${code}`, { lang });
    expect(slides.map(({ layout, lead }) => [layout, lead?.text])).toEqual([
      ['code', sentence.replaceAll('`', '').slice(0, -1)],
    ]);
    expect(saidBy(slides)).toEqual([[sentence.replaceAll('`', '')]]);
  });

  it('needs no mark at its end', () => {
    const slides = slidesOf(`Each lamp can be painted via\n\n${code}`);
    expect(slides.map(({ lead }) => lead?.text)).toEqual(['Each lamp can be painted via']);
  });

  it('leaves the sentences before it their own point', () => {
    const slides = slidesOf(`Every lamp on this shore needs a keeper. You ask for one like this.\n\n${code}`);
    expect(shownBy(slides)[0]).toEqual(['Every lamp on this shore needs a keeper']);
    expect(slides[1]).toMatchObject({ layout: 'code', lead: { text: 'You ask for one like this' } });
  });

  it.each(['The keeper painted every lamp of this shore.', 'Call `light()` before the dark comes.'])(
    'is none where it speaks of something else: %s',
    (sentence) => {
      const slides = slidesOf(`${sentence}\n\n${code}`);
      expect(slides.map(({ lead }) => lead)).toEqual(slides.map(() => undefined));
    },
  );
});

describe('a sentence that goes on in a formula', () => {
  it('stands over it, and is said with it', () => {
    const slides = slidesOf('The light that comes to a ship at distance $r$ is\n\n$$\nI = P / r^2\n$$');
    expect(slides).toMatchObject([
      { layout: 'math', lead: { text: 'The light that comes to a ship at distance r is' } },
    ]);
  });

  it('is none where it ends', () => {
    const slides = slidesOf('The light fades with the distance.\n\n$$\nI = P / r^2\n$$');
    expect(slides.map(({ layout }) => layout)).toEqual(['statement', 'math']);
  });
});

describe('a sentence over a list that has room on a slide only without it', () => {
  const items = [
    'Every queue has a limit, and the limit is a time, not a number.',
    'Every job carries a deadline, and the worker looks at it first.',
    'Whoever enqueues learns when the queue is full.',
    'We alert on the age of the oldest job, never on the length.',
  ];
  const list = items.map((item, at) => `${String(at + 1)}. ${item}`).join('\n');
  const points = items.map((item) => item.slice(0, -1));

  it.each([
    'We ended up with four rules, which now hang on the wall above the coffee machine:',
    'The whole team has agreed for good on what each queue of ours has to look like every day:',
  ])('is only said where it is whole: %s', (lead) => {
    const slides = slidesOf(`${lead}\n\n${list}`);
    expect(slides.map((slide) => [slide.lead, slide.part, slide.first])).toEqual([[undefined, undefined, 1]]);
    expect(shownBy(slides)).toEqual([points]);
    expect(saidBy(slides)[0]?.[0]).toBe(`${lead} | ${String(items[0])}`);
  });

  it.each([
    ['it goes on in the items', 'What the whole team wrote on the wall above the coffee machine was:'],
    ['it denies them', 'We do not believe in any of the four rules on the wall above the coffee machine:'],
    ['it doubts them', 'The wall above the old coffee machine still shows four myths of our whole trade:'],
  ])('stands over each part where %s', (_, lead) => {
    const slides = slidesOf(`${lead}\n\n${list}`);
    expect(slides.map((slide) => slide.lead?.text)).toEqual([lead.slice(0, -1), lead.slice(0, -1)]);
    expect(shownBy(slides)).toEqual([points.slice(0, 2), points.slice(2)]);
  });

  it('stands over a list that no slide holds even alone', () => {
    const long = [...items, 'Nobody adds a queue without telling the others.'];
    const slides = slidesOf(`We ended up with five rules:\n\n- ${long.join('\n- ')}`);
    expect(slides.map((slide) => slide.lead?.text)).toEqual([
      'We ended up with five rules',
      'We ended up with five rules',
    ]);
  });
});

describe('an item that a paragraph names by its number', () => {
  const text = '灯塔里的灯整夜都亮着。';

  it.each(['2、守灯人的鞋', '十二、[守灯人的鞋](https://example.org/)（英文）'])(
    'is said with the picture of it, and is no point of the item before: %s',
    (title) => {
      const slides = slidesOf(`${text}\n\n${title}\n\n![](shoes.png)\n\n鞋底很厚，适合走楼梯。`, {
        lang: 'zh',
      });
      expect(slides.map(({ layout }) => layout)).toEqual(['statement', 'figure', 'statement']);
      expect(saidBy(slides)[1]?.join('')).toContain('守灯人的鞋');
    },
  );

  it.each(['2、守灯人的鞋底很厚。', '鞋、灯和油', '2019、2020 年'])(
    'is no sentence, no series and no year: %s',
    (other) => {
      const slides = slidesOf(`${text}\n\n${other}\n\n![](shoes.png)`, { lang: 'zh' });
      expect(saidBy(slides).at(-1)).toEqual(['']);
    },
  );
});
