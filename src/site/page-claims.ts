/** Who prepares which page, in memory that threads share. */

/** Whether the page at this place of the list is left for whoever asks; from then on it is theirs. */
export function claimPage(claims: Int32Array<SharedArrayBuffer>, at: number): boolean {
  return Atomics.exchange(claims, at, 1) === 0;
}
