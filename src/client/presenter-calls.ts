/** Where a deck calls for the presenter view of its talk, and that answers. @param deck the path of the talk's deck */
export function nameCalls(deck: string): string {
  return `lectern view ${deck}`;
}
