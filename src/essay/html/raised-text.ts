/** Powers and indices that HTML raises or lowers, as the characters that stand for them: 10⁶ is no 106. */
import type { Element } from 'hast';
import type { Handle } from 'hast-util-to-mdast';
import type { Text } from 'mdast';
import { toString } from 'mdast-util-to-string';

const plain = '0123456789+-−=()';
const characters = {
  sup: pair(`${plain}n`, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'),
  sub: pair(plain, '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'),
} as const;

function pair(from: string, to: string): ReadonlyMap<string, string> {
  return new Map(Array.from(from, (character, index) => [character, to.charAt(index)]));
}

/** What becomes of such an element; words, as in 19th, stay on the line. */
export function raised(name: keyof typeof characters): Handle {
  return (state, element: Element) => {
    const children = state.all(element);
    const text = children.every(({ type }) => type === 'text')
      ? children.map((one) => toString(one)).join('')
      : '';
    const set = Array.from(text, (character) => characters[name].get(character));
    if (text === '' || set.includes(undefined)) return children;
    const node: Text = { type: 'text', value: set.join('') };
    state.patch(element, node);
    return node;
  };
}
