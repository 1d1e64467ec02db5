import { describe, expect, it } from 'vitest';
import { checkTalk } from '../../src/check/check-talk.ts';
import { parseEssay, type EssayFormat } from '../../src/essay/parse-essay.ts';
import { planWhole, shortenTalk } from '../../src/plan/plan-talk.ts';

/** Faults as `line: message`. */
function check(
  text: string,
  { format = 'markdown', file = 'talk.md' }: { format?: EssayFormat; file?: string } = {},
) {
  const essay = parseEssay(text, { file, format });
  const whole = planWhole(essay);
  return checkTalk(essay, shortenTalk(whole, essay.settings.minutes), whole);
}

function lines(text: string): string[] {
  return check(text).map(({ line, message }) => `${String(line)}: ${message}`);
}

/** A sentence that no rule can shorten. */
const unbroken = `The keepers ${'and the keepers '.repeat(8)}sing`;

describe('check', () => {
  it('finds nothing in a talk that is well', () => {
    expect(
      lines(
        '# Oil\n\nSee [the glass](#the-glass) and ![a lamp](lamp.png).\n\n<!-- more -->\n\n## The glass\n\nSalt blinds the glass.',
      ),
    ).toEqual([]);
  });

  it('names a point that is too long for a glance, and how to choose another', () => {
    const [fault] = check(`# T\n\n## H\n\n${unbroken}.`);
    expect(fault).toMatchObject({
      file: 'talk.md',
      line: 5,
      message: '27 words on the slide; make a phrase bold to choose.',
    });
    expect(fault?.hint).toContain('“The keepers and');
  });

  it('names what a shorter talk says without the words that it leans on', () => {
    const long = 'The keepers of the tower carry the oil up the stairs each night. '.repeat(8);
    const text = `---\nminutes: 0.1\n---\n\n# T\n\n## H\n\n${long}\n\n**That oil smells of whales.**`;
    expect(lines(text)).toContainEqual(
      '11: “That oil smells of whales.” is said without line 9, on which it leans.',
    );
    expect(lines(text.replace('minutes: 0.1', 'minutes: 10')).join()).not.toContain('leans');
    expect(lines(text.replace('That oil', 'Whale oil')).join()).not.toContain('leans');
  });

  it('asks for a shorter bold phrase where the bold one is too long', () => {
    expect(check(`# T\n\n## H\n\n**${unbroken}**.`)).toMatchObject([
      { line: 5, message: '27 words on the slide; make a shorter phrase bold.' },
    ]);
  });

  it('says that a bold phrase cannot stand alone rather than ask for one', () => {
    const idle = unbroken.replace('keepers and', '**keepers and** their');
    expect(lines(`# T\n\n## H\n\n${idle}.`)).toEqual([
      '5: 28 words on the slide; “keepers and” is bold, but cannot stand alone: make a whole clause bold.',
    ]);
  });

  it('says of a bold clause that no slide holds that it is too long', () => {
    const long = `Now comes the part: **${unbroken}.**`;
    expect(lines(`# T\n\n## H\n\nThe lamp burns oil.\n\n${long}\n\nThank you all.`)[0]).toContain(
      'is bold, but too long, at 27 words: make a shorter phrase bold',
    );
  });

  it('says once how a comment is written, however many points are too long', () => {
    const hints = check(`# T\n\n## H\n\n- ${unbroken}.\n- ${unbroken} well.\n- ${unbroken} late.`).map(
      ({ hint }) => hint,
    );
    expect(hints).toHaveLength(3);
    expect(hints.filter((hint) => hint.includes('<!-- point: … -->'))).toEqual([hints[0]]);
  });

  it('names a paragraph that is only said because it is too long for a slide', () => {
    const [fault, ...others] = check(`# T\n\n## H\n\nThe lamp burns oil.\n\n${unbroken}.\n\nThank you all.`);
    expect(fault).toMatchObject({
      line: 7,
      message: '27 words are too many for the slide, so they are only said; make a phrase bold to show it.',
    });
    expect(fault?.hint).toContain('“The keepers and');
    expect(others).toEqual([]);
    const idle = unbroken.replace('keepers and', '**keepers and** their');
    expect(lines(`# T\n\n## H\n\nThe lamp burns oil.\n\n${idle}.\n\nThank you all.`)[0]).toContain(
      'only said; “keepers and” is bold, but cannot stand alone',
    );
    expect(lines(`# T\n\n## H\n\nThe lamp burns oil.\n\n<!-- say -->\n${unbroken}.`)).toEqual([]);
  });

  it('names what is bold in a paragraph besides its point', () => {
    expect(
      lines(
        '# T\n\nThe lamp **burns oil all night**, and *later* the keepers **sing in the tower** and **sleep by day**.\n\n' +
          'Here **one** word and **two words** are bold.\n\n<!-- say -->\n**First of all** and **second of all**.',
      ),
    ).toEqual([
      '3: “sing in the tower” and 1 more are bold and only said: a paragraph shows one bold phrase, here “burns oil all night”.',
    ]);
  });

  it('names bold words whose sentence alone says what they hold for, where that is too long', () => {
    const rest =
      ' in one of those long nights in winter when nobody is awake in the whole harbour, and the keeper is ill or away on the mainland';
    expect(lines(`# T\n\nThe oil is old. If **the lamp goes dark**${rest}, ships go aground.`)[0]).toBe(
      '3: “the lamp goes dark” is bold and only said: alone it would say something else than its sentence, which is too long for the slide.',
    );
    expect(lines('# T\n\nIf **the lamp goes dark**, ships go aground.')).toEqual([]);
  });

  it('says of plain text, which has no bold words, how else to choose', () => {
    const [fault] = check(`Oil\n\n${unbroken}.`, { format: 'text', file: 'talk.txt' });
    expect(fault?.message).toBe('27 words on the slide; choose the words in a comment “point”.');
  });

  it('leaves what the author wants whole as long as it is', () => {
    expect(lines(`# T\n\n<!-- show -->\n${unbroken}.`)).toEqual([]);
  });

  it('names a long comment “point” too', () => {
    expect(lines(`# T\n\n<!-- point: ${unbroken} -->\nText.`)).toEqual([
      '4: 27 words on the slide; shorten the comment “point”.',
    ]);
  });

  it('names a paragraph that is said for too long under one point', () => {
    expect(lines(`# T\n\n## H\n\nThe lamp burns. ${'Oil is brought. '.repeat(70)}`)).toEqual([
      '5: 213 words are said under one point.',
    ]);
    expect(lines(`# T\n\n## H\n\n> ${'Oil is brought. '.repeat(70)}`)).toEqual([]);
  });

  it('names what is said for more than a minute, and where the paragraph could be parted', () => {
    const oil = 'Oil is brought up the stairs in cans. '.repeat(8);
    const essay = (more: string) =>
      `# T\n\n## H\n\nThe lamp burns. ${oil}It is late. The harbour was dark for one hour last winter. ${more}`;
    expect(check(essay(oil))).toMatchObject([
      {
        line: 5,
        message: '143 words are said under one point.',
        hint: 'Part the paragraph, as before “The harbour was dark for one hour last winter.”; each part gets a point of its own.',
      },
    ]);
    expect(check(essay(oil.slice(76)))).toEqual([]);
  });

  it('names a step of several paragraphs that is said for too long', () => {
    const said = '\n\nOh well, so it is, and so it was. And so on it went, up there.'.repeat(16);
    const essay = `# T\n\n## H\n\n![A lamp](https://example.org/lamp.png)\n\n<!-- point: Oil -->\nThe lamp burns.${said}`;
    const found = lines(essay).filter((line) => line.includes('are said'));
    expect(found).toEqual([
      expect.stringMatching(
        /^\d+: \d+ words are said while the slide stays the same, in \d+ paragraphs from line \d+ on\.$/,
      ),
    ]);
    expect(
      lines(essay.replaceAll('Oh well', '<!-- say -->\nOh well')).filter((line) => line.includes('are said')),
    ).toEqual([]);
  });

  it('names a title that is made from the name of the file', () => {
    expect(check('The lamp burns oil.', { file: 'talk-3.md' })).toMatchObject([
      { line: 1, message: 'The essay has no title, so the talk is called “talk-3”, by its file.' },
    ]);
    expect(check('---\ntitle: Lamps\n---\n\nThe lamp burns oil.', { file: 'lamps.md' })).toEqual([]);
    expect(check('# Lamps\n\nThe lamp burns oil.', { file: 'lamps.md' })).toEqual([]);
  });

  it('names a heading without words', () => {
    expect(lines('# T\n\nText.\n\n##\n\nMore.\n\n## ![Lamp](lamp.png)\n\n### <!-- nothing -->')).toEqual([
      '5: This heading has no words, so it opens no section.',
      '11: This heading has no words, so it opens no section.',
    ]);
  });

  it('names a section with nothing under it, but no heading of headings', () => {
    expect(lines('# T\n\nText.\n\n## Outer\n\n### Inner\n\nThe lamp burns.\n\n## Empty')).toEqual([
      '11: “Empty” has nothing under it.',
    ]);
  });

  it('says of sources that nobody needs to read them out', () => {
    expect(lines('# T\n\nText.\n\n## Further reading\n\n- [Lamps](https://example.org/lamps)\n')).toEqual([
      '5: “Further reading” is only said: its slide shows the heading alone.',
    ]);
  });

  it('asks for no point where a comment asked for none', () => {
    expect(lines('# T\n\nText.\n\n## Said\n\n<!-- say -->\nThe lamp burns.\n')).toEqual([]);
  });

  it('asks for a point where only some paragraphs are said by wish', () => {
    expect(
      lines('# T\n\nText.\n\n## Half\n\n<!-- say -->\nThe lamp burns all night.\n\nSo it is.\n'),
    ).toEqual(['5: “Half” has no point: its slide shows the heading alone.']);
  });

  it('says of a table of contents that nobody needs to read it out', () => {
    expect(
      lines('# T\n\nText.\n\n## The way\n\n- [Lamps](#lamps)\n\n## Lamps\n\nThe lamp burns oil.\n'),
    ).toEqual(['5: “The way” lists headings, which are shown each in its turn: its slide shows no more.']);
  });

  it('is content with a section of footnotes alone', () => {
    expect(lines('# T\n\nText.[^1]\n\n## Footnotes\n\n[^1]: It is here.\n')).toEqual([]);
  });

  it('takes a rule for no text', () => {
    expect(lines('# T\n\nText.\n\n## Ruled\n\n---\n\n## Said\n\n<!-- say -->\nOil.\n\n---\n')).toEqual([
      '5: “Ruled” has nothing under it.',
    ]);
  });

  it('names what of a list within a list is said and not shown', () => {
    expect(lines('# T\n\n- Oil\n  - Whale oil\n- Gas\n  - Coal gas')).toEqual([]);
    const long = 'whaleoil'.repeat(120);
    expect(lines(`# T\n\n- Oil\n  - ${long}\n  - Rape oil\n  - Palm oil`)).toEqual([
      expect.stringMatching(
        /^4: “whale.*” and 2 more are only said, not shown: its slide has no room/,
      ) as string,
    ]);
    expect(lines('# T\n\n-\n  - Oil\n    - Whale oil\n      - Sperm oil\n- Gas')).toEqual([
      '6: “Sperm oil” is only said, not shown: a slide shows no list within a list within a list.',
    ]);
    expect(lines(`# T\n\n<!-- say -->\n\n- Oil\n  - ${long}`)).toEqual([]);
  });

  it('names headings and a title that no slide holds', () => {
    const long = 'A heading that goes on and on about the lamp '.repeat(3).trim();
    expect(lines(`# T\n\n## ${long}\n\nThe lamp burns.`)).toEqual([
      '3: The heading “A heading that goes on and on about the lamp A…” is too long for its slide: 134 characters.',
    ]);
    expect(check(`# ${long}\n\nThe lamp burns.`)).toMatchObject([
      { message: expect.stringContaining('title') as string },
    ]);
  });

  it('names what has no room beside the title, and captions that their slides leave out', () => {
    const long = 'lamp '.repeat(200).trim();
    expect(check(`---\nevent: ${long}\n---\n# T\n\nThe lamp burns.`)).toMatchObject([
      { message: 'The event is too long for the title slide.' },
    ]);
    expect(
      lines(`# T\n\nThe lamp.\n\n<iframe src="https://example.org/" title="${long.repeat(3)}"></iframe>`),
    ).toEqual([expect.stringContaining('too long for its slide') as string]);
  });

  it('names a picture that says nothing to who cannot see it, at each place', () => {
    expect(lines('# T\n\n![](lamp.png)\n\nText ![Image description](lamp.png).')).toEqual([
      '3: The picture lamp.png has no text that says what it shows.',
      '5: The picture lamp.png has no text that says what it shows.',
    ]);
  });

  it('names links that lead nowhere in the essay, footnotes without a text, references without an address', () => {
    expect(lines('# T\n\nA [dead](#nowhere) link.\n\nA [link]().\n\nA note[^1].\n\nA [word][none].')).toEqual(
      [
        '3: The link #nowhere leads nowhere in the essay.',
        '5: A link has no address.',
        '7: The footnote [^1] is defined nowhere.',
        '9: The reference [none] is defined nowhere.',
      ],
    );
  });

  it.each([
    ['a heading', '[x](#the-old-lamp)'],
    ['a heading, as another engine writes it', '[x](#the_old_lamp)'],
    ['the title', '[x](#t)'],
    ['an id of a heading', '[x](#own)'],
    ['an anchor', '<a id="here"></a> [x](#here) <a name="there">Words</a> [y](#there)'],
    ['a footnote', 'Note[^1] and [x](#fn1).\n\n[^1]: It is here.'],
    ['the top', '[x](#top) [y](#)'],
    ['elsewhere', '[x](other.md#there) [y](/about) [z](https://example.org/#a)'],
  ])('is content with a link to %s', (_, link) => {
    expect(lines(`# T\n\n${link}\n\n## The Old Lamp!\n\nIt burns.\n\n## Second {#own}\n\nIt burns.`)).toEqual(
      [],
    );
  });

  it('names code that has nothing to grow out of, unless the author cut it', () => {
    const code = '~~~js magic-move\nlet b;\n~~~';
    expect(lines(`# T\n\nText.\n\n${code}`)).toEqual([
      '5: This code is marked “magic-move” and has nothing to grow out of.',
    ]);
    expect(lines(`# T\n\nText.\n\n<!-- cut -->\n\n${code}`)).toEqual([]);
    expect(lines(`# T\n\nText.\n\n~~~js\nlet a;\n~~~\n\n<!-- slide -->\n\n${code}`)).toEqual([]);
  });

  it('names code whose lines are longer than a row of its slide, once a block', () => {
    const code = (...widths: number[]) =>
      `~~~js\n${widths.map((width) => 'x'.repeat(width)).join('\n')}\n~~~`;
    const [fault] = check(`# T\n\nText.\n\n${code(10, 86, 5, 90)}`);
    expect(fault).toMatchObject({
      line: 5,
      message: 'Lines 2 and 4 of this code go on in the next row of their slides, if not in every theme.',
    });
    expect(fault?.hint).toContain('85 columns in any theme');
    expect(lines(`# T\n\nText.\n\n${code(10, 85)}`)).toEqual([]);
    expect(lines(`# T\n\nText.\n\n${code(10, 90).replace('js', 'md')}`)).toEqual([]);
    expect(lines(`# T\n\nText.\n\n${code(...Array.from({ length: 40 }, () => 99))}`)).toEqual([
      '5: Lines 1 and 39 more of this code go on in the next row of their slides, if not in every theme.',
    ]);
  });

  it('names comments and settings that look misspelt', () => {
    expect(
      lines('---\ntitle: T\nminuts: 20\nlayout: post\n---\n\n<!-- poin: Oil -->\nThe lamp burns.'),
    ).toEqual([
      '3: “minuts” in the front matter looks like “minutes” and does nothing.',
      '7: The comment “poin” looks like “point” and does nothing.',
    ]);
  });

  it('names comments that came to nothing', () => {
    expect(
      lines(
        '# T\n\n<!-- slide: layout=code -->\nThe lamp burns.\n\n<!-- cut -->\n<!-- keep -->\nOil.\n\n<!-- point: One -->\n<!-- point: Two -->\nThree.\n\n<!-- say -->\n<!-- show -->\nFour.',
      ),
    ).toEqual([
      '3: The layout “code” cannot show this text, so it is “points”.',
      '7: The comments “cut” and “keep” contradict each other; “cut” wins.',
      '10: Another comment “point” follows for the same block, and that one is shown.',
      '15: The comments “say” and “show” contradict each other; “say” wins.',
    ]);
  });

  it('names comments in a list that another comment there leaves without effect', () => {
    expect(
      lines(
        '# T\n\n<!-- point: Two things -->\n- Oil\n- <!-- note: smile -->Bread\n\nThe lamp burns.\n\n* Rye\n* <!-- cut --><!-- keep -->Wheat',
      ),
    ).toEqual([
      '5: The comment “note” in an item does nothing, since “point” above the list is for all of it.',
      '10: The comments “cut” and “keep” contradict each other; “cut” wins.',
    ]);
    expect(lines('# T\n\n- Oil\n- <!-- say -->Bread\n  - Rye\n  - Wheat\n\nThe lamp burns.')).toEqual([]);
  });

  it('offers only layouts that can be asked for', () => {
    const [fault] = check('# T\n\n<!-- slide: layout=closing -->\nThe lamp burns.');
    expect(fault?.hint).toContain('statement, points, question, quote, number, contrast, definition, steps');
    expect(fault?.hint).not.toMatch(/title|section|closing|figure/);
  });

  it('says what a layout that was asked for does not find', () => {
    const ask = (layout: string, text: string) =>
      check(`# T\n\n<!-- slide: layout=${layout} -->\n${text}`).map(({ hint }) => hint);
    expect(ask('number', 'It took 6 days and 40 years.')).toEqual([
      expect.stringContaining('of several figures make one bold'),
    ]);
    expect(ask('contrast', 'The lamp burns.')).toEqual([expect.stringContaining('not this, but that')]);
  });

  it('is content with a layout that is what its block becomes', () => {
    expect(
      lines(
        '# T\n\n<!-- slide: layout=statement -->\nThe lamp burns.\n\n<!-- slide: layout=code -->\n```\nx\n```\n\n<!-- slide: layout=quote -->\n> Oil.\n\n<!-- slide: layout=figure -->\n![A lamp](https://example.org/x.png)\n\n<!-- slide: layout=table -->\n| a |\n|---|\n| b |',
      ),
    ).toEqual([]);
  });

  it('names a wish for minutes that cannot be met', () => {
    const [fault] = check('---\nminutes: 60\n---\n\n# T\n\nThe lamp burns.');
    expect(fault?.file).toBe('talk.md');
    expect(fault?.message).toContain('should take 60 minutes');
  });
});

describe('check of an essay without end', () => {
  const many = (count: number, write: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => write(at)).join('');

  it.each([
    ['paragraphs said under one point', many(14_000, () => 'See [the lamp](#oil) now.\n\n')],
    [
      'layouts asked for',
      many(4_000, (at) => `<!-- slide: layout=contrast -->\n\nLamp ${String(at)} burns.\n\n`),
    ],
    ['footnotes without a text in one paragraph', many(20_000, () => 'Oil[^a] ')],
    ['open brackets of footnotes', `${many(100_000, () => '[^')} [^b]`],
  ])('comes to an end, however many %s there are', (_, text) => {
    expect(check(`# T\n\n${text}`).length).toBeGreaterThan(0);
  });
});
