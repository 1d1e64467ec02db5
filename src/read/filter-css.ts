/** What CSS without escapes says of filters. */

const comment = /\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/|$)/g;
const filterProperty = /(?<![\w-])(?:-webkit-)?(?:backdrop-)?filter\s*:([^;{}]*)/gi;
const colour = /#[\da-f]{1,8}|(?:rgba?|hsla?)\([^()]*\)/gi;

/** CSS with a space for each comment. */
export function withoutComments(css: string): string {
  return css.replaceAll(comment, ' ');
}

/** Whether it may have filters at all. */
export function mayFilter(source: string): boolean {
  return /filter|&#/i.test(source);
}

/** All that CSS gives for the property `filter`. */
export function readFilters(css: string): string {
  return Array.from(withoutComments(css).matchAll(filterProperty), ([, value = '']) => value).join(' ');
}

/** Declarations without those of filters. */
export function cutFilters(declarations: string): string {
  const plain = withoutComments(declarations);
  const cut = plain.replaceAll(filterProperty, '');
  return cut === plain ? declarations : cut;
}

/** In px, of the lengths of shadows and blurs. */
export function readLongest(value: string): number {
  let longest = 0;
  for (const [, length, unit = 'px'] of value
    .replaceAll(colour, '')
    .matchAll(/([\d.]{1,20})([a-z%]{1,9})?/gi))
    longest = Math.max(longest, unit === 'px' ? Number(length) : Infinity);
  return longest;
}
