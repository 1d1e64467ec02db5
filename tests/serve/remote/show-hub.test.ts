import { describe, expect, it } from 'vitest';
import { openHub, type Party, type ShowHub } from '../../../src/serve/remote/show-hub.ts';
import type { Message } from '../../../src/show/message.ts';
import { firstState, type ShowState } from '../../../src/show/show-state.ts';

/** Somebody who is seated, and what was sent there. */
function seat(hub: ShowHub, steers: boolean) {
  const got: unknown[] = [];
  const party: Party = {
    steers,
    send: (data) => {
      got.push(data);
      return true;
    },
  };
  const { receive, leave } = hub.join(party);
  const say = (data: unknown) => receive(JSON.stringify(data));
  return { got, say, receive, leave, party };
}

/** A state in which the place has been changed that many times, and the timer if there is one. */
function stateOf({ count = 0, ...part }: Partial<ShowState> & { count?: number }): ShowState {
  const state = firstState('title', { began: 1, by: 'run' });
  const place = { count, by: 'deck1' };
  const timer = part.timer === undefined ? state.marks.timer : place;
  return { ...state, marks: { ...state.marks, place, timer }, ...part };
}

function messageOf(part: Parameters<typeof stateOf>[0], rest: Partial<Message> = {}): Message {
  return { from: 'deck1', role: 'deck', state: stateOf(part), ...rest };
}

describe('the hub of a talk', () => {
  it('passes on what one window of the speaker says to the others, once and not back', () => {
    const hub = openHub();
    const [deck, phone] = [seat(hub, true), seat(hub, true)];
    const said = messageOf({ count: 3, slide: 'moon' });
    expect(deck.say(said)).toBeUndefined();
    expect(phone.got).toEqual([said]);
    expect(deck.got).toEqual([]);
  });

  it('tells one who comes later the newest state, and who is there', () => {
    const hub = openHub();
    const deck = seat(hub, true);
    deck.say(messageOf({ count: 3, slide: 'moon' }));
    deck.say(messageOf({ count: 2, slide: 'old' }));
    const phone = seat(hub, true);
    const state = stateOf({ count: 3, slide: 'moon' });
    expect(phone.got).toEqual([
      { from: 'deck1', role: 'deck', state },
      { from: 'server', role: 'server', state },
    ]);
    deck.say(messageOf({ count: 3, slide: 'moon' }, { ends: true }));
    expect(seat(hub, true).got).toEqual([{ from: 'server', role: 'server', state }]);
  });

  it('answers one who is behind, or asks, and sets nobody right who is not', () => {
    const hub = openHub();
    const deck = seat(hub, true);
    const newest = stateOf({ count: 9, slide: 'moon', timer: { spent: 0, since: 1000 } });
    deck.say(messageOf(newest));
    deck.say(messageOf({ count: 9, slide: 'moon', timer: { spent: 0, since: 1003 } }));
    expect(deck.got).toEqual([]);
    deck.say(messageOf({ count: 4 }));
    deck.say(messageOf(newest, { asks: true }));
    const answer = { from: 'server', role: 'server', state: newest };
    expect(deck.got).toEqual([answer, answer]);
  });

  it('gives back a timer to a window that had never started one', () => {
    const hub = openHub();
    const [deck, phone] = [seat(hub, true), seat(hub, true)];
    deck.say(messageOf({ count: 5, timer: { spent: 0, since: 1000 } }));
    phone.say(messageOf({ count: 6, slide: 'moon' }));
    expect(phone.got.at(-1)).toMatchObject({ state: { slide: 'moon', timer: { since: 1000 } } });
  });

  it('has no state of its own when it begins, and takes that of whoever comes first', () => {
    const hub = openHub();
    const phone = seat(hub, true);
    expect(phone.got).toEqual([]);
    phone.say(messageOf({ count: 70, slide: 'moon' }, { asks: true }));
    expect(seat(hub, true).got.at(-1)).toMatchObject({ state: { slide: 'moon' } });
  });

  it('forgets the talk of another day, though its windows were left open', () => {
    let now = 0;
    const hub = openHub(() => now);
    seat(hub, true).say(messageOf({ count: 70, slide: 'moon' }));
    now = 7 * 3_600_000;
    expect(seat(hub, true).got).toEqual([]);
  });

  it('shows those who only follow the place, the black and the ink, and neither time nor what is skipped', () => {
    const hub = openHub();
    const [deck, follower] = [seat(hub, true), seat(hub, false)];
    const ink = { strokes: [[1, 2, 3, 4]] };
    deck.say(
      messageOf({ count: 1, black: true, ink, skipped: ['moon'], timer: { spent: 7, since: 1, before: 2 } }),
    );
    expect(follower.got).toEqual([
      {
        from: 'server',
        role: 'server',
        state: stateOf({ count: 1, black: true, ink, timer: { spent: 0 } }),
      },
    ]);
  });

  it('takes nothing but a question from those who only follow', () => {
    const hub = openHub();
    const [deck, follower] = [seat(hub, true), seat(hub, false)];
    deck.say(messageOf({ count: 1, slide: 'moon' }));
    expect(follower.say(messageOf({ count: 50, slide: 'mine' }))).toMatch(/only follows/);
    expect(follower.say({ asks: true, state: stateOf({ count: 60, slide: 'mine' }) })).toBeUndefined();
    expect(deck.got).toEqual([]);
    expect(follower.got).toHaveLength(2);
    expect(seat(hub, false).got).toMatchObject([{ state: { slide: 'moon' } }]);
  });

  it.each([
    'no JSON',
    '',
    'null',
    '[]',
    '{}',
    '{"from":"x","role":"deck"}',
    JSON.stringify({ ...messageOf({}), role: 'king' }),
    JSON.stringify({ ...messageOf({}), from: 'x'.repeat(500) }),
    JSON.stringify({ ...messageOf({}), state: { ...stateOf({}), step: -1 } }),
    JSON.stringify({ ...messageOf({}), state: { ...stateOf({}), ink: { strokes: 'all' } } }),
  ])('ignores what is no state: %s', (text) => {
    const hub = openHub();
    const [deck, phone] = [seat(hub, true), seat(hub, true)];
    expect(deck.receive(text)).toMatch(/no state/);
    expect(phone.got).toEqual([]);
    expect(seat(hub, true).got).toEqual([]);
  });

  it('tells the time that all share', () => {
    const hub = openHub(() => 5000);
    const follower = seat(hub, false);
    follower.say({ ping: 12 });
    expect(follower.got).toEqual([{ pong: 12, now: 5000 }]);
  });

  it('tells one that was too slow the state when it is heard again', () => {
    const hub = openHub();
    const deck = seat(hub, true);
    const got: object[] = [];
    let isSlow = true;
    const slow = hub.join({
      steers: false,
      send: (data) => {
        if (!isSlow) got.push(data);
        return !isSlow;
      },
    });
    deck.say(messageOf({ count: 1, slide: 'moon' }));
    isSlow = false;
    slow.receive('{"ping":1}');
    expect(got).toMatchObject([{ pong: 1 }, { state: { slide: 'moon' } }]);
    slow.receive('{"ping":2}');
    expect(got).toHaveLength(3);
  });
});
