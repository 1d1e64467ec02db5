import { describe, expect, it } from 'vitest';
import { planTalk } from '../../../src/plan/plan-talk.ts';
import type { Talk } from '../../../src/talk/talk.ts';
import { essayOf, saidBy } from '../essay-of.ts';

/** Sixty words a minute: a word is a second. */
function talkOf(markdown: string, seconds: number, head = ''): Talk {
  return planTalk(essayOf(markdown, { head: `pace: 60\n${head}` }), { minutes: seconds / 60 });
}

const idsOf = ({ slides }: Talk) => slides.map(({ id }) => id);

const harbour = `
## The lamp

The lamp turns all night.

Good oil comes by ship.

## The log

The keeper writes down every ship.

\`\`\`js
write(ship);
\`\`\`
`;

describe('a talk for fewer minutes', () => {
  it('has the steps that are worth most, and the others as backup slides behind the closing one', () => {
    const talk = talkOf(harbour, 14);
    expect(talk).toMatchObject({ minutes: 14 / 60, seconds: 14 });
    expect(talk.slides.at(-1)?.layout).toBe('closing');
    expect(talk.backup).toHaveLength(1);
    expect(talk.cut).toEqual(talk.backup.flatMap(({ steps }) => steps.flatMap(({ says }) => says)));
  });

  it('shows on a backup slide words of what is said there, where the point is said in the talk', () => {
    const said =
      'Oil comes by ship in autumn. It is brought up in cans. Nobody has spilt a drop of it in years.';
    const essay = `## The lamp\n\n**The lamp turns all night.** It burns.\n\n<!-- say -->\n${said}`;
    const talk = talkOf(essay, 8);
    expect(saidBy(talk.slides).flat()).toContain('The lamp turns all night. It burns.');
    expect(talk.backup).toMatchObject([
      { layout: 'statement', steps: [{ shows: { text: 'Oil comes by ship in autumn' } }] },
    ]);
    expect(talk.backup[0]?.id).not.toBe(talk.slides[1]?.id);
  });

  it('keeps a paragraph whose point its author wrote before others', () => {
    const lamps = 'The lamp turns all night.\n\nGood oil comes by ship.\n\nThe keeper has a dog.';
    const written = lamps.replace('The keeper', '<!-- point: Dogs wake keepers -->\n\nThe keeper');
    const saidFirst = (essay: string) => saidBy(talkOf(essay, 5).slides).flat().filter(Boolean);
    expect(saidFirst(lamps)).not.toContain('The keeper has a dog.');
    expect(saidFirst(written)).toEqual(['The keeper has a dog.']);
  });

  it('keeps a paragraph of which its author made words bold, or asked for a layout, before one that is worth little more', () => {
    const own = 'The lamp turns all night';
    const rest = [
      'The lamp burns good oil.',
      'Good oil comes by ship.',
      'The keeper writes a log.',
      'It ends.',
    ];
    const saidWith = (first: string) =>
      saidBy(talkOf([first, ...rest].join('\n\n'), 5).slides)
        .flat()
        .filter(Boolean);
    expect(saidWith(`${own}.`)).toEqual([rest[0]]);
    expect(saidWith(`**${own}**.`)).toEqual([`${own}.`]);
    expect(saidWith(`<!-- slide: layout=statement -->\n\n${own}.`)).toEqual([`${own}.`]);
  });

  it('shows code where the words before it are said, and keeps it with them otherwise', () => {
    expect(talkOf(harbour, 14).slides.map(({ layout }) => layout)).toContain('code');
    const [kept, gone] = [talkOf('Lamps burn oil.\n\n~~~js\na();\n~~~\n\nFour five six seven.', 6), harbour];
    expect(kept.slides.map(({ layout }) => layout)).toEqual(['title', 'statement', 'code', 'closing']);
    expect(talkOf(gone, 5).backup.map(({ layout }) => layout)).toContain('code');
  });

  it('shows the lines of code in turn as far as there is time, behind all of its code', () => {
    const code =
      'Keepers call this small program.\n\n~~~js {1|2|3}\na();\nb();\nc();\n~~~\n\nFirst it wakes.\n\nIt waits then.\n\nThe lamp turns, and every ship sees the lamp turn.';
    const focusAt = (seconds: number) =>
      talkOf(code, seconds)
        .slides.filter(({ layout }) => layout === 'code')
        .map(({ steps }) => steps.map(({ shows }) => (shows.kind === 'code' ? (shows.lines ?? 'all') : '')));
    const whole = ['all', [[1, 1]], [[2, 2]], [[3, 3]]];
    expect(focusAt(60)).toEqual([whole]);
    for (let seconds = 3; seconds < 25; seconds += 1) {
      for (const steps of focusAt(seconds)) expect(steps).toEqual(whole.slice(0, steps.length));
    }
  });

  it('says of a paragraph its beginning up to the point rather than nothing of its section', () => {
    const long =
      'It is brought up the stairs in cans of ten litres, and nobody likes to carry them in winter.';
    const essay = ['Lamp', 'Oil', 'Salt']
      .map((name) => `## ${name}\n\n**${name} is dear in winter.** ${long}`)
      .join('\n\n');
    const talk = talkOf(essay, 30);
    expect(saidBy(talk.slides).flat()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Lamp is dear in winter.'),
        expect.stringContaining('Oil is dear in winter.'),
        expect.stringContaining('Salt is dear in winter.'),
      ]),
    );
    expect(saidBy(talk.backup).flat()).toContain(long);
    // With more time, what is there is whole again.
    expect(
      saidBy(talkOf(essay, 55).slides)
        .flat()
        .filter((text) => text.includes(long)),
    ).toHaveLength(2);
  });

  it('says the point of the opening rather than nothing of it', () => {
    const long =
      'It is brought up the stairs in cans of ten litres, and nobody likes to carry them in winter.';
    const essay = `**Oil is dear in winter.** ${long}\n\n## Lamp\n\n**Lamps are dear in winter.** ${long}`;
    const said = saidBy(talkOf(essay, 24).slides).flat();
    expect(said).toContain('Oil is dear in winter.');
    expect(said.join(' ')).toContain('Lamps are dear in winter.');
  });

  it('says the point of a paragraph rather than another paragraph that leans on it', () => {
    const long =
      'It is brought up the stairs in cans of ten litres, and nobody likes to carry them in winter.';
    const essay = `## Lamp\n\n**Lamps are dear in winter.** ${long}\n\n**That is why they go out.**`;
    const talk = talkOf(essay, 12);
    expect(saidBy(talk.slides).flat()).toContain('Lamps are dear in winter.');
  });

  it('leaves a section out as a whole, with its heading, and names only those that are there', () => {
    const talk = talkOf(harbour, 5);
    expect(talk.sections.map(({ heading }) => heading)).toEqual(['The lamp']);
    expect(talk.backup.map(({ heading }) => heading)).toContain('The log');
  });

  it('is the whole talk if that is no longer than the wish', () => {
    const whole = planTalk(essayOf(harbour, { head: 'pace: 60\n' }));
    expect(talkOf(harbour, 3600)).toEqual({ ...whole, minutes: 60 });
  });

  it('has what the author keeps, even where another is worth more or the time is short', () => {
    const kept = harbour.replace('Good oil', '<!-- keep -->\n\nGood oil');
    expect(saidBy(talkOf(kept, 5).slides).flat().filter(Boolean)).toEqual(['Good oil comes by ship.']);
    expect(talkOf(kept, 1).seconds).toBe(5);
  });

  it('gives a slide that lost a step its own id, and the step a slide of its own in the backup', () => {
    const full = planTalk(essayOf(harbour, { head: 'pace: 60\n' }));
    const talk = talkOf(harbour, 14);
    expect(idsOf(full)).toEqual(expect.arrayContaining(idsOf(talk)));
    expect(talk.backup.map(({ id }) => id)).toEqual(['the-lamp-turns-all-night-cut']);
  });

  it('lets a lone point that is left be a statement', () => {
    const points = 'The lamp turns all night.\n\nThe oil comes by ship at dawn.';
    expect(planTalk(essayOf(points)).slides[1]?.layout).toBe('points');
    expect(talkOf(points, 5).slides[1]).toMatchObject({
      layout: 'statement',
      id: 'the-lamp-turns-all-night',
    });
    expect(talkOf(points, 5).backup[0]?.layout).toBe('statement');
  });

  it('goes without the last sentences of a paragraph where whole paragraphs miss the time', () => {
    const point = 'So **the lamp turns all night** for us.';
    const talk = talkOf(`${point} It never sleeps. Nobody watches it now. No ship comes.`, 15);
    expect(saidBy(talk.slides)[1]).toEqual([
      'So the lamp turns all night for us. It never sleeps. Nobody watches it now.',
    ]);
    expect(talk.cut.map(({ text }) => text)).toEqual(['No ship comes.']);
    expect(saidBy(talk.backup)).toEqual([['No ship comes.']]);
  });

  it('never goes without the sentence of a point, nor shortens what stands for the author’s own words', () => {
    const last = 'It never sleeps. So **the lamp turns all night** for us.';
    expect(talkOf(last, 4).slides).toHaveLength(2);
    const own = '<!-- point: Turning -->\n\nThe lamp turns all night. It never sleeps.';
    expect(talkOf(own, 6).slides).toHaveLength(2);
  });

  it('cuts a numbered list of several slides from its end only', () => {
    const items = ['Fill the oil', 'Trim the wick', 'Wind the clock', 'Light the lamp', 'Close the door'];
    const list = [
      ...items,
      'Write the log down',
      'Ring the bell twice',
      'Wake the other keeper for the lamp',
    ];
    const essay = `## Evening\n\n${list.map((item, at) => `${String(at + 1)}. ${item}`).join('\n')}`;
    const full = planTalk(essayOf(essay, { head: 'pace: 60\n' }));
    expect(full.slides.filter(({ first }) => first !== undefined).length).toBeGreaterThan(1);
    for (let seconds = 1; seconds < full.seconds; seconds += 1) {
      const said = saidBy(talkOf(essay, seconds).slides).flat().filter(Boolean);
      expect(list.slice(0, said.length)).toEqual(said);
    }
  });

  it('keeps the items of a list together, and the steps of code, unless they are most of it', () => {
    const list = 'Four things:\n\n- Fill the oil in\n- Trim the wick\n- Wind the clock\n- Light the lamp';
    const code = '~~~js {1|2}\na();\nb();\n~~~\n\nFirst it wakes up.\n\nThen it waits.';
    const other = 'The keeper of this tower writes every ship down into the log of the year.';
    const count = (markdown: string, words: RegExp, seconds: number) =>
      saidBy(talkOf(`${markdown}\n\n${other}\n\n${other.replace('log', 'book')}`, seconds).slides)
        .flat()
        .filter((said) => words.test(said)).length;
    for (let seconds = 30; seconds < 46; seconds += 1) {
      expect([0, 4]).toContain(count(list, /oil in|wick|clock|lamp/, seconds));
      expect([0, 2]).toContain(count(code, /wakes|waits/, seconds));
    }
  });

  it.each([
    'This is what the keepers of the tower call.',
    'The keepers of the tower call:',
    'The keepers of the tower may call for help.',
  ])('never says what is right behind code without that code: %s', (before) => {
    const essay = `## Code\n\n${before}\n\n~~~js\na();\n~~~\n\nIt wakes **the lamp of the tower** up.\n\n## Ships\n\nEvery ship on this coast waits for it.`;
    for (let seconds = 3; seconds < 24; seconds += 1) {
      const { slides } = talkOf(essay, seconds);
      if (
        saidBy(slides)
          .flat()
          .some((said) => said.startsWith('It wakes'))
      )
        expect(slides.map(({ layout }) => layout)).toContain('code');
    }
  });

  it('goes first without a section of which only the heading would be shown', () => {
    const essay = `${harbour}\n## Notes\n\nThis one.\n\nSo there.\n`;
    const full = planTalk(essayOf(essay, { head: 'pace: 60\n' }));
    expect(full.slides.find(({ heading }) => heading === 'Notes')?.layout).toBe('section');
    expect(talkOf(essay, full.seconds - 4).sections.map(({ heading }) => heading)).not.toContain('Notes');
  });

  it('has no frame of a picture that is not there, and says what stands beside it', () => {
    const essay = `${harbour}\n![A ship](nowhere.png)\n`;
    const full = planTalk(essayOf(essay, { head: 'pace: 60\n' }));
    expect(full.slides.map(({ layout }) => layout)).toContain('figure');
    const talk = talkOf(essay, full.seconds - 1);
    expect(talk.slides.map(({ layout }) => layout)).not.toContain('figure');
    expect(talk.backup.map(({ layout }) => layout)).toContain('figure');
  });

  it('lists what is cut in the essay’s order, the author’s own cuts among it', () => {
    const essay = 'The lamp turns all night.\n\n<!-- cut -->\n\nIt is old.\n\nOil comes by ship each time.';
    const lines = talkOf(essay, 5).cut.map(({ line }) => line);
    expect(lines).toHaveLength(2);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(saidBy(talkOf(essay, 5).backup).flat()).not.toContain('It is old.');
  });

  it('says what went from under a heading that stays with what else of its section goes, and shows the heading once', () => {
    const shown = 'The keeper writes down every ship.';
    const essay = `
## One

<!-- say -->

Nobody knows how old it is.

<!-- keep -->

> The lamp turns all night. — A keeper

> ${shown} — A mate

## Two

The oil comes by ship.
`;
    const talk = talkOf(essay, 7);
    expect(talk.slides.map(({ layout }) => layout)).toContain('section');
    expect(talk.backup[0]?.layout).toBe('quote');
    expect(saidBy(talk.backup)[0]).toEqual([`Nobody knows how old it is. | ${shown} — A mate`]);
    const alone = talkOf(essay.replace(`> ${shown} — A mate`, ''), 7);
    expect(saidBy(alone.backup)[0]).toEqual(['Nobody knows how old it is.']);
  });

  it('shows the heading with the next slide of its section, once, if its first is cut', () => {
    const steps =
      '## Tides\n\n### The moon\n\nThe moon pulls the water up and up and up.\n\n> The sea is loud.\n>\n> — Ada Keeper';
    for (const seconds of [4, 6, 9]) {
      const talk = talkOf(steps, seconds);
      const shown = talk.slides.flatMap(({ heading }) => heading ?? []);
      expect(shown).toEqual(talk.sections.map(({ heading }) => heading));
    }
  });

  it('comes from the front matter, unless the command line says otherwise', () => {
    const essay = essayOf(harbour, { head: 'pace: 60\nminutes: 0.1\n' });
    expect(planTalk(essay).seconds).toBeLessThanOrEqual(6);
    expect(planTalk(essay, { minutes: 14 / 60 }).seconds).toBe(14);
  });
});
