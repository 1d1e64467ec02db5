/** The time, written whenever it changes. */
import { isStarted, readTimer, type Timer } from '../../show/timer.ts';
import { tellClock, tellTimeOfDay } from './tell-time.ts';
import { say, write } from './words.ts';

/** Within that many seconds the talk is on time. */
export const onTime = 15;
/** From that many seconds on it is late. */
export const late = 60;

/** Minutes that the talk may take. */
export function readWish(): number {
  return Number(document.querySelector<HTMLElement>('.presenter-view')?.dataset['minutes'] ?? 0);
}

/** Whether it was stopped, such as for a question from the floor. */
function isPaused(timer: Timer): boolean {
  return isStarted(timer) && timer.since === undefined;
}

/** Writes what has gone by, what is left, the time of day and when the talk will be over. */
export function writeClocks(timer: Timer, now: number): void {
  const elapsed = Math.floor(readTimer(timer, now) / 1000);
  const left = Math.round(readWish() * 60) - elapsed;
  write('elapsed', tellClock(elapsed));
  write('left', tellClock(Math.abs(left)));
  write('leftLabel', say(left < 0 ? 'over' : 'left'));
  write('clock', tellTimeOfDay(now));
  const end = { t: tellTimeOfDay(now + left * 1000) };
  write('ends', say('clock', end));
  write('endsAt', say('endsAt', end));
  const stands = isStarted(timer) ? 'goOn' : 'start';
  write('pause', say(timer.since === undefined ? stands : 'pause'));
  document.documentElement.toggleAttribute('data-paused', isPaused(timer));
}

/**
 * Writes how the talk stands against its time: `ahead` in seconds, below 0 if it is behind; nothing before it begins. While
 * the timer stands it says that instead: every layout has this place, and nothing else may be overlooked for as long.
 */
export function writePace(ahead: number | undefined, timer: Timer): void {
  const pace = document.querySelector<HTMLElement>('.pace');
  if (pace === null) return;
  const name = ahead === undefined ? 'none' : namePace(ahead, timer);
  pace.dataset['pace'] = name;
  pace.classList.toggle('late', name === 'paused' || (ahead !== undefined && ahead <= -late));
  if (ahead === undefined || name === 'none') return;
  write('pace', say(name, { t: tellClock(Math.abs(ahead)) }));
}

function namePace(ahead: number, timer: Timer): 'paused' | 'ahead' | 'behind' | 'onTime' {
  if (isPaused(timer)) return 'paused';
  if (Math.abs(ahead) <= onTime) return 'onTime';
  return ahead > 0 ? 'ahead' : 'behind';
}
