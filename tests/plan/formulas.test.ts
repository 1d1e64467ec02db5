import { describe, expect, it } from 'vitest';
import { planWhole, shortenTalk } from '../../src/plan/plan-talk.ts';
import type { Passage } from '../../src/talk/talk.ts';
import { essayOf, slidesOf } from './essay-of.ts';

const formulasOf = ({ text, formulas = [] }: Passage) =>
  formulas.map(({ start, end }) => text.slice(start, end));
const said = (markdown: string) =>
  slidesOf(markdown).flatMap(({ steps }) => steps.flatMap(({ says }) => says.flatMap(formulasOf)));

describe('formulas in what is said', () => {
  it.each([
    ['a paragraph', 'Sorting takes time, which is $O(n \\log n)$ at best, and $O(n^2)$ else.'],
    ['a list', '- Merging takes $O(n \\log n)$\n- Choosing takes $O(n^2)$'],
    ['a quotation', '> Never in $O(n \\log n)$.\n>\n> Never in $O(n^2)$, either.'],
    ['verse', 'A list  \nof $O(n \\log n)$  \nand of $O(n^2)$  \nwent by'],
    ['steps', 'First, sort it in $O(n \\log n)$. Then search it. Finally, go over it in $O(n^2)$ once more.'],
  ])('are known by where they stand in %s', (_, markdown) => {
    expect(said(markdown)).toEqual(['O(n \\log n)', 'O(n^2)']);
  });

  it('that are only said are known too, where they stood by themselves', () => {
    expect(said('Look.\n\n<!-- say -->\n\n$$\nE = mc^2\n$$')).toEqual(['E = mc^2']);
  });

  it('leave other text as plain as it was', () => {
    const [slide] = slidesOf('Prices of $5 are plain words.');
    expect(slide?.steps[0]?.says).toEqual([{ text: 'Prices of $5 are plain words.', line: 6, endLine: 6 }]);
  });

  it('stay where they are when a talk is cut short', () => {
    const sentence =
      'The lamp is lit at dusk by the one who has the watch, and it burns until the sun is up.';
    const paragraph = `It costs $a_N$ to keep one lamp. ${sentence} ${sentence} Its oil is $b_N$ a night. ${sentence}`;
    const text = Array.from(
      { length: 8 },
      (_, at) => `## Part ${String(at)}\n\n${paragraph.replaceAll('N', String(at))}`,
    );
    const planned = planWhole(essayOf(text.join('\n\n')));
    const whole = planned.full;
    const short = shortenTalk(planned, 2);
    const all = (passages: readonly Passage[]) => passages.flatMap(formulasOf);
    const saysOf = (slides: typeof whole.slides) =>
      slides.flatMap(({ steps }) => steps.flatMap(({ says }) => says));
    const kept = [...saysOf(short.slides), ...short.cut];
    expect(all(kept).sort()).toEqual(all(saysOf(whole.slides)).sort());
    for (const { text, formulas } of kept) {
      expect((formulas ?? []).length).toBe([...text.matchAll(/[ab]_\d/g)].length);
    }
  });
});
