/** How many messages a connection may send. */

export interface Rate {
  /** Messages a second that may go on for ever. */
  each: number;
  /** How many may come at once, after a pause. */
  burst: number;
}

/** Counts each call as a message; false for one too many. @param now milliseconds of any clock */
export function limitRate({ each, burst }: Rate, now: () => number = () => performance.now()): () => boolean {
  let left = burst;
  let at = now();
  return () => {
    const time = now();
    left = Math.min(burst, left + ((time - at) / 1000) * each);
    at = time;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
