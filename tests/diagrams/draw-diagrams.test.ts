import { describe, expect, it } from 'vitest';
import { drawDiagrams } from '../../src/diagrams/draw-diagrams.ts';
import { listVariants } from '../../src/diagrams/flowchart-variants.ts';
import type { Outcome, Studio } from '../../src/diagrams/open-studio.ts';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';

const drawing = { svg: '<svg/>', width: 400, height: 200, textSize: 16, labels: ['A', 'B'], title: '' };

function studioOf(outcomes: Record<string, Outcome>): Studio {
  return {
    draw: (source) => Promise.resolve(outcomes[source] ?? drawing),
    recall: (source) => Promise.resolve(outcomes[source] ?? { reason: 'too late' }),
    prepare: () => Promise.resolve(),
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

  describe('that take six seconds together', () => {
    /** Four seconds a diagram, and a minute for the browser. */
    function slowStudio(kept: Record<string, Outcome>, drawn: Outcome = drawing) {
      let milliseconds = 0;
      const take = <T>(time: number, value: T): Promise<T> => {
        milliseconds += time;
        return Promise.resolve(value);
      };
      const studio: Studio = {
        ...studioOf(kept),
        draw: () => take(4000, drawn),
        prepare: () => take(60_000, undefined),
      };
      return [studio, () => milliseconds] as const;
    }
    const fencesOf = (...texts: string[]) =>
      essayOf(...texts.map((text) => `\`\`\`mermaid\n${text}\n\`\`\``));

    it('are shown as code from then on, the longest ones, unless they were drawn before', async () => {
      const essay = fencesOf('longest of all', 'short', 'drawn before', 'longer');
      const drawn = await drawDiagrams(essay, ...slowStudio({ 'drawn before': drawing }));
      expect([...drawn.drawings.keys()]).toEqual(['short', 'drawn before', 'longer']);
      expect(drawn.warnings).toMatchObject([
        { line: 3, message: expect.stringContaining('took too long') as string },
      ]);
    });

    it('are not drawn with larger letters, which is named', async () => {
      const source = 'graph LR\n  A --> B';
      const wide = { ...drawing, width: 4000 };
      const drawn = await drawDiagrams(fencesOf('short', source), ...slowStudio({}, wide));
      expect(drawn.drawings.get(source)).toBe(wide);
      expect(drawn.warnings).toMatchObject([
        { line: 3 },
        { line: 7, message: expect.stringContaining('no time was left') as string },
      ]);
    });
  });

  it('are named if nobody could read their letters', async () => {
    const essay = essayOf('```mermaid\ntall\n```');
    const studio = studioOf({ tall: { ...drawing, height: 2000 } });
    const { warnings, drawings } = await drawDiagrams(essay, studio);
    expect(warnings).toMatchObject([{ line: 3, message: expect.stringContaining('7 px') as string }]);
    expect(drawings.size).toBe(1);
  });

  describe('that are too large to be read', () => {
    const source = 'graph LR\n  A --> B';
    const tooWide = { ...drawing, width: 4000 };
    const other = { ...drawing, title: 'other' };
    const essay = essayOf(`\`\`\`mermaid\n${source}\n\`\`\``);
    const [closer = '', shorter = '', closest = '', turned = '', both = ''] = listVariants(source).map(
      (variant) => variant.source,
    );
    const draw = (outcomes: Record<string, Outcome>) => drawDiagrams(essay, studioOf(outcomes));

    it('are drawn closer together, and nobody needs to know', async () => {
      const { warnings, drawings } = await draw({ [source]: tooWide, [closer]: other });
      expect(drawings.get(source)).toEqual(other);
      expect(warnings).toEqual([]);
    });

    it('are drawn closer together where they would reach beyond the margins, and not turned for that', async () => {
      const [wide, within] = [
        { ...drawing, width: 1000 },
        { ...drawing, width: 900, title: 'within' },
      ];
      const drawn = await draw({ [source]: wide, [closer]: { ...wide, width: 980 }, [shorter]: within });
      expect(drawn.drawings.get(source)).toEqual(within);
      const kept = await draw({
        [source]: wide,
        [closer]: wide,
        [shorter]: wide,
        [closest]: wide,
        [turned]: other,
      });
      expect(kept.drawings.get(source)).toEqual(wide);
      expect(kept.warnings).toEqual([]);
    });

    it('run the other way if they can be read only then, which is said', async () => {
      const { warnings, drawings } = await draw({
        [source]: tooWide,
        [closer]: tooWide,
        [shorter]: tooWide,
        [closest]: tooWide,
        [turned]: other,
      });
      expect(drawings.get(source)).toEqual(other);
      expect(warnings).toMatchObject([
        { line: 3, message: expect.stringContaining('drawn as TD instead of LR') as string },
      ]);
    });

    it('have the largest letters that they can have, if nothing makes them readable', async () => {
      const larger = { ...tooWide, width: 3000 };
      const { warnings, drawings } = await draw({
        [source]: tooWide,
        [closer]: tooWide,
        [shorter]: tooWide,
        [closest]: tooWide,
        [turned]: larger,
        [both]: { ...tooWide, width: 3500 },
      });
      expect(drawings.get(source)).toBe(larger);
      expect(warnings).toMatchObject([
        { message: expect.stringContaining('with letters of 10 px') as string },
      ]);
    });

    it('stay as they are if nothing helps', async () => {
      const outcomes = [source, closer, shorter, closest, turned, both].map(
        (each) => [each, tooWide] as const,
      );
      const { warnings, drawings } = await draw(Object.fromEntries(outcomes));
      expect(drawings.get(source)).toBe(tooWide);
      expect(warnings).toMatchObject([{ hint: 'Draw less, in several diagrams if need be.' }]);
    });
  });
});
