import { expect, it } from 'vitest';
import { bindLeaning } from '../../../src/plan/choose/bind-leaning.ts';
import { partUnits, type PartUnit } from '../../../src/plan/choose/part-units.ts';
import { planWhole } from '../../../src/plan/plan-talk.ts';
import { essayOf } from '../essay-of.ts';

/** The paragraphs of a section, the second of which leans on the first; as yet none follows another. */
function listParagraphs(): [PartUnit, PartUnit] {
  const { full, worths } = planWhole(
    essayOf(
      '## The lamp\n\n**A woman keeps the lamp.** It burns.\n\n**That woman sleeps by day.** It is late.',
    ),
  );
  const [first, second] = partUnits(full, worths, 600)
    .filter(({ parts }) => parts.some(({ says }) => says.length > 0))
    .map(({ section, seconds, value, keep, parts }) => ({ section, seconds, value, keep, parts }));
  if (first === undefined || second === undefined) throw new Error('fewer than two units');
  return [first, second];
}

it('what leans on the text before it follows the unit before it', () => {
  const [, leaning] = bindLeaning(listParagraphs(), new Map(), 'en');
  expect(leaning).toMatchObject({ follows: 0, leans: true });
});

it('a unit with which the one before it is said does not follow that, too', () => {
  const [before, leaning] = listParagraphs();
  const bound = bindLeaning([{ ...before, follows: 1 }, leaning], new Map(), 'en');
  expect(bound.map(({ follows }) => follows)).toEqual([1, undefined]);
});
