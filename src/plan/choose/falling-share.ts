/** What a unit adds to a section of which `already` units are said, as a share: the first counts whole, the hundredth half. */
export function fallingShare(already: number): number {
  return 0.5 + 0.5 / (1 + already);
}
