import type { FrontValue } from './front-matter.ts';

/** Enters what a key of the head says. Of a key that is there several times, the last one counts. */
export function addValue(values: Map<string, FrontValue>, key: string, value: FrontValue): void {
  const before = values.get(key);
  values.set(key, before === undefined ? value : { ...value, firstLine: before.firstLine ?? before.line });
}
