import { expect, it } from 'vitest';
import { keepInvitations } from '../../../src/serve/remote/invitations.ts';

it('a secret lets one device in, once, and for its own talk', () => {
  const invitations = keepInvitations();
  const [first, second] = [invitations.create('tides'), invitations.create('tides')];
  expect(first).not.toBe(second);
  expect(invitations.spend('moons', first)).toBe('wrong');
  expect(invitations.spend('tides', '')).toBe('wrong');
  expect(invitations.spend('tides', first)).toBe('accepted');
  expect(invitations.spend('tides', first)).toBe('spent');
  expect(invitations.spend('tides', second)).toBe('accepted');
});

it('of codes that were shown and never used only the last few count', () => {
  const invitations = keepInvitations();
  const first = invitations.create('tides');
  for (let shown = 0; shown < 100; shown += 1) invitations.create('tides');
  expect(invitations.spend('tides', first)).toBe('wrong');
});
