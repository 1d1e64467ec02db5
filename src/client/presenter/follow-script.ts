/**
 * The script keeps the passage that is being said at one height: the text moves, the eye does not. Only a passage that would
 * not end within the window stands higher. It may be scrolled by hand, until the next move brings it back. A passage longer
 * than its window goes on by itself, at the planned pace, once the line that is due has come down to that height.
 */

/** Milliseconds of a move. */
const takes = 240;
/** Pixels by which the script stands elsewhere than where it was left, if somebody scrolled it. */
const byHand = 4;

const calm = matchMedia('(prefers-reduced-motion: reduce)');

export interface FollowedScript {
  /** Brings a passage to the reader's eye; at once where no motion is wanted. */
  bring: (part: HTMLElement, isAtOnce?: boolean) => void;
  /** Brings back the passage that is being said. */
  recall: () => void;
  /**
   * Scrolls a long passage as far as it is said by now; `share` is that part of its time that has gone by. Gives whether
   * there is more to come.
   */
  goOn: (share: number) => boolean;
  /** Scrolls by hand, by a part of the window's height. */
  scroll: (by: number) => void;
}

/**
 * Starts keeping the script at the passage that is being said.
 * @param onAway is told whether the script stands elsewhere, since it was scrolled by hand
 */
export function followScript(onAway: (isAway: boolean) => void): FollowedScript {
  const script = findScript();
  let now: HTMLElement | undefined;
  let move = 0;
  let isMoving = false;
  let isAway = false;
  /** Where the script was left. */
  let left = script.scrollTop;

  function scrollTo(top: number): void {
    script.scrollTop = top;
    left = script.scrollTop;
  }

  function setAway(away: boolean): void {
    if (isAway !== away) onAway(away);
    isAway = away;
  }

  function bring(part: HTMLElement, isAtOnce = false): void {
    now = part;
    setAway(false);
    cancelAnimationFrame(move);
    isMoving = !isAtOnce && !calm.matches;
    const distance = measureDistance(script, part);
    if (!isMoving) {
      scrollTo(script.scrollTop + distance);
      return;
    }
    let began: number | undefined;
    const step = (time: number): void => {
      began ??= time;
      const gone = Math.min(1, (time - began) / takes);
      // What was not laid out before may turn out to be of another height.
      scrollTo(script.scrollTop + measureDistance(script, part) - distance * (1 - gone) ** 3);
      isMoving = gone < 1;
      if (isMoving) move = requestAnimationFrame(step);
    };
    move = requestAnimationFrame(step);
  }

  script.addEventListener(
    'scroll',
    () => {
      if (!isMoving && Math.abs(script.scrollTop - left) > byHand) setAway(true);
    },
    { passive: true },
  );

  return {
    bring,
    recall: () => {
      if (now !== undefined) bring(now);
    },
    goOn: (share) => {
      if (now === undefined || isAway) return false;
      const beyond = measureBeyond(script, now);
      if (beyond <= 0) return false;
      if (isMoving) return true;
      const gone = Math.min(beyond, Math.max(0, measureDue(script, now, share)));
      scrollTo(script.scrollTop + measureDistance(script, now) + gone);
      return gone < beyond;
    },
    scroll: (by) => {
      const most = script.scrollHeight - script.clientHeight;
      // What goes on by itself would take it back before it has moved.
      if (by > 0 ? script.scrollTop < most - byHand : script.scrollTop > byHand) setAway(true);
      script.scrollBy({ top: script.clientHeight * by, behavior: calm.matches ? 'instant' : 'smooth' });
    },
  };
}

function findScript(): HTMLElement {
  const script = document.querySelector<HTMLElement>('.speech');
  if (script === null) throw new Error('This page has no script.');
  return script;
}

/** Pixels from the window's top at which a passage begins. */
function measureStart(script: HTMLElement, part: HTMLElement): number {
  const fade = Number.parseFloat(getComputedStyle(script).scrollPaddingBlockStart);
  return Math.max(fade, Math.min(measureEye(script), script.clientHeight - fade - part.offsetHeight));
}

/** Pixels from the window's top to the reader's eye. */
function measureEye(script: HTMLElement): number {
  return script.clientHeight * Number(getComputedStyle(script).getPropertyValue('--eye'));
}

/** Pixels by which what is due at a share of a passage's time would stand below the reader's eye. */
function measureDue(script: HTMLElement, part: HTMLElement, share: number): number {
  return measureStart(script, part) + part.offsetHeight * share - measureEye(script);
}

/** Pixels of a passage below what the window shows of it where it begins. */
function measureBeyond(script: HTMLElement, part: HTMLElement): number {
  const fade = Number.parseFloat(getComputedStyle(script).scrollPaddingBlockEnd);
  return measureStart(script, part) + part.offsetHeight + fade - script.clientHeight;
}

/** Pixels by which the script is to be scrolled until a passage begins at its place. */
function measureDistance(script: HTMLElement, part: HTMLElement): number {
  const top = script.getBoundingClientRect().top + measureStart(script, part);
  return part.getBoundingClientRect().top - top;
}
