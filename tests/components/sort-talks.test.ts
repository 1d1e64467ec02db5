import { expect, it } from 'vitest';
import { sortTalks } from '../../src/components/sort-talks.ts';
import type { ListedTalk } from '../../src/talk/listed-talk.ts';
import { talkOf } from '../print/small-talk.ts';

function list(...talks: [title: string, date?: string][]): string[] {
  const listed = talks.map(([title, date], at): ListedTalk => ({
    talk: talkOf([], { id: String(at), title, ...(date !== undefined && { date }) }),
    discloses: 'script',
  }));
  return sortTalks(listed).map(({ talk }) => talk.title);
}

it('lists the newest talk first, and those without a date last, by their titles', () => {
  expect(
    list(
      ['Lamps'],
      ['Old', '2024-05-01'],
      ['Buoys'],
      ['New', '2026-03-01'],
      ['Older', '2023'],
      ['Talk 10'],
      ['Talk 9'],
    ),
  ).toEqual(['New', 'Old', 'Older', 'Buoys', 'Lamps', 'Talk 9', 'Talk 10']);
});

it('knows of a date in words only its year', () => {
  expect(list(['Spring', '3 May'], ['Autumn', 'Autumn 2025'], ['Winter', '2025-12-01'])).toEqual([
    'Winter',
    'Autumn',
    'Spring',
  ]);
});
