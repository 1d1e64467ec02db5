import { describe, expect, it } from 'vitest';
import { drawDiagrams } from '../../src/diagrams/draw-diagrams.ts';
import type { Outcome, Studio } from '../../src/diagrams/open-studio.ts';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';

const drawing = { svg: '<svg/>', width: 400, height: 200, textSize: 16, labels: ['A', 'B'], title: '' };

function studioOf(outcomes: Record<string, Outcome>): Studio {
  return {
    draw: (source) => Promise.resolve(outcomes[source] ?? drawing),
    prepare: () => undefined,
    close: () => Promise.resolve(),
  };
}

function essayOf(...blocks: string[]) {
  return parseEssay(`# A\n\n${blocks.join('\n\n')}\n`, { file: 'a.md', format: 'markdown' });
}

describe('the diagrams of an essay', () => {
  it('are drawn, wherever they stand', async () => {
    const essay = essayOf('```mermaid\ngraph LR; A\n```', '- item\n\n  ```Mermaid\n  graph LR; B\n  ```');
    const { drawings, warnings } = await drawDiagrams(essay, studioOf({}));
    expect([...drawings.keys()]).toEqual(['graph LR; A', 'graph LR; B']);
    expect(warnings).toEqual([]);
  });

  it('that are broken are named with their line and shown as code', async () => {
    const essay = essayOf('Words.', '- item\n\n  ```mermaid\n  oops\n  ```', '```mermaid\nfine\n```');
    const studio = studioOf({ oops: { reason: 'broken', message: 'Parse error', line: 1 } });
    const drawn = await drawDiagrams(essay, studio);
    expect(drawn.warnings).toMatchObject([{ file: 'a.md', line: 7, hint: 'Look at line 8 of the essay.' }]);
    expect(planTalk(drawn).slides.map(({ layout }) => layout)).toEqual(
      expect.arrayContaining(['code', 'diagram']),
    );
  });

  it('are shown as code without a browser, which is said once', async () => {
    const none: Outcome = { reason: 'no browser', message: 'There is none.' };
    const essay = essayOf('```mermaid\none\n```', '```mermaid\ntwo\n```');
    const { warnings } = await drawDiagrams(essay, studioOf({ one: none, two: none }));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ line: 3 });
  });

  it('are named if nobody could read their letters', async () => {
    const essay = essayOf('```mermaid\ntall\n```');
    const studio = studioOf({ tall: { ...drawing, height: 2000 } });
    const { warnings, drawings } = await drawDiagrams(essay, studio);
    expect(warnings).toMatchObject([{ line: 3, message: expect.stringContaining('7 px') as string }]);
    expect(drawings.size).toBe(1);
  });
});
