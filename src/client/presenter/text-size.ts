/** How large the script is set; the browser remembers it. */
const sizes = [26, 30, 34, 40, 46];
const usual = 34;
const key = 'lectern script size';

function readSize(): number {
  try {
    const stored = Number(localStorage.getItem(key));
    return sizes.includes(stored) ? stored : usual;
  } catch {
    return usual;
  }
}

let size = readSize();

function apply(): void {
  document.documentElement.style.setProperty('--size-script', `${String(size)}px`);
}

/** Sets the script as large as last time. */
export function restoreSize(): void {
  if (size !== usual) apply();
}

/** Sets it a step larger or smaller, if there is one. */
export function changeSize(by: 1 | -1): void {
  size = sizes[sizes.indexOf(size) + by] ?? size;
  apply();
  try {
    localStorage.setItem(key, String(size));
  } catch {
    // It is forgotten, which harms nobody.
  }
}
