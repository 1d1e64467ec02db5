import { describe, expect, it } from 'vitest';
import { planTalk } from '../../src/plan/plan-talk.ts';
import { toShownText } from '../../src/talk/rich-text.ts';
import type { Slide } from '../../src/talk/talk.ts';
import { essayOf, saidBy, shownBy, slidesOf } from './essay-of.ts';

function innerOf(slides: readonly Slide[]): string[][] {
  return slides.flatMap(({ steps }) =>
    steps.map(({ shows }) => (toShownText(shows).inner ?? []).map(({ text }) => text)),
  );
}

describe('a list within an item', () => {
  it('stands below the item, and is said with it', () => {
    const slides = slidesOf('- Oil\n  - Whale oil\n  - *Rape* oil\n\n    It is cheap.\n- Gas\n  1. Coal gas');
    expect(shownBy(slides)).toEqual([['Oil', 'Gas']]);
    expect(innerOf(slides)).toEqual([['Whale oil', 'Rape oil'], ['Coal gas']]);
    expect(saidBy(slides)).toEqual([['Oil | Whale oil | Rape oil | It is cheap.', 'Gas | Coal gas']]);
  });

  it('is only said where it is a list within that again, or a paragraph', () => {
    const slides = slidesOf('- Oil\n\n  Of all kinds.\n  - Whale oil\n    - Of sperm whales\n- Gas');
    expect(innerOf(slides)).toEqual([['Whale oil'], []]);
    expect(saidBy(slides)).toEqual([['Oil | Of all kinds. | Whale oil | Of sperm whales', 'Gas']]);
  });

  it('goes on below the same words where it is too long for one slide', () => {
    const kinds = Array.from({ length: 8 }, (_, at) => `  - The kind of number ${String(at)}`);
    const slides = slidesOf(`- Oil\n${kinds.join('\n')}\n- Gas`);
    expect(innerOf(slides).map(({ length }) => length)).toEqual([4, 4, 0]);
    expect(shownBy(slides)).toEqual([['Oil'], ['Oil', 'Gas']]);
    expect(saidBy(slides).flat()[1]).toMatch(/^The kind of number 4 .* 7$/);
  });

  it('stays below a lone point, and one that a shorter talk leaves alone', () => {
    expect(slidesOf('- Oil\n  - Whale oil').map(({ layout }) => layout)).toEqual(['points']);
    const items = ['Oil', 'Gas', 'Light'].map((name) => `- ${name}\n  - ${'A kind of it. '.repeat(30)}`);
    const { slides } = planTalk(essayOf(`## Kinds\n\n${items.join('\n')}`), { minutes: 1 });
    const points = slides.flatMap(({ steps }) => steps).filter(({ shows }) => 'inner' in shows);
    expect(points.length).toBeGreaterThan(0);
  });

  it('is shown by its words that are bold, or whole where its author asks for that', () => {
    const list = '- Oil\n  - It is **whale oil** that burns best. It smells.';
    expect(innerOf(slidesOf(list))).toEqual([['Whale oil']]);
    expect(innerOf(slidesOf(`<!-- show -->\n\n${list}`))).toEqual([
      ['It is whale oil that burns best. It smells'],
    ]);
  });

  it('may begin with a comment on a line of its own, which makes no heading of what it stands below', () => {
    const list = '- Oil burns\n  - <!-- point: From whales -->\n    Whale oil is dear.\n- Wicks smell';
    const slides = slidesOf(list);
    expect(shownBy(slides)).toEqual([['Oil burns', 'Wicks smell']]);
    expect(innerOf(slides)).toEqual([['From whales'], []]);
    expect(
      shownBy(slidesOf('The lamp needs oil.\n- <!-- say -->\n  Whale oil is dear.\n- Wicks smell')),
    ).toEqual([['The lamp needs oil', 'Wicks smell']]);
  });
});
