import { describe, expect, it } from 'vitest';
import { partUnits, type PartUnit } from '../../../src/plan/choose/part-units.ts';
import { planTalk, planWhole } from '../../../src/plan/plan-talk.ts';
import type { Slide } from '../../../src/talk/talk.ts';
import { essayOf } from '../essay-of.ts';

/** A paragraph that shows nothing, since no sentence of it says anything alone. */
const faint = (start: string) =>
  `${start} before it was theirs. He said so to her, and she gave it to them. They took it with them. It was what they had come for.`;

const essay = `${faint('It was ours')}

${faint('We had it')}

## The lamp

**The lamp turns all night long.**

${faint('You had it')}

## The tower

${faint('I had it')}

**The tower needs two keepers.**

He slept.
`;

function listUnits(markdown = essay): PartUnit[] {
  const { full, worths } = planWhole(essayOf(markdown));
  return partUnits(full, worths, 600);
}

function textOf({ parts }: PartUnit): string {
  return parts.flatMap(({ says }) => says.map(({ text }) => text)).join(' ');
}

function find(units: readonly PartUnit[], words: string): PartUnit {
  const found = units.find((unit) => textOf(unit).includes(words));
  if (found === undefined) throw new Error(`nobody says ${words}`);
  return found;
}

function saidOn(slides: readonly Slide[]): string {
  return slides.flatMap(({ steps }) => steps.flatMap(({ says }) => says.map(({ text }) => text))).join(' ');
}

describe('paragraphs that are said at one step', () => {
  it('are kept or cut on their own, and the one that is shown stays with them', () => {
    const units = listUnits();
    const rider = find(units, 'You had it');
    expect(textOf(rider)).not.toContain('The lamp');
    expect(units[rider.follows ?? -1]).toBe(find(units, 'The lamp turns'));
    expect(rider.value).toBeLessThan(find(units, 'The lamp turns').value);
  });

  it('need nothing else where they are said while the title or a heading stands', () => {
    const units = listUnits();
    for (const words of ['It was ours', 'I had it']) expect(find(units, words).follows).toBeUndefined();
    expect(find(units, 'It was ours').keep).toBe(false);
  });

  it('have a remark of few words with them', () => {
    expect(textOf(find(listUnits(), 'The tower needs'))).toContain('He slept.');
  });

  it('are kept or cut on their own where several open an essay and are said with its first point', () => {
    const long = (start: string) => `${faint(start)} `.repeat(3).trim();
    const texts = listUnits(
      `${long('It was ours')}\n\n${long('We had it')}\n\n**The lamp turns all night long.**`,
    ).map(textOf);
    const having = (words: string) => texts.findIndex((text) => text.includes(words));
    expect(new Set(['It was ours', 'We had it', 'The lamp turns'].map(having)).size).toBe(3);
  });

  it('are worth more where the essay ends with them', () => {
    const end = faint('They had it');
    const last = (text: string) => find(listUnits(text), 'They had it').value;
    expect(last(`${essay}\n${end}\n`)).toBeGreaterThan(
      last(`${essay}\n${end}\n\n**The oil comes by ship.**\n`),
    );
  });

  it('shorten the opening of a short talk, and what is left out of it is a backup slide', () => {
    const { full } = planWhole(essayOf(essay));
    expect(full.slides[0]?.layout).toBe('title');
    expect(saidOn(full.slides.slice(0, 1))).toContain('We had it');
    const talk = planTalk(essayOf(essay), { minutes: (full.seconds * 0.6) / 60 });
    const said = saidOn(talk.slides.slice(0, 1));
    expect([said.includes('It was ours'), said.includes('We had it')]).toContain(false);
    expect(`${said} ${saidOn(talk.backup)}`).toContain('It was ours');
    expect(`${said} ${saidOn(talk.backup)}`).toContain('We had it');
  });
});

describe('what an author set apart as a warning', () => {
  const weigh = (label: string) =>
    find(listUnits(`# Lamps\n\nThe lamp burns good oil.\n\n> ${label}The tower is high.\n`), 'The tower')
      .value;

  it.each(['**Warning:** ', '[!CAUTION]\n> ', '**Achtung:** '])('is worth more than a note: %s', (label) => {
    expect(weigh(label) - weigh('**Note:** ')).toBeCloseTo(0.3);
  });
});

describe('what says nothing alone goes with what it belongs to', () => {
  const oil = 'Good oil comes by ship in autumn, and it is brought up the stairs in cans of ten litres each.';

  it('a label, with the paragraph behind it', () => {
    const units = listUnits(
      `## H\n\n${oil}\n\n**The salt**\n\nSalt blinds the glass of the lamp within a week.`,
    );
    expect(textOf(find(units, 'The salt'))).toContain('Salt blinds');
    expect(textOf(find(units, 'The salt'))).not.toContain('Good oil');
  });

  it('a remark, with the paragraph before it', () => {
    const units = listUnits(`## H\n\nSalt blinds the glass.\n\n${oil}\n\nJob done!`);
    const remark = find(units, 'Job done!');
    expect(units[remark.follows ?? -1]).toBe(find(units, 'Good oil'));
    expect(remark.leans).toBeUndefined();
  });

  it('what announces the next paragraph, with that', () => {
    const units = listUnits(`## H\n\nSalt blinds the glass.\n\nThis is what a keeper wrote:\n\n${oil}`);
    expect(units[find(units, 'a keeper wrote').follows ?? -1]).toBe(find(units, 'Good oil'));
    expect(find(units, 'Good oil').follows).toBeUndefined();
  });

  it('what the next paragraph turns against, with that', () => {
    const units = listUnits(
      '## H\n\nBells warn every ship.\n\nHowever, wind carries the sound of bells away.',
    );
    const [bells, wind] = [find(units, 'warn every ship'), find(units, 'wind carries')];
    expect(units[bells.follows ?? -1]).toBe(wind);
    expect(wind.follows).toBeUndefined();
  });

  it('both as one where the second leans on the first', () => {
    const units = listUnits('## H\n\nBells warn every ship.\n\nBut they are not heard in a storm.');
    expect(textOf(find(units, 'warn every ship'))).toContain('in a storm');
  });

  it('and no paragraph that goes on from the one before it', () => {
    const units = listUnits('## H\n\nBells warn every ship.\n\nWind carries the sound of bells away.');
    expect(find(units, 'warn every ship').follows).toBeUndefined();
  });
});

describe('paragraphs that are counted', () => {
  const more = (start: string) => `${start} cans are heavy. Nobody likes to carry them up in winter.`;
  const essay = `## H

Keepers learn three things, and they learn them slowly.

The first is that oil is heavy. ${more('Two')}

The second is that salt blinds the glass. ${more('Six')}

The third is that nobody comes in winter. ${more('Ten')}
`;

  it('are announced together with the point of each, and the rest of each can go', () => {
    const units = listUnits(essay);
    const all = find(units, 'three things');
    expect(textOf(all)).toBe(
      'Keepers learn three things, and they learn them slowly. The first is that oil is heavy. The second is that salt blinds the glass. The third is that nobody comes in winter.',
    );
    for (const start of ['Two', 'Six', 'Ten'])
      expect(units[find(units, `${start} cans`).follows ?? -1]).toBe(all);
    const seconds = units.reduce((sum, unit) => sum + unit.seconds, 0);
    expect(seconds).toBeCloseTo(planWhole(essayOf(essay)).full.seconds, 1);
  });

  it('belong to one row, though it is announced in another or “first” comes twice', () => {
    for (const text of [
      `## H\n\nFirst, oil is heavy. ${more('One')}\n\nFirst, salt blinds. ${more('Two')}\n\nSecond, nobody comes. ${more('Six')}`,
      `## H\n\nFirst, oil is heavy. ${more('One')}\n\nSecond, salt does three things. ${more('Two')}\n\nFirst, it blinds. ${more('Six')}\n\nSecond, it bites. ${more('Ten')}`,
    ]) {
      const seconds = listUnits(text).reduce((sum, unit) => sum + unit.seconds, 0);
      expect(seconds).toBeCloseTo(planWhole(essayOf(text)).full.seconds, 1);
    }
  });

  it('are whole in a talk that has time for all of it but a little', () => {
    const { full } = planWhole(essayOf(`${essay}\n## I\n\nThe lamp turns all night long.`));
    const talk = planTalk(essayOf(`${essay}\n## I\n\nThe lamp turns all night long.`), {
      minutes: (full.seconds - 5) / 60,
    });
    expect(saidOn(talk.slides)).toMatch(/The first is .*The second is .*The third is /su);
    expect(talk.seconds).toBeGreaterThan((full.seconds - 5) * 0.8);
  });
});
