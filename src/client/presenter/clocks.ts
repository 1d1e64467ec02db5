/** The time, written whenever it changes. */
import { formatClock } from '../../talk/format-clock.ts';
import { readTimer, type Timer } from '../../show/timer.ts';
import { say, write } from './words.ts';

/** Within that many seconds the talk is on time. */
const onTime = 15;
/** From that many seconds on it is late. */
export const late = 60;

export function formatTimeOfDay(time: number): string {
  const date = new Date(time);
  return `${String(date.getHours())}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** Minutes that the talk shall take. */
export function readWish(): number {
  return Number(document.querySelector<HTMLElement>('.booth')?.dataset['minutes'] ?? 0);
}

/** Writes what has gone by, what is left, the time of day and when the talk will be over. */
export function writeClocks(timer: Timer, now: number): void {
  const elapsed = Math.floor(readTimer(timer, now) / 1000);
  const left = Math.round(readWish() * 60) - elapsed;
  write('elapsed', formatClock(elapsed));
  write('left', formatClock(Math.abs(left)));
  write('leftLabel', say(left < 0 ? 'over' : 'left'));
  write('clock', formatTimeOfDay(now));
  write('ends', say('clock', { t: formatTimeOfDay(now + left * 1000) }));
  write('pause', say(timer.since === undefined ? 'goOn' : 'pause'));
}

/** Writes how the talk stands against its time: `ahead` in seconds, below 0 if it is behind; nothing before it begins. */
export function writePace(ahead: number | undefined): void {
  const pace = document.querySelector<HTMLElement>('.pace');
  if (pace === null) return;
  const name = ahead === undefined ? 'none' : namePace(ahead);
  pace.dataset['pace'] = name;
  pace.classList.toggle('late', ahead !== undefined && ahead <= -late);
  if (ahead === undefined || name === 'none') return;
  write('pace', say(name, { t: formatClock(Math.abs(ahead)) }));
}

function namePace(ahead: number): 'ahead' | 'behind' | 'onTime' {
  if (Math.abs(ahead) <= onTime) return 'onTime';
  return ahead > 0 ? 'ahead' : 'behind';
}
