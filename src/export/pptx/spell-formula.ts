/** Formulas within a line as text of Unicode, where that has a sign for all of them: `x² + y₁`, for programs without TeX. */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** A formula's TeX source as text; nothing if it has fractions, roots or scripts that no text has. */
export type Spell = (source: string) => string | undefined;

const plain = '0123456789+−=()abcdefghijklmnoprstuvwxyz';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';
const lowered: Readonly<Record<string, string>> = {
  0: '₀', 1: '₁', 2: '₂', 3: '₃', 4: '₄', 5: '₅', 6: '₆', 7: '₇', 8: '₈', 9: '₉', '+': '₊', '−': '₋', '=': '₌',
  '(': '₍', ')': '₎', a: 'ₐ', e: 'ₑ', h: 'ₕ', i: 'ᵢ', j: 'ⱼ', k: 'ₖ', l: 'ₗ', m: 'ₘ', n: 'ₙ', o: 'ₒ', p: 'ₚ',
  r: 'ᵣ', s: 'ₛ', t: 'ₜ', u: 'ᵤ', v: 'ᵥ', x: 'ₓ', β: 'ᵦ', γ: 'ᵧ', ρ: 'ᵨ', φ: 'ᵩ', χ: 'ᵪ',
}; // prettier-ignore
const above: Readonly<Record<string, string>> = {
  '→': '\u20d7',
  '^': '\u0302',
  '¯': '\u0304',
  '‾': '\u0304',
  '~': '\u0303',
  '˙': '\u0307',
};
/** Signs that stand apart from both sides, unless one of them is nothing. */
const apart = /^[=≠<>≤≥≈≡∼≃→←↦⇒⇔∈∉⊂⊆∪∩×⋅·±+−∧∨:]$/u;

/** Loads what formulas are read with. */
export async function loadSpell(): Promise<Spell> {
  const { default: temml } = await import('temml');
  return (source) => {
    try {
      const mathml = temml.renderToString(source, { throwOnError: true, annotate: false, wrap: 'none' });
      return spell(parseFragment(mathml).childNodes)?.replaceAll(/\s+/g, ' ').trim();
    } catch {
      return undefined;
    }
  };
}

/** All of these in a row. */
function spell(nodes: readonly Node[]): string | undefined {
  const parts = nodes.map(spellNode);
  return parts.includes(undefined) ? undefined : parts.join('');
}

function spellNode(node: Node): string | undefined {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('tagName' in node)) return '';
  const [base, ...scripts] = node.childNodes.map((child) => spellNode(child)?.trim());
  switch (node.tagName) {
    case 'math':
    case 'mrow':
    case 'mstyle':
    case 'mi':
    case 'mn':
    case 'mtext':
      return spell(node.childNodes);
    case 'mspace':
      return ' ';
    case 'mo': {
      const sign = (base ?? '').replace('\u2061', '');
      const isPrefix = node.attrs.some(({ name, value }) => name === 'form' && value === 'prefix');
      if (sign === ',') return ', ';
      return apart.test(sign) && !isPrefix ? ` ${sign} ` : sign;
    }
    case 'msup':
      return join(
        base,
        write(scripts[0], (letter) => raised[plain.indexOf(letter)]),
      );
    case 'msub':
      return join(
        base,
        write(scripts[0], (letter) => lowered[letter]),
      );
    case 'msubsup':
      return join(
        join(
          base,
          write(scripts[0], (letter) => lowered[letter]),
        ),
        write(scripts[1], (letter) => raised[plain.indexOf(letter)]),
      );
    case 'mover':
      return base?.length === 1 ? join(base, above[scripts[0] ?? '']) : undefined;
    default:
      return undefined;
  }
}

function join(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}

/** A script, letter by letter; nothing if Unicode lacks one. */
function write(text: string | undefined, find: (letter: string) => string | undefined): string | undefined {
  const letters = Array.from(text?.replaceAll(' ', '') ?? '', find);
  return text === undefined || letters.includes(undefined) ? undefined : letters.join('');
}
