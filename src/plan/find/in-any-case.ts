/**
 * A pattern whose letters stand for small and capital ones, within another that tells them apart. It is what `(?i:…)`
 * means, which Node 22 does not know yet. Names of groups must not be in it.
 */
export function inAnyCase(pattern: string): string {
  let isInClass = false;
  return pattern.replaceAll(/\\p\{\w+\}|\\.|[[\]]|\p{L}/gu, (sign) => {
    if (sign === '[' || sign === ']') isInClass = sign === '[';
    const both = new Set([sign, sign.toLowerCase(), sign.toUpperCase()]);
    if (sign.length > 1 || both.size === 1) return sign;
    const letters = [...both].join('');
    return isInClass ? letters : `[${letters}]`;
  });
}
