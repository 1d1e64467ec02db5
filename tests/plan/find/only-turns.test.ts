import { describe, expect, it } from 'vitest';
import { onlyTurns } from '../../../src/plan/find/only-turns.ts';
import { saidBy, shownBy, slidesOf } from '../essay-of.ts';

describe('a question', () => {
  it.each([
    'So — what to do?',
    'What’s going on here?',
    'What does that mean in practice?',
    'Why is that?',
    'How does it work?',
    'But why?',
    'Now what?',
    'Sounds good?',
  ])('that only turns to what comes next is known: %s', (text) => expect(onlyTurns(text)).toBe(true));

  it.each([
    'What to do when the lamp goes out?',
    'What is going on in the lamp room?',
    'What does a lamp mean?',
    'Why is the lamp red?',
    'How does a lamp work?',
    'Why not burn whale oil?',
  ])('that asks something is another: %s', (text) => expect(onlyTurns(text)).toBe(false));

  it('that only turns is said and not shown', () => {
    const slides = slidesOf(
      'The lamp of the north light burned the oil of whales for a century.\n\nSo, what to do?\n\nKeepers of the north light now burn gas in every lamp of the coast.',
    );
    expect(shownBy(slides).flat().join(' ')).not.toContain('what to do');
    expect(saidBy(slides).flat().join(' ')).toContain('So, what to do?');
  });
});
