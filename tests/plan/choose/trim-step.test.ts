import { describe, expect, it } from 'vitest';
import { listTrims, trimStep } from '../../../src/plan/choose/trim-step.ts';
import { planTalk } from '../../../src/plan/plan-talk.ts';
import { essayOf } from '../essay-of.ts';

const pace = { lang: 'en', pace: 60 };

function firstOf(markdown: string) {
  const slide = planTalk(essayOf(markdown, { head: 'pace: 60\n' })).slides[1];
  const step = slide?.steps[0];
  if (slide === undefined || step === undefined) throw new Error('there is no slide');
  return { slide, step };
}

describe('a paragraph', () => {
  it('can end behind each sentence from that of its point on, in the time that is left then', () => {
    const { slide, step } = firstOf(
      'At dusk **the lamp is lit** for us. It never sleeps. Nobody watches it.',
    );
    const trims = listTrims(slide, step, pace);
    expect(trims).toEqual([
      { seconds: 11, count: 2 },
      { seconds: 8, count: 1 },
    ]);
    for (const { seconds, count } of trims) expect(trimStep(step, count, pace).step.seconds).toBe(seconds);
  });

  it('is parted into what is still said and what is not', () => {
    const { step } = firstOf('At dusk **the lamp is lit** for us. It never sleeps. Nobody watches it.');
    const { step: said, rest } = trimStep(step, 2, pace);
    expect(said.says.map(({ text }) => text)).toEqual(['At dusk the lamp is lit for us. It never sleeps.']);
    expect(rest.says.map(({ text }) => text)).toEqual(['Nobody watches it.']);
    expect(rest.seconds).toBe(3);
  });
});
