import type { RichText } from '../talk/shown.ts';

/** An address, a host, a file's path: nobody writes them with a capital. */
const address = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/|\S+@\S+\.\S)/i;

/** With a capital at the start, unless the first word is code or an address, or is written its own way, such as `iPhone`. */
export function startWithCapital(rich: RichText): RichText {
  const [first = ''] = rich.text;
  const [word = ''] = /^[\p{L}\p{M}’'-]+/u.exec(rich.text) ?? [];
  const capital = first.toUpperCase();
  const isCode = rich.marks.some(({ kind, start }) => start === 0 && (kind === 'code' || kind === 'math'));
  if (
    isCode ||
    address.test(rich.text) ||
    word.slice(first.length) !== word.slice(first.length).toLowerCase()
  )
    return rich;
  return capital.length === first.length ? { ...rich, text: capital + rich.text.slice(first.length) } : rich;
}
