import { describe, expect, it } from 'vitest';
import { listTrims, trimPassages } from '../../../src/plan/choose/trim-step.ts';
import { saySome } from '../../../src/plan/choose/say-some.ts';
import { planTalk } from '../../../src/plan/plan-talk.ts';
import { essayOf } from '../essay-of.ts';

const pace = { lang: 'en', pace: 60 };

function firstOf(markdown: string) {
  const slide = planTalk(essayOf(markdown, { head: 'pace: 60\n' })).slides[1];
  const step = slide?.steps[0];
  if (slide === undefined || step === undefined) throw new Error('there is no slide');
  return { slide, step, says: step.says };
}

describe('a paragraph', () => {
  it('can end behind each sentence from that of its point on, in the time that is left then', () => {
    const part = firstOf('At dusk **the lamp is lit** for us. It never sleeps. Nobody watches it.');
    const trims = listTrims(part, pace);
    expect(trims).toEqual([
      { seconds: 11, count: 2 },
      { seconds: 8, count: 1 },
    ]);
    for (const { seconds, count } of trims) {
      const said = [...trimPassages(part.says, count, 'en').values()].flatMap((each) => each.said);
      expect(saySome(part.step, said, pace).seconds).toBe(seconds);
    }
  });

  it('does not end in front of the sentence that turns against its last', () => {
    const part = firstOf('At dusk **the lamp is lit** for us. It never sleeps. But nobody watches it. Why?');
    expect(listTrims(part, pace).map(({ count }) => count)).toEqual([3, 1]);
  });

  it('does not end with what only says which thing comes next', () => {
    const part = firstOf(
      'At dusk **the lamp is lit** for us. The third reason is fog. It hides all. It stays.',
    );
    expect(listTrims(part, pace).map(({ count }) => count)).toEqual([3, 1]);
  });

  it('is parted into what is still said and what is not', () => {
    const { says } = firstOf('At dusk **the lamp is lit** for us. It never sleeps. Nobody watches it.');
    const [{ said, rest } = { said: [], rest: [] }] = trimPassages(says, 2, 'en').values();
    expect(said.map(({ text }) => text)).toEqual(['At dusk the lamp is lit for us. It never sleeps.']);
    expect(rest.map(({ text }) => text)).toEqual(['Nobody watches it.']);
  });
});
