import { describe, expect, it } from 'vitest';
import { splitCode } from '../../../src/plan/split/split-code.ts';
import { planTalk } from '../../../src/plan/plan-talk.ts';
import { essayOf, saidBy, slideOf, slidesOf } from '../essay-of.ts';

const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => `line ${String(at + 1)}`).join('\n');

function focusOf(markdown: string) {
  return slidesOf(markdown).map(({ steps }) =>
    steps.map(({ shows }) => (shows.kind === 'code' ? shows.lines : shows.text)),
  );
}

describe('code', () => {
  it('is shown as written, in its language, and not said', () => {
    const { layout, fit, only } = slideOf('```js\nlet a = 1;\n\n  a += 1;\n```');
    expect([layout, fit]).toEqual(['code', 'xl']);
    expect(only).toMatchObject({
      says: [],
      shows: { text: 'let a = 1;\n\n  a += 1;', language: 'js', firstLine: 1 },
    });
  });

  it('of Mermaid is a diagram', () => {
    const { layout, only } = slideOf('```mermaid\ngraph TD; A-->B\n```');
    expect([layout, only.shows.kind]).toEqual(['diagram', 'diagram']);
  });

  it.each([
    [lines(5), 'xl'],
    ['x'.repeat(36), 'xl'],
    [lines(11), 'l'],
    [lines(12), 'm'],
    [lines(15), 's'],
    [`${lines(6)}\n${'x'.repeat(52)}`, 'l'],
    ['x'.repeat(52), 'l'],
    [`${lines(11)}\n${'x'.repeat(57)}`, 'm'],
    [`${lines(13)}\n${'x'.repeat(64)}`, 's'],
  ])('is set as large as it fits (case %#)', (code, fit) => {
    expect(splitCode(code)).toEqual({ fit, parts: [{ text: code, firstLine: 1, start: 0 }] });
  });

  it('stands across the slide where its lines would wrap beside the heading, if it needs no more slides so', () => {
    const across = (code: string) => {
      const { fit, isWide = false, parts } = splitCode(code);
      return [fit, isWide, parts.length];
    };
    expect(across(`${lines(11)}\n${'x'.repeat(65)}`)).toEqual(['m', true, 1]);
    expect(across(`${lines(13)}\n${'x'.repeat(85)}`)).toEqual(['s', true, 1]);
    expect(across('x'.repeat(1000))).toEqual(['s', true, 1]);
    expect(across(`${lines(14)}\n${'x'.repeat(70)}`)).toEqual(['s', false, 1]);
    expect(slideOf(`~~~js\n${'x'.repeat(70)}\n~~~`).isWide).toBe(true);
  });

  it('has more lines across the slide where nothing stands over it', () => {
    const code = `${lines(15)}\n${'x'.repeat(85)}`;
    expect(splitCode(code, { isLed: true }).parts).toHaveLength(2);
    expect(splitCode(code, { isLed: false })).toMatchObject({ fit: 's', isWide: true, parts: [{}] });
    const fence = `~~~js\n${code}\n~~~`;
    expect(slidesOf(`The code is this:\n\n${fence}`)).toHaveLength(2);
    const alone = slidesOf(`The keeper lights every lamp at dusk.\n\n${fence}`);
    expect(alone.filter(({ layout }) => layout === 'code')).toHaveLength(1);
  });

  it('stands across the slide where that makes it larger', () => {
    const across = (code: string) => {
      const { fit, isWide = false } = splitCode(code);
      return [fit, isWide];
    };
    expect(across('x'.repeat(68))).toEqual(['l', true]);
    expect(across(`${lines(10)}\n${'x'.repeat(68)}`)).toEqual(['l', true]);
    expect(across(`${lines(11)}\n${'x'.repeat(57)}`)).toEqual(['m', false]);
  });

  it('stands across the slide where that makes a few lines large', () => {
    const across = (code: string) => {
      const { fit, isWide = false } = splitCode(code);
      return [fit, isWide];
    };
    expect(across('x'.repeat(48))).toEqual(['xl', true]);
    expect(across(`${lines(4)}\n${'x'.repeat(37)}`)).toEqual(['xl', true]);
    expect(across(`${lines(5)}\n${'x'.repeat(37)}`)).toEqual(['l', false]);
    expect(across('x'.repeat(49))).toEqual(['l', false]);
    expect(across('x'.repeat(36))).toEqual(['xl', false]);
  });

  it('goes on in the next row below where its line begins', () => {
    // Eight columns narrower, the later rows are more.
    const [deep, plain] = [' '.repeat(8), ''].map((indent) =>
      splitCode(`${indent}${'x '.repeat(42 * 14)}`.trimEnd()),
    );
    expect([plain?.parts.length, deep?.parts.length]).toEqual([1, 2]);
  });

  it('counts the rows of a long line as browsers wrap it, at its words', () => {
    // Three words of 43 take three rows of 85 columns, though 129 letters would fill two.
    const line = Array.from({ length: 17 }, () => 'x'.repeat(43)).join(' ');
    const { parts } = splitCode(line);
    expect(parts.map(({ text }) => text.trim().split(' ').length)).toEqual([14, 3]);
    expect(parts.map(({ text }) => text).join('')).toBe(line);
  });

  it('goes on over slides, at a blank line if it can, counting its lines', () => {
    const { parts } = splitCode(`${lines(10)}\n\n${lines(12)}`);
    expect(parts.map(({ firstLine }) => firstLine)).toEqual([1, 12]);
    expect(parts.map(({ text }) => text)).toEqual([lines(10), lines(12)]);
  });

  it('begins and ends no part with a blank line', () => {
    const blocks = ['a();\nb();\nc();', ...Array.from({ length: 3 }, () => lines(7))];
    const { parts } = splitCode(`\n\n${blocks.join('\n \n\n')}\n\n`);
    expect(parts.map(({ text, firstLine }) => [text.split('\n').length, firstLine])).toEqual([
      [12, 3],
      [16, 17],
    ]);
    for (const { text } of parts) expect(text).toBe(text.trim());
    expect(splitCode('\n  \n a\n\n').parts).toEqual([{ text: ' a', firstLine: 3, start: 4 }]);
  });

  it('keeps definitions whole, unless that takes more slides than their number', () => {
    const define = (name: string, count: number) =>
      [`def ${name}():`, ...Array.from({ length: count - 1 }, () => '    step()')].join('\n');
    const startsOf = (...counts: number[]) =>
      splitCode(counts.map((count, at) => define(`f${String(at)}`, count)).join('\n\n')).parts.map(
        ({ text }) => text.split('\n')[0],
      );
    expect(startsOf(4, 6, 6, 9)).toEqual(['def f0():', 'def f2():']);
    expect(startsOf(10, 10, 10)).toEqual(['def f0():', 'def f1():', 'def f2():']);
    expect(startsOf(6, 24)).toEqual(['def f0():', '    step()']);
  });

  it('sets its parts as large as so few hold it, all alike', () => {
    const parted = (...counts: number[]) => {
      const { fit, isWide = false, parts } = splitCode(counts.map(lines).join('\n\n'));
      return [fit, isWide, parts.length];
    };
    expect(parted(10, 10)).toEqual(['l', false, 2]);
    expect(parted(13, 10)).toEqual(['m', false, 2]);
    expect(parted(15, 15)).toEqual(['s', false, 2]);
  });

  it.each([
    [10, 10],
    [12, 12],
    // Behind it five lines are too few for a slide.
    [15, 10],
  ])('of twenty lines with a blank one behind %i parts behind line %i', (blank, last) => {
    const code = `${lines(blank - 1)}\n\n${lines(20 - blank)}`;
    const [first, second] = splitCode(code).parts;
    expect(second?.firstLine).toBe(last + 1);
    expect(first?.text.split('\n').length).toBeGreaterThanOrEqual(last - 1);
  });

  it('leaves no stray line on the last slide', () => {
    const { parts } = splitCode(lines(17));
    expect(parts.map(({ text }) => text.split('\n').length)).toEqual([9, 8]);
  });

  it.each([
    ['before what is indented least', ['a {', ...Array.from({ length: 11 }, () => '  b'), '}', 'c {', ...Array.from({ length: 5 }, () => '  d'), '}'], 'c {'],
    ['not behind a comment', [...Array.from({ length: 9 }, () => 'a'), '/** Of b. */', ...Array.from({ length: 8 }, () => 'b')], '/** Of b. */'],
    ['not before what closes', ['a(', ...Array.from({ length: 8 }, () => '  b,'), ')', ...Array.from({ length: 8 }, () => 'c')], 'c'],
    ['not within a chain', [...Array.from({ length: 8 }, () => 'a'), 'b', '.then(c)', ...Array.from({ length: 8 }, () => 'd')], 'd'],
  ])('without a blank line parts %s', (_, written, first) => {
    const { parts } = splitCode(written.join('\n'));
    expect(parts.map(({ text }) => text).join('\n')).toBe(written.join('\n'));
    expect(parts[1]?.text.split('\n')[0]).toBe(first);
  }); // prettier-ignore

  it('of one endless line is cut between slides and stays the same code', () => {
    const code = 'x = 1; '.repeat(3000).trimEnd();
    const { parts } = splitCode(code);
    expect(parts.map(({ text }) => text).join('')).toBe(code);
    for (const { text, firstLine } of parts) {
      expect(text.length).toBeLessThanOrEqual(14 * 85);
      expect(firstLine).toBe(1);
    }
  });

  it('of three thousand lines says on each slide which part it is', () => {
    const slides = slidesOf(`\`\`\`\n${lines(3000)}\n\`\`\``);
    expect(slides.at(-1)?.part).toEqual({ number: slides.length, of: slides.length });
    expect(slides.flatMap(({ steps }) => steps.map(({ shows }) => shows.text)).join('\n')).toBe(lines(3000));
  });
});

describe('code with steps', () => {
  const fence = `~~~js {1-2|4|all}\n${lines(5)}\n~~~`;

  it('is shown whole first, then step by step the lines of each', () => {
    expect(focusOf(fence)).toEqual([[undefined, [[1, 2]], [[4, 4]], undefined]]);
    expect(focusOf(`~~~js {all|2}\n${lines(5)}\n~~~`)).toEqual([[undefined, [[2, 2]]]]);
  });

  it('says the paragraphs behind it, one a step, and makes points of those that are left', () => {
    const slides = slidesOf(
      `Look:\n\n${fence}\n\nTwo lamps burn here.\n\nOne is dark.\n\nAll is well.\n\nThe keeper sleeps.`,
    );
    expect(saidBy(slides)).toEqual([
      ['Look:', 'Two lamps burn here.', 'One is dark.', 'All is well.'],
      ['The keeper sleeps.'],
    ]);
  });

  it('leaves paragraphs their points where there are fewer than steps that name lines', () => {
    const bug = 'Every line is reasonable. The bug lives between the processes, where nobody looks.';
    const slides = slidesOf(`${fence}\n\n${bug}`);
    expect(saidBy(slides)[0]).toEqual(['', '', '', '']);
    expect(slides[1]?.steps[0]?.shows.text).toContain('The bug lives between the processes');
    expect(saidBy(slidesOf(`${fence}\n\n${bug}\n\nOne is dark.`))).toEqual([['', bug, 'One is dark.', '']]);
  });

  it('says the items of a list that has as many, with what hangs on them', () => {
    const slides = slidesOf(`${fence}\n\n1. Two lamps.\n\n   They burn.\n2. Dark.\n3. Well.`);
    expect(saidBy(slides)).toEqual([['', 'Two lamps. | They burn.', 'Dark.', 'Well.']]);
    expect(slidesOf(`${fence}\n\n- Two lamps.\n- Dark.`).map(({ layout }) => layout)).toEqual([
      'code',
      'points',
    ]);
  });

  it.each([
    ['a comment that shows something', '<!-- point: Lamps -->\nTwo lamps burn here.'],
    ['another fence', '~~~js\nlet a;\n~~~\n\nTwo lamps burn here.'],
    ['a sentence that introduces something', 'These burn:\n\n- One lamp\n- Two lamps'],
    ['a quotation', '> Two lamps burn here.'],
  ])('says nothing more behind %s', (_, after) => {
    expect(saidBy(slidesOf(`${fence}\n\n${after}`))[0]).toEqual(['', '', '', '']);
  });

  it('takes reminders along, and what is to stay', () => {
    const [slide] = slidesOf(`${fence}\n\n<!-- note: breathe -->\nTwo lamps burn here.\n\nOne is dark.`);
    expect(slide?.steps[1]?.asides?.map(({ text }) => text)).toEqual(['breathe']);
  });

  it('that fills several slides gives each slide the lines that it has, and every speech once', () => {
    const long = `~~~js {2|8-10|18|all}\n${lines(18)}\n~~~`;
    expect(focusOf(long)).toEqual([
      [undefined, [[2, 2]], [[8, 9]]],
      [undefined, [[10, 10]], [[18, 18]], undefined],
    ]);
    expect(saidBy(slidesOf(`${long}\n\nTwo.\n\nThen eight to ten.\n\nThe last.\n\nWell.`))).toEqual([
      ['', 'Two.', 'Then eight to ten.'],
      ['', '', 'The last.', 'Well.'],
    ]);
  });

  it('names the fence that asks for lines that its code lacks, and leaves them out', () => {
    const essay = essayOf('~~~js {2|9}\nlet a;\nlet b;\n~~~');
    expect(essay.warnings).toMatchObject([
      { line: 6, message: 'Line 9 is asked for, and the code has 2 lines.' },
    ]);
    expect(planTalk(essay).slides[1]?.steps).toHaveLength(2);
  });
});

describe('marked code', () => {
  it('tells the lines that are highlighted, and their numbers', () => {
    expect(slideOf('~~~js {2} showLineNumbers=7\nlet a;\nlet b;\n~~~').only.shows).toMatchObject({
      marked: [{ line: 2, as: 'highlight' }],
      numberFrom: 7,
    });
  });

  it('leaves line numbers their room', () => {
    expect(slideOf(`~~~js\n${'x'.repeat(68)}\n~~~`).fit).toBe('l');
    expect(slideOf(`~~~js showLineNumbers\n${'x'.repeat(68)}\n~~~`).fit).toBe('m');
  });
});

describe('code marked magic-move', () => {
  const short = '~~~js\nlet a;\n~~~';
  const moves = (markdown: string) =>
    slidesOf(markdown).map(({ fit, steps }) => [
      fit,
      steps.map(({ shows }) => shows.kind === 'code' && shows.moves === true),
    ]);

  it('grows out of the code right before it, on slides that are set alike', () => {
    expect(moves(`${short}\n\n~~~js magic-move {1|2}\n${lines(12)}\n~~~`)).toEqual([
      ['m', [false]],
      ['m', [true, false, false]],
    ]);
  });

  it('grows from the hang line, also where its first lines alone would be large across the slide', () => {
    const linked = slidesOf(`~~~js\n${'x'.repeat(40)}\n~~~\n\n~~~js magic-move\n${lines(9)}\n~~~`);
    expect(linked.map(({ fit, isWide }) => [fit, isWide])).toEqual([
      ['l', undefined],
      ['l', undefined],
    ]);
  });

  it('grows out of it though a new slide is asked for between them', () => {
    expect(moves(`${short}\n\n<!-- slide -->\n\n~~~js magic-move\n${lines(12)}\n~~~`)).toEqual([
      ['m', [false]],
      ['m', [true]],
    ]);
  });

  it.each([
    ['no code before it', 'A lamp burns.'],
    ['code of another language', '~~~py\na = 1\n~~~'],
    ['a paragraph between them', `${short}\n\nA lamp burns all night here.`],
    ['code of several slides', `~~~js\n${lines(30)}\n~~~`],
  ])('stands still behind %s', (_, before) => {
    const slides = moves(`${before}\n\n~~~js magic-move\nlet b;\n~~~`);
    expect(slides.at(-1)).toEqual(['xl', [false]]);
  });
});
