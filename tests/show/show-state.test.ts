import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readState } from '../../src/show/read-state.ts';
import {
  changeState,
  firstState,
  isBehindOf,
  mergeStates,
  parts,
  readInk,
  type Change,
  type Part,
  type ShowState,
} from '../../src/show/show-state.ts';

const run = { began: 1, by: 'run' };
const windows = ['deck', 'view', 'phone'];

/** Something new for a part, another each time. */
function makeChange(part: Part, number: number): Change {
  const changes: Record<Part, Change> = {
    place: { slide: `slide ${String(number)}`, step: number },
    black: { black: number % 2 === 0 },
    timer: { timer: { spent: number } },
    skipped: { skipped: [String(number)] },
    ink: { ink: { strokes: [[number, number]] } },
  };
  return changes[part];
}

function pick(state: ShowState, part: Part): unknown {
  return part === 'place' ? [state.slide, state.step] : state[part];
}

const arbitraryMark = fc.record(
  { count: fc.nat(3), started: fc.integer({ min: 1, max: 3 }), by: fc.constantFrom('', 'deck', 'view') },
  { requiredKeys: ['count', 'by'] },
);
const arbitraryState: fc.Arbitrary<ShowState> = fc.record({
  run: fc.record({ began: fc.nat(2), by: fc.constantFrom('one', 'two') }),
  marks: fc.record({
    place: arbitraryMark,
    black: arbitraryMark,
    timer: arbitraryMark,
    skipped: arbitraryMark,
    ink: arbitraryMark,
  }),
  slide: fc.constantFrom('title', 'points'),
  step: fc.nat(3),
  black: fc.boolean(),
  timer: fc.constantFrom({ spent: 0 }, { spent: 0, since: 7 }, { spent: 9 }, { spent: 0, before: 9 }),
  skipped: fc.subarray(['points', 'code']),
  ink: fc.constantFrom(
    { strokes: [] },
    { strokes: [[1, 2]], slide: 'title' },
    { strokes: [], dot: [1, 2] as [number, number] },
  ),
});

type Act = { change: Part; at: number } | { sendsFrom: number } | { arrives: number; at: number };

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    fc.record({ change: fc.constantFrom(...parts), at: fc.nat(2) }),
    fc.record({ sendsFrom: fc.nat(2) }),
    fc.record({ arrives: fc.nat(1_000), at: fc.nat(2) }),
  ),
  { maxLength: 60 },
);

describe('windows of one talk', () => {
  it('agree in the end on the last change of each part, whatever was lost or came late or twice', () => {
    fc.assert(
      fc.property(acts, (happened) => {
        const states = windows.map(() => firstState('title', run));
        const messages: ShowState[] = [];
        const last = new Map<Part, { count: number; by: string; value: unknown }>();
        for (const [number, act] of happened.entries()) {
          if ('sendsFrom' in act) messages.push(states[act.sendsFrom] ?? firstState(''));
          else if ('arrives' in act) {
            const message = messages[act.arrives % messages.length];
            const own = states[act.at];
            if (message && own) states[act.at] = mergeStates(own, message);
          } else {
            const [own, by = ''] = [states[act.at], windows[act.at]];
            if (own === undefined) continue;
            const state = changeState(own, makeChange(act.change, number), { by, began: 1 });
            states[act.at] = state;
            const { count } = state.marks[act.change];
            const known = last.get(act.change);
            if (!known || count > known.count || (count === known.count && by > known.by))
              last.set(act.change, { count, by, value: pick(state, act.change) });
          }
        }
        const ends = [
          states.reduce(mergeStates),
          states.reduceRight((all, state) => mergeStates(all, state)),
        ];
        expect(ends[1]).toEqual(ends[0]);
        for (const [part, { value }] of last)
          expect(ends.map((state) => pick(state, part))).toEqual([value, value]);
        for (const end of ends) for (const state of states) expect(isBehindOf(end, state)).toBe(false);
      }),
    );
  });

  it('lose neither of two changes that are made at once', () => {
    const before = firstState('title', run);
    const moved = changeState(before, { slide: 'points', step: 1 }, { by: 'deck', began: 1 });
    const black = changeState(before, { black: true }, { by: 'view', began: 1 });
    expect(mergeStates(moved, black)).toMatchObject({ slide: 'points', step: 1, black: true });
    expect(mergeStates(black, moved)).toEqual(mergeStates(moved, black));
  });

  it('keep the timer that was started first, of two that were started while they were cut apart', () => {
    const before = firstState('title', run);
    const start = (by: string, since: number) =>
      changeState(before, { timer: { spent: 0, since } }, { by, began: since });
    for (const [first, second] of [
      ['deck', 'view'],
      ['view', 'deck'],
    ] as const) {
      const [early, late] = [start(first, 1_764_000_000_000), start(second, 1_764_000_009_000)];
      for (const merged of [mergeStates(early, late), mergeStates(late, early)])
        expect(merged.timer.since).toBe(1_764_000_000_000);
    }
  });

  it('agree on what was done with the timer, in whichever order they hear of it', () => {
    fc.assert(
      fc.property(fc.array(arbitraryMark, { minLength: 3, maxLength: 3 }), (marks) => {
        const states = marks.map((timer): ShowState => {
          const state = firstState('title', run);
          return { ...state, marks: { ...state.marks, timer } };
        });
        expect(states.reduceRight(mergeStates).marks).toEqual(states.reduce(mergeStates).marks);
      }),
    );
  });

  it('follow the run that began later, however many changes an earlier one had', () => {
    let rehearsal = firstState('title', run);
    for (let step = 0; step < 300; step += 1)
      rehearsal = changeState(rehearsal, { slide: 'closing', step }, { by: 'phone', began: 1 });
    const talk = changeState(
      firstState('title', { began: 0, by: 'new' }),
      { step: 1 },
      { by: 'deck', began: 2 },
    );
    expect([mergeStates(rehearsal, talk), mergeStates(talk, rehearsal)]).toEqual([talk, talk]);
    expect([isBehindOf(rehearsal, talk), isBehindOf(talk, rehearsal)]).toEqual([true, false]);
  });

  it('that were opened just now have nothing to tell those that are in the middle of it', () => {
    const talk = changeState(firstState('points', run), { step: 1 }, { by: 'deck', began: 1 });
    expect(mergeStates(firstState('title', { began: 0, by: 'z' }), talk)).toEqual(talk);
  });

  it('lose nothing that was pressed in one of them before the talk began', () => {
    const pressed = changeState(
      firstState('title', { began: 0, by: 'a' }),
      { step: 1 },
      { by: 'a', began: 0 },
    );
    const untouched = firstState('title', { began: 0, by: 'z' });
    expect(mergeStates(untouched, pressed)).toEqual(pressed);
    expect(mergeStates(pressed, untouched)).toEqual(pressed);
  });

  it('agree whichever hears of the other first, though they be of two runs', () => {
    fc.assert(
      fc.property(arbitraryState, arbitraryState, (a, b) => {
        // Two states of one run with the same mark have the same there.
        fc.pre(a.run.by !== b.run.by);
        const merged = mergeStates(a, b);
        expect(mergeStates(b, a)).toEqual(merged);
        expect(mergeStates(merged, a)).toEqual(merged);
        expect([isBehindOf(merged, a), isBehindOf(merged, b)]).toEqual([false, false]);
      }),
    );
  });
});

describe('what is drawn', () => {
  it('is gone with its slide', () => {
    const ink = { strokes: [[1, 2]], slide: 'points' };
    expect(readInk({ ...firstState('points'), ink })).toEqual(ink);
    expect(readInk({ ...firstState('code'), ink })).toEqual({ strokes: [] });
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
    ['a negative counter', { marks: { ...firstState('').marks, ink: { count: -1, by: '' } } }],
    [
      'a start that is no time',
      { marks: { ...firstState('').marks, timer: { count: 1, by: '', started: '1' } } },
    ],
    ['a part without a counter', { marks: { place: { count: 1, by: '' } } }],
    ['a run that never ends', { run: { began: Infinity, by: '' } }],
    ['a step that is no number', { step: '2' }],
    ['a timer that is not finite', { timer: { spent: Infinity } }],
    ['a name of a slide without end', { slide: 'a'.repeat(5_000) }],
    ['more ink than anybody draws', { ink: { strokes: [Array.from({ length: 50_000 }, () => 1)] } }],
    ['half a point of ink', { ink: { strokes: [[1]] } }],
  ])('with %s is refused', (_, part) => {
    expect(readState({ ...firstState('title'), ...part })).toBeUndefined();
  });
});
