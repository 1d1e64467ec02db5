/** The time, written whenever it changes. */
import { formatClock } from '../../talk/format-clock.ts';
import { readTimer, type Timer } from '../../show/timer.ts';
import { say, write } from './words.ts';

function formatTimeOfDay(time: number): string {
  const date = new Date(time);
  return `${String(date.getHours())}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** Seconds that the talk shall take. */
export function readWish(): number {
  return Number(document.querySelector<HTMLElement>('.booth')?.dataset['minutes'] ?? 0) * 60;
}

/** Writes what has gone by, what is left, the time of day and when the talk will be over. */
export function writeClocks(timer: Timer, now: number): void {
  const elapsed = Math.floor(readTimer(timer, now) / 1000);
  const left = Math.round(readWish()) - elapsed;
  write('elapsed', formatClock(elapsed));
  write('left', formatClock(Math.abs(left)));
  write('leftLabel', say(left < 0 ? 'over' : 'left'));
  write('clock', formatTimeOfDay(now));
  write('ends', say('clock', { t: formatTimeOfDay(now + left * 1000) }));
  write('pause', say(timer.since === undefined ? 'goOn' : 'pause'));
}
