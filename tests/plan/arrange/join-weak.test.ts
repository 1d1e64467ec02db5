import { describe, expect, it } from 'vitest';
import { joinWeak } from '../../../src/plan/arrange/join-weak.ts';
import type { Piece } from '../../../src/plan/piece.ts';
import { planTalk } from '../../../src/plan/plan-talk.ts';
import { essayOf, saidBy, shownBy, slidesOf } from '../essay-of.ts';

const lamp = 'Every lamp on the coast burns the oil of whales.';
const tower = 'The tower stands on a rock far out in the sea.';

describe('a paragraph without a point of its own', () => {
  it('is said with the step before it', () => {
    const slides = slidesOf(`${lamp}\n\nThank you for that.\n\n${tower}`);
    expect(shownBy(slides)).toEqual([
      ['Every lamp on the coast burns the oil of whales', 'The tower stands on a rock far out in the sea'],
    ]);
    expect(saidBy(slides)).toEqual([[`${lamp} | Thank you for that.`, tower]]);
  });

  it('is shown where its author counts it with others', () => {
    const counted = (third: string) =>
      `## Lamps\n\nThree things turned a small leak into a long night.\n\nFirst, the oil was itself lit. Somebody had thought that old oil deserves a second lamp. It does not.\n\nSecond, our log showed the average age of the lamps, not the oldest. With two dozen fresh ones, the average looked splendid.\n\n${third}, and this is the sad part, the book said to add lamps. We went from 6 to 24, which quadrupled the speed at which we were losing oil.`;
    const shown = (third: string) => shownBy(slidesOf(counted(third))).flat();
    expect(shown('Third')).toContain(
      'We went from 6 to 24, which quadrupled the speed at which we were losing oil',
    );
    expect(shown('Besides').join()).not.toContain('We went');
  });

  it('is said while the heading stands if it opens a section', () => {
    const slides = slidesOf(`## Lamps\n\nIn this section we look at lamps.\n\n${lamp}\n\n${tower}`);
    expect(shownBy(slides)[0]).toEqual(['Lamps']);
    expect(saidBy(slides)).toEqual([['In this section we look at lamps.'], [lamp, tower]]);
  });

  it('is said while the title stands if it opens the essay', () => {
    const { slides } = planTalk(essayOf(`Welcome to the tower.\n\nThank you all.\n\n${lamp}`));
    expect(saidBy(slides).slice(0, 2)).toEqual([['Welcome to the tower. | Thank you all.'], [lamp]]);
  });

  it.each([
    [
      'it is long',
      `They burn all night. ${'They do and do and do so until they come to put them out. '.repeat(8)}`,
    ],
    ['it leads on to that', 'To keepers I hardly need to say:'],
  ])('is said with the step behind it if it opens the essay and %s', (_, opening) => {
    expect(saidBy(slidesOf(`${opening}\n\n${tower}`))).toEqual([[`${opening.trim()} | ${tower}`]]);
  });

  it('is a lone sentence that the next paragraph turns against, if that shows a point', () => {
    const turned = (turn: string) =>
      shownBy(slidesOf(`Keepers light small lamps every evening.\n\n${turn}`)).flat();
    expect(turned('However, nobody on the shore sees the light.')).toEqual([
      'Nobody on the shore sees the light',
    ]);
    expect(turned('But they are hard to light, and nobody remembers which of them has oil.')).toEqual([
      'Keepers light small lamps every evening',
    ]);
  });

  it('is said while a contrast stands only if it is a remark, and no story of its own', () => {
    const contrast = 'A page is not an asset; it is a liability.';
    const story =
      'Here is what happens to it. It is right for a month, then a flag gets a new name, and then somebody copies the old one into a book that you read at four in the morning.';
    expect(shownBy(slidesOf(`${contrast}\n\nThank you for that.`))).toHaveLength(1);
    expect(shownBy(slidesOf(`${contrast}\n\n${story}`))).toHaveLength(2);
  });

  it('is one of any number of alike ones', () => {
    const says = [{ text: 'They burn all night.', line: 1, endLine: 1 }];
    const shows = { kind: 'text' as const, text: 'They burn all night', marks: [] };
    const weak: Piece = { kind: 'point', block: 1, isWeak: true, says, asides: [], shows };
    expect(
      joinWeak(
        Array.from({ length: 10_000 }, () => weak),
        { lang: 'en', isPersonal: false, stands: 'heading', held: new Set() },
      ),
    ).toHaveLength(10_000);
  });

  it('stays a point where the step would become too long, behind a break, in a list, and if it must be kept', () => {
    const weak = 'They burn all night.';
    const long = `${weak} ${'They do and do and do so until they come to put them out. '.repeat(30)}`;
    const isShown = (markdown: string) => shownBy(slidesOf(markdown)).flat().includes('They burn all night');
    expect(isShown(`${lamp}\n\n${weak}`)).toBe(false);
    expect(isShown(`${lamp}\n\n${long}`)).toBe(true);
    expect(isShown(`${lamp}\n\n<!-- slide -->\n\n${weak}`)).toBe(true);
    expect(isShown(`${lamp}\n\n- ${weak}\n- The keepers sleep by day.`)).toBe(true);
    expect(isShown(`${lamp}\n\n<!-- keep -->\n\n${weak}`)).toBe(true);
  });

  it('is said with the step behind it rather than for long with the last item of a list', () => {
    const list = `- ${lamp}\n- The keepers sleep by day.`;
    const weak = 'They burn all night.';
    const long = `${weak} ${'They do and do and do so until they come to put them out. '.repeat(6)}`.trim();
    const saidWithTower = (remark: string) =>
      saidBy(slidesOf(`${list}\n\n${remark}\n\n${tower}`))
        .flat()
        .at(-1);
    expect(saidWithTower(long)).toBe(`${long} | ${tower}`);
    expect(saidWithTower(weak)).toBe(tower);
    expect(
      saidBy(slidesOf(`${lamp}\n\n${long}\n\n${tower}`))
        .flat()
        .at(-1),
    ).toBe(tower);
  });

  it.each([':', '—'])(
    'is said with the step behind it if it leads on to that, and the step before is long: %s',
    (mark) => {
      const long = `${lamp} ${'They do and do and do so until they come to put them out. '.repeat(18)}`;
      const lead = `To keepers I hardly need to say${mark}`;
      const slides = slidesOf(`${long}\n\n${lead}\n\n${tower}`);
      expect(shownBy(slides).flat()).toHaveLength(2);
      expect(saidBy(slides).flat().at(-1)).toBe(`${lead} | ${tower}`);
    },
  );

  it('is one whose best sentence is faint, while the title stands as well', () => {
    const faint = 'We then also looked at some other lamps that might be used for this in the end.';
    const story = `${faint} ${'Our own way might then have been the same for us, too. '.repeat(3)}`;
    expect(shownBy(slidesOf(`${lamp}\n\n${story}\n\n${tower}`))).toHaveLength(1);
    expect(saidBy(slidesOf(`${lamp}\n\n${story}\n\n${tower}`))[0]).toHaveLength(2);
    expect(shownBy(slidesOf(`${story}\n\n${lamp}\n\n${tower}\n\n${lamp}`)).flat()).toHaveLength(3);
    expect(shownBy(slidesOf(story)).flat()).toHaveLength(1);
  });

  it('is one that cannot be brought down to 24 words, while its section shows something else', () => {
    const keepers = `The keepers ${'and the keepers '.repeat(8)}sing.`;
    const fewer =
      'The old keepers of great lamps must sing and row and mend and fish and cook and paint and read aloud.';
    expect(shownBy(slidesOf(`## Lamps\n\n${lamp}\n\n${fewer}\n\n${tower}`)).flat()).toHaveLength(3);
    expect(shownBy(slidesOf(`## Lamps\n\n${lamp}\n\n${keepers}\n\n${tower}`)).flat()).toHaveLength(2);
    expect(shownBy(slidesOf(`${keepers}\n\n${lamp}`)).flat()).toHaveLength(1);
    expect(shownBy(slidesOf(`## Lamps\n\n${keepers}`)).flat()).toContain(keepers.slice(0, -1));
    expect(shownBy(slidesOf(`${lamp}\n\n- ${keepers}\n- Oil burns.`)).flat()).toHaveLength(3);
  });

  it('is said for two and a half minutes while a point stands, but for half of that while only the heading does', () => {
    const weak = `They burn all night. ${'They do and do and do so until they come to put them out. '.repeat(18)}`;
    expect(shownBy(slidesOf(`${lamp}\n\n${weak}\n\n${tower}`)).flat()).not.toContain('They burn all night');
    expect(shownBy(slidesOf(`## Lamps\n\n${weak}\n\n${tower}`)).flat()).toContain('They burn all night');
  });

  it('is shown by its strongest where all together would be said for too long', () => {
    const rain = 'It fell on us for days and weeks and then it was gone for days and weeks again. '.repeat(9);
    const [weaker, stronger] = [`They burn all night. ${rain}`, `Lamps of this kind burn all night. ${rain}`];
    const shown = shownBy(slidesOf(`${lamp}\n\n${weaker}\n\n${stronger}\n\n${weaker}`)).flat();
    expect(shown).toContain('Lamps of this kind burn all night');
    expect(shown.filter((text) => text === 'They burn all night').length).toBeLessThan(2);
  });
});
