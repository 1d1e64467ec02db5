import { describe, expect, it } from 'vitest';
import { planTalk } from '../../../src/plan/plan-talk.ts';
import { essayOf, saidBy, shownBy, slidesOf } from '../essay-of.ts';

describe('a section whose paragraphs say nothing on their own', () => {
  it('shows its heading while they are said', () => {
    const slides = slidesOf('## Lamps\n\nThey burn.\n\nThey shine.');
    expect(shownBy(slides)).toEqual([['Lamps']]);
    expect(saidBy(slides)).toEqual([['They burn. | They shine.']]);
  });

  it('shows the items of its lists, however short they are', () => {
    expect(shownBy(slidesOf('## Pets\n\n- Dogs\n- Cats'))).toEqual([['Dogs', 'Cats']]);
    expect(shownBy(slidesOf('## Pets\n\n1. First\n2. Second\n\nThank you.'))).toEqual([['First', 'Second']]);
    expect(shownBy(slidesOf('- Dogs\n- Cats\n\n## Ships\n\nThey sail.'))[0]).toEqual(['Dogs', 'Cats']);
  });

  it('shows the title where it stands before the first section, and no more of an essay', () => {
    const { slides } = planTalk(
      essayOf('They burn.\n\nThey shine.\n\n## Ships\n\nEvery ship on this coast waits for a light.'),
    );
    expect(slides[0]?.steps[0]?.says.map(({ text }) => text)).toEqual(['They burn.', 'They shine.']);
    expect(shownBy(slidesOf('They burn.\n\nThey shine.')).flat()).not.toEqual([]);
  });

  it('stays in the shortest talk if one of them must be kept', () => {
    const essay = essayOf(
      '## Lamps\n\n<!-- keep -->\n\nThey burn.\n\n## Ships\n\nEvery ship on this coast waits for the light of the tower.',
    );
    const { slides } = planTalk(essay, { minutes: 0.02 });
    expect(
      slides.flatMap(({ steps }) => steps.flatMap(({ says }) => says.map(({ text }) => text))),
    ).toContain('They burn.');
  });
});
