/**
 * Stands for a part of reveal.js that no deck of ours uses, such as its controls or its scrolling view, so that nobody has
 * to load it: there is nothing that it does, and to all questions it says no. `trim-reveal.ts` puts it there.
 */
const sayNo = () => false;

/** Called with `new`, as the part would be. */
export default function makeUnusedPart(): object {
  return new Proxy({}, { get: () => sayNo });
}
