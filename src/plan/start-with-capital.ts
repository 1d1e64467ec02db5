import type { RichText } from '../talk/shown.ts';
import { isWrittenSmall } from './is-written-small.ts';

/** An address, a host, a file's path: nobody writes them with a capital. */
const address = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/|[^\s@]+@[^\s@.]+\.\S)/i;

/**
 * With a capital at the start, unless the first word is code or an address, or is written its own way, such as `iPhone` and
 * `npm`, or is a foreign one in a script that has other letters.
 */
export function startWithCapital(rich: RichText): RichText {
  const opener = /^[¿¡]/u.exec(rich.text)?.[0] ?? '';
  const first = rich.text.charAt(opener.length);
  const capital = first.toUpperCase();
  if (capital === first || capital.length !== first.length) return rich;
  const [word = ''] = /^\S+/u.exec(rich.text.slice(opener.length)) ?? [];
  const isCode = rich.marks.some(({ kind, start }) => start === 0 && (kind === 'code' || kind === 'math'));
  if (isCode || address.test(rich.text) || isWrittenSmall(word) || isForeign(rich.text)) return rich;
  return { ...rich, text: opener + capital + rich.text.slice(opener.length + first.length) };
}

/** “actix-web を使って”: whoever writes another script puts a Latin word there as it is. */
function isForeign(text: string): boolean {
  if (!/^\p{Script=Latin}/u.test(text)) return false;
  const others = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  return others > 0 && others * 2 > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
}
