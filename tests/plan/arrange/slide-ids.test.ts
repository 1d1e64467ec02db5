import { describe, expect, it } from 'vitest';
import { makeSlideIds } from '../../../src/plan/arrange/slide-ids.ts';
import { planTalk } from '../../../src/plan/plan-talk.ts';
import { essayOf } from '../essay-of.ts';

const idsOf = (markdown: string, lang = 'en') =>
  planTalk(essayOf(markdown, { lang })).slides.map(({ id }) => id);
const apart = (...texts: string[]) => texts.map((text) => `<!-- slide -->\n\n${text}`).join('\n\n');

describe('a slide’s id', () => {
  it('is made of the first words that it shows', () => {
    expect(idsOf('Every lamp wants a keeper who never sleeps.')[1]).toBe(
      'every-lamp-wants-a-keeper-who-never',
    );
  });

  it('is a number more where another slide shows the same', () => {
    expect(idsOf(apart('Lamps burn.', 'Lamps burn.', 'Lamps burn.'))).toEqual([
      'title',
      'lamps-burn',
      'lamps-burn-2',
      'lamps-burn-3',
      'closing',
    ]);
  });

  it('is found at once where thousands of slides show the same', () => {
    const slides = Array.from({ length: 20_000 }, () => ({
      layout: 'statement' as const,
      fit: 'xl' as const,
      steps: [{ shows: { kind: 'text' as const, text: 'Lamps burn.', marks: [] }, says: [], asides: [] }],
    }));
    expect(makeSlideIds(slides, []).at(-1)).toBe('lamps-burn-20000');
  });

  it('is never that of the title, the closing slide or a section', () => {
    expect(idsOf(`${apart('Title!', 'Closing!', 'Ships!')}\n\n# Ships\n\nSail.\n\n# Lamps\n\nBurn.`)).toEqual(
      ['title', 'title-2', 'closing-2', 'ships-2', 'ships', 'sail', 'lamps', 'burn', 'closing'],
    );
  });

  it('is unique where headings are called as the first and the last slide are', () => {
    expect(idsOf('# Title\n\nA!\n\n# Closing\n\nB!\n\n# Title 2\n\nC!')).toEqual([
      'title',
      'title-3',
      'a',
      'closing-2',
      'b',
      'title-2',
      'c',
      'closing',
    ]);
  });

  it('stands in the essay’s script', () => {
    expect(idsOf('灯台は海を照らす。', 'ja')[1]).toBe('灯台は海を照らす');
  });

  it('is no number, which reveal.js would take for a place, and never empty', () => {
    expect(idsOf(apart('2031!', '“…!”', '!?'))).toEqual([
      'title',
      'slide-2031',
      'slide',
      'slide-2',
      'closing',
    ]);
  });

  it('is at most 60 letters long, whatever the slide shows', () => {
    const [, id = ''] = idsOf('x'.repeat(300));
    expect(id).toHaveLength(56);
  });
});
