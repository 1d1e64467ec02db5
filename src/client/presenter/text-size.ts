/** How large the script is set, in px; the browser remembers it. */
import { recall, remember } from '../remember.ts';

const sizes = [26, 30, 34, 40, 46];
const key = 'lectern script size';

function apply(size: number): void {
  document.documentElement.style.setProperty('--size-script', `${String(size)}px`);
}

/** Sets the script as large as last time. */
export function restoreSize(): void {
  const size = Number(recall(key));
  if (sizes.includes(size)) apply(size);
}

/** Sets it a step larger or smaller, if there is one. */
export function changeSize(by: 1 | -1): void {
  const now = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--size-script'));
  const size = by > 0 ? sizes.find((one) => one > now) : sizes.findLast((one) => one < now);
  if (size === undefined) return;
  apply(size);
  remember(key, String(size));
}
