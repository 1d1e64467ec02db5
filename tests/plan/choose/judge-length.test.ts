import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeLength } from '../../../src/plan/choose/judge-length.ts';
import { planWhole, shortenTalk } from '../../../src/plan/plan-talk.ts';
import { essayOf } from '../essay-of.ts';
import { arbitraryEssay } from '../essays.ts';

/** Sixty words a minute: a word is a second. */
function judge(markdown: string, seconds?: number, lang = 'en') {
  const essay = essayOf(markdown, { lang, head: 'pace: 60\n' });
  const whole = planWhole(essay);
  return judgeLength(essay, shortenTalk(whole, seconds && seconds / 60), whole);
}

const sections = '## The lamp\n\nThe lamp turns all night.\n\n## The log\n\nThe keeper writes storms down.';

describe('a wish', () => {
  it('that can be met is nothing to talk about', () => {
    expect(judge(sections)).toEqual([]);
    expect(judge(sections, 10)).toEqual([]);
    expect(judge(`${sections}\n\nThen the keeper sleeps till noon.`, 10)).toEqual([]);
  });

  it('too short for all sections is answered with what is left out and what would do', () => {
    expect(judge(sections, 6)).toEqual([
      {
        file: 'essay.md',
        message: 'Not all sections fit into 0:06 min; left out: “The log”.',
        hint: 'The shortest talk with one step of each takes 0:10 min.',
      },
    ]);
    const [fault] = judge(
      Array.from({ length: 9 }, (_, at) => `## Part ${String(at)}\n\nOne two.`).join('\n\n'),
      4,
    );
    expect(fault?.message).toMatch(/left out: (?:“Part \d”, ){6}“Part \d”\.$/);
    const [longer] = judge(
      Array.from({ length: 30 }, (_, at) => `## Part ${String(at)}\n\nOne two.`).join('\n\n'),
      4,
    );
    expect(longer?.message).toMatch(/left out: (?:“Part \d+”, ){8}and \d+ more\.$/);
  });

  it('of whole minutes is named as it was written', () => {
    expect(judge(sections, 60)[0]?.message).toMatch(/takes 0:10 min, and the talk should take 1 minute\.$/);
    expect(judge(sections, 90)[0]?.message).toMatch(/should take 1:30 min\.$/);
  });

  it('for which a keep leaves no room is answered with the sections that are gone, too', () => {
    const [kept, missing] = judge(sections.replace('The lamp turns', '<!-- keep -->\n\nThe lamp turns'), 4);
    expect(kept?.message).toMatch(/^What is always said/);
    expect(missing?.message).toBe('Not all sections fit into 0:04 min; left out: “The log”.');
  });

  it('is not too short for a section of which only the heading would be shown', () => {
    expect(judge(`${sections}\n\n## Notes\n\nThis one.\n\nSo there.`, 10)).toEqual([]);
  });

  it('is not too short for a section that has nothing, inside one that shows only its heading', () => {
    expect(judge('## Lamps\n\n<!-- say -->\n\nThey burn all night long.\n\n### Oil', 1)).toEqual([]);
  });

  it('too short is answered with what a picture needs before it, too', () => {
    const markdown = [
      '# Lamps',
      'Here the call `lamp(ship); tide. Then, but (ship)` runs. ![lamp](one.png "lamp")',
      '<!-- say -->',
      '---',
      '![lamp](one.png "because lamp")',
      '# Ships',
    ].join('\n\n');
    expect(judge(markdown, 1)[0]?.hint).toMatch(/takes 0:0[1-9] min\.$/);
  });

  it('of the length that was answered has all sections', () => {
    fc.assert(
      fc.property(arbitraryEssay, (markdown) => {
        const [fault] = judge(markdown, 1);
        const clock = /^The shortest talk .* takes (\d+):(\d+) min\.$/.exec(fault?.hint ?? '');
        if (clock === null) return;
        const seconds = Number(clock[1]) * 60 + Number(clock[2]);
        expect(judge(markdown, seconds).map(({ message }) => message)).not.toContainEqual(
          expect.stringContaining('Not all sections fit'),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('longer than the essay is answered with its length', () => {
    expect(judge(sections, 1200)[0]?.message).toBe(
      'The whole essay takes 0:10 min, and the talk should take 20 minutes.',
    );
    expect(judge('灯台は暗い海を照らす。', 1200, 'ja')).toHaveLength(1);
  });

  it('that the author’s own keeps exceed is answered with their length', () => {
    expect(judge(sections.replace('The lamp turns', '<!-- keep -->\n\nThe lamp turns'), 4)[0]?.message).toBe(
      'What is always said takes 0:05 min, and the talk should take 0:04 min.',
    );
  });
});
