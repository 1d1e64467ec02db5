import { describe, expect, it } from 'vitest';
import { canvasFor } from '../../../src/measure/canvas.ts';
import { fitTitle } from '../../../src/plan/fit/fit-title.ts';
import { planTalk } from '../../../src/plan/plan-talk.ts';
import { essayOf } from '../essay-of.ts';

const canvas = canvasFor('en');
const words = (count: number, word = 'lamp') => Array.from({ length: count }, () => word).join(' ');
const bare = (title: string) => fitTitle(title, {}, canvas);

describe('the title slide', () => {
  it('sets a title of sixty words whole, above the floor', () => {
    expect(bare(words(60))).toMatchObject({ fit: 'xs', parts: [{ text: words(60) }] });
  });

  it('parts a title that it does not hold at the last step, and loses none of its words', () => {
    const title = words(300);
    const { fit, parts } = bare(title);
    expect(fit).toBe('xs');
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ text }) => text).join(' ')).toBe(title);
  });

  it('goes down to where no word is parted, before it parts one', () => {
    expect(bare('Die Donaudampfschifffahrtsgesellschaft')).toMatchObject({ fit: 'xs' });
    expect(bare('x'.repeat(60)).fit).toBe('s');
  });

  it('breaks a Japanese title of one long phrase rather than set it small', () => {
    const japanese = (title: string) => fitTitle(title, {}, canvasFor('ja')).fit;
    expect(['わからないままでいること', '教えすぎないということ'].map(japanese)).toEqual(['m', 'l']);
  });

  it('sets a word of three hundred letters whole', () => {
    expect(bare('x'.repeat(300)).parts).toHaveLength(1);
  });

  it('gives the title less room below who, where and when, and above a subtitle', () => {
    const title = words(8, 'lighthouse');
    const texts = { speaker: 'Ada', event: words(30), date: 'May', subtitle: words(30) };
    expect(bare(title).fit).toBe('s');
    expect(fitTitle(title, texts, canvas).fit).toBe('xs');
  });

  it('sets who, where and when one below the other where they have no room side by side', () => {
    const fits = (event: string) => fitTitle('Lamps', { speaker: 'Ada', event }, canvas).fits;
    expect([fits('PyCon'), fits(words(30)), fits(words(90))]).toEqual([
      {},
      { meta: 'm' },
      { meta: 's', event: 'none' },
    ]);
  });

  it('sets a longer subtitle smaller', () => {
    const fits = (count: number) => fitTitle('Lamps', { subtitle: words(count) }, canvas).fits.subtitle;
    expect([fits(5), fits(15), fits(50), fits(200)]).toEqual([undefined, 'm', 's', 'none']);
  });
});

describe('a talk', () => {
  it('goes on with a title, a heading and a subtitle that no slide holds', () => {
    const essay = essayOf(`## ${words(200)}\n\nText.\n\n## Two\n\nMore.`, {
      head: `subtitle: ${words(150)}\n`,
    });
    const { slides } = planTalk({ ...essay, title: words(300) });
    const shown = (layout: string) => slides.filter((slide) => slide.layout === layout);
    expect(shown('title').map(({ part }) => part?.number)).toEqual([1, 2, 3, 4, 5]);
    expect(shown('title')[0]?.fits?.subtitle).toBe('none');
    const [first, ...others] = shown('section').filter(({ part }) => part !== undefined);
    expect(first?.heading).toBe(words(200));
    expect(others.every(({ heading }) => heading === undefined)).toBe(true);
    expect([first, ...others].map((slide) => slide?.steps[0]?.shows.text).join(' ')).toBe(words(200));
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
    expect(slides.some(({ layout, part }) => layout === 'statement' && part !== undefined)).toBe(true);
  });

  it('leaves the closing line to the title where the author is named at too great a length', () => {
    const { slides } = planTalk(essayOf('Text.', { head: `author: ${words(200)}\n` }));
    expect(slides.at(-1)?.steps[0]?.shows.text).toBe('The title');
  });
});
