/** Minutes as people plan with them: rounded, at least one. */
export function formatMinutes(seconds: number): string {
  return `${String(Math.max(1, Math.round(seconds / 60)))} min`;
}
