import { describe, expect, it } from 'vitest';
import { planWhole, shortenTalk } from '../../src/plan/plan-talk.ts';
import { listUnrehearsed, rehearseTalk } from '../../src/plan/rehearse.ts';
import { hashSaid, type Rehearsal } from '../../src/show/rehearsal.ts';
import { Talk } from '../../src/talk/talk.ts';
import { essayOf } from './essay-of.ts';

const paragraphs = Array.from(
  { length: 8 },
  (_, at) => `> Ship ${String(at)} sails to harbour ${String(at)} at night.`,
);
const textOf = (some: readonly string[]) =>
  `## Ships\n\n${some.slice(0, 4).join('\n\n')}\n\n## Harbours\n\n${some.slice(4).join('\n\n')}`;
const planned = planWhole(essayOf(textOf(paragraphs)));

/** A rehearsal in which each step took so long. */
function rehearse({ slides }: Talk, seconds: number): Rehearsal {
  const steps = slides.flatMap(({ id, steps: own }) =>
    own.map(({ says }, at) => ({ id: `${id}/${String(at)}`, says: hashSaid(says), seconds })),
  );
  return { talk: 'essay', runs: [{ date: '2026-11-25T20:00:00.000Z', steps }] };
}

describe('a rehearsed talk', () => {
  const whole = rehearseTalk(planned, rehearse(planned.full, 20));

  it('takes as long as its steps took, and says so', () => {
    const steps = planned.full.slides.flatMap((slide) => slide.steps);
    expect(whole.full.seconds).toBe(steps.length * 20);
    expect(whole.full.rehearsed).toEqual({ runs: 1, last: '2026-11-25T20:00:00.000Z' });
    expect(Talk.safeParse(shortenTalk(whole, undefined)).success).toBe(true);
  });

  it('is cut by what was rehearsed, to what can be said in time', () => {
    const { slides, seconds } = shortenTalk(whole, 2);
    expect(seconds).toBeLessThanOrEqual(120);
    expect(seconds).toBeGreaterThanOrEqual(100);
    expect(slides.length).toBeLessThan(shortenTalk(planned, 2).slides.length);
  });

  it('keeps the estimate of a step whose text has changed since, and names it', () => {
    const changed = planWhole(essayOf(textOf(paragraphs.with(5, '> Nobody sails to harbour 5 at night.'))));
    const rehearsal = rehearse(planned.full, 20);
    const { full } = rehearseTalk(changed, rehearsal);
    const [step, ...others] = listUnrehearsed(full.slides, rehearsal);
    expect(others).toEqual([]);
    expect(step?.says[0]?.text).toBe('Nobody sails to harbour 5 at night.');
    const before = changed.full.slides
      .flatMap((slide) => slide.steps)
      .find(({ says }) => says === step?.says);
    expect(step?.seconds).toBe(before?.seconds);
  });

  it('is what it was where nothing was rehearsed of it', () => {
    const { full } = rehearseTalk(planned, rehearse({ ...planned.full, slides: [] }, 20));
    expect(full.seconds).toBe(planned.full.seconds);
  });
});
