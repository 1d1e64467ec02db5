import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstState, mergeStates, readState, type ShowState } from '../../src/show/show-state.ts';

const arbitraryState: fc.Arbitrary<ShowState> = fc.record({
  count: fc.nat(3),
  by: fc.constantFrom('', 'deck', 'view'),
  slide: fc.constantFrom('title', 'points'),
  step: fc.nat(3),
  black: fc.boolean(),
  timer: fc.constantFrom({ spent: 0 }, { spent: 0, since: 7 }, { spent: 9 }, { spent: 0, before: 9 }),
  skipped: fc.subarray(['points', 'code']),
  ink: fc.record({ strokes: fc.constant<number[][]>([]) }),
});

describe('two windows', () => {
  it('agree on the state that has seen more changes', () => {
    const old = firstState('title');
    const moved = { ...old, count: 1, by: 'deck', slide: 'points' };
    expect(mergeStates(old, moved)).toEqual(moved);
    expect(mergeStates(moved, old)).toEqual(moved);
  });

  it('agree whichever hears of the other first, and stay agreed', () => {
    // Two states of one count and one window are one state.
    const differ = fc
      .tuple(arbitraryState, arbitraryState)
      .filter(([a, b]) => a.count !== b.count || a.by !== b.by);
    fc.assert(
      fc.property(differ, ([a, b]) => {
        const merged = mergeStates(a, b);
        expect(mergeStates(b, a)).toEqual(merged);
        expect(mergeStates(merged, a)).toEqual(merged);
        expect(mergeStates(merged, b)).toEqual(merged);
      }),
    );
  });

  it('keep a timer that one of them has started, unless it was set back on purpose', () => {
    const running = { ...firstState('title'), count: 3, by: 'deck', timer: { spent: 0, since: 5 } };
    const moved = { ...firstState('points'), count: 9, by: 'view' };
    expect(mergeStates(running, moved)).toEqual({ ...moved, timer: running.timer });
    const reset = { ...moved, timer: { spent: 0, before: 60_000 } };
    expect(mergeStates(running, reset)).toEqual(reset);
  });
});

describe('a message', () => {
  it('is read as the state that was sent', () => {
    fc.assert(
      fc.property(arbitraryState, (state) => {
        expect(readState(JSON.parse(JSON.stringify(state)))).toEqual(state);
      }),
    );
  });

  it('of anything else is refused, and nothing else happens', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(readState(data)).toBeUndefined();
      }),
    );
  });

  it.each([
    ['a negative counter', { count: -1 }],
    ['a step that is no number', { step: '2' }],
    ['a timer that is not finite', { timer: { spent: Infinity } }],
    ['a name of a slide without end', { slide: 'a'.repeat(5_000) }],
    ['more ink than anybody draws', { ink: { strokes: [Array.from({ length: 50_000 }, () => 1)] } }],
    ['half a point of ink', { ink: { strokes: [[1]] } }],
  ])('with %s is refused', (_, part) => {
    expect(readState({ ...firstState('title'), ...part })).toBeUndefined();
  });
});
