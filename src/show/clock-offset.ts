/** How far the server's clock is ahead of a device's own. Pure. */

/** One question after the time, in milliseconds since the epoch: when it was asked, what the server said, when that came. */
export interface ClockReading {
  asked: number;
  said: number;
  heard: number;
}

/**
 * Milliseconds that the server's clock is ahead. The quickest answer is believed, and that it was given halfway between
 * question and arrival (Cristian, 1989): the error is at most half of that answer's way. 0 without a reading.
 */
export function readOffset(readings: readonly ClockReading[]): number {
  const [quickest] = readings.toSorted((a, b) => a.heard - a.asked - (b.heard - b.asked));
  return quickest === undefined ? 0 : Math.round(quickest.said - (quickest.asked + quickest.heard) / 2);
}
