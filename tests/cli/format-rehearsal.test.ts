import { expect, it } from 'vitest';
import { formatRehearsal } from '../../src/cli/format-rehearsal.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';
import { hashSaid } from '../../src/show/rehearsal.ts';
import { essayOf } from '../plan/essay-of.ts';

it('a rehearsal is a line a slide: planned, spoken, the difference and the words a minute', () => {
  const talk = planTalk(
    essayOf('Ships sail at night and boats come home.\n\n> Lamps burn oil.', { head: 'pace: 60\n' }),
  );
  const seconds = [5, 16, 2];
  const steps = talk.slides.slice(0, 3).map(({ id, steps: [first] }, at) => ({
    id: `${id}/0`,
    says: hashSaid(first?.says ?? []),
    seconds: seconds[at] ?? 0,
  }));
  const table = formatRehearsal(talk, { date: '2026-11-25T20:00:00.000Z', steps }, 'essay.rehearsal.json');
  const rows = table.split('\n').map((line) => line.trim().replaceAll(/\s{2,}/gu, ' | '));
  expect(rows).toEqual([
    'Rehearsed: The title',
    '',
    'planned | spoken | differs | words/min',
    'The title | 0:00 | 0:05 | +0:05',
    'Ships sail at night and boats come home | 0:08 | 0:16 | +0:08 | 30',
    '“Lamps burn oil.” | 0:03 | 0:02 | −0:01 | 90',
    'Total | 0:11 | 0:23 | +0:12 | 29',
    '',
    'Saved in essay.rehearsal.json; it counts from now on.',
  ]);
});
