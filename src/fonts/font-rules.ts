/** What style sheets say of the faces of texts: their rules on family, weight and display, and the values that these name. */
import type { CssNodePlain, SelectorPlain } from 'css-tree';
import convertor from 'css-tree/convertor';
import parse from 'css-tree/parser';

export interface FontRule {
  selector: SelectorPlain;
  /** By which rules of one property are ranked, before their order. */
  specificity: number;
  /** Whether it holds on every screen and paper, and in every state of the page. */
  isSure: boolean;
  /** `family`, `weight`, `display`, or the name of a custom property; `font` is the first two. */
  property: string;
  value: string;
}

const shorthand: Readonly<Record<string, readonly string[]>> = {
  font: ['family', 'weight'],
  'font-family': ['family'],
  'font-weight': ['weight'],
  display: ['display'],
};

/** The rules of these style sheets, in their order. What CSS cannot be understood in is left out, as browsers do. */
export function readFontRules(css: string): FontRule[] {
  const rules: FontRule[] = [];
  const sheet = parse(css, { parseValue: false, parseCustomProperty: false });
  collect(convertor.toPlainObject(sheet), true, rules);
  return rules;
}

function collect(node: CssNodePlain, isSure: boolean, rules: FontRule[]): void {
  if (node.type === 'StyleSheet' || node.type === 'Block') {
    for (const child of node.children) collect(child, isSure, rules);
  } else if (node.type === 'Atrule') {
    // A layer holds always, and what asks for a screen, a width or a paper sometimes.
    if (node.block !== null) collect(node.block, isSure && node.name === 'layer', rules);
  } else if (node.type === 'Rule' && node.prelude.type === 'SelectorList') {
    const selectors = node.prelude.children.filter((child) => child.type === 'Selector');
    for (const child of node.block.children) {
      if (child.type !== 'Declaration') collect(child, false, rules);
      else for (const selector of selectors) rules.push(...toRules(selector, child, isSure));
    }
  }
}

function toRules(
  selector: SelectorPlain,
  { property, value, important }: Extract<CssNodePlain, { type: 'Declaration' }>,
  isSure: boolean,
): FontRule[] {
  if (value.type !== 'Raw') return [];
  const properties = property.startsWith('--') ? [property] : (shorthand[property] ?? []);
  const text =
    property === 'font' && !/\d{3}(?![\w.%])|var\(|inherit/.test(value.value)
      ? `400 ${value.value}`
      : value.value;
  const specificity = weigh(selector.children) + (important === false ? 0 : 1e9);
  return properties.map((name) => ({ selector, specificity, isSure, property: name, value: text.trim() }));
}

/** Specificity as one number: ids, then classes, then elements. */
function weigh(parts: readonly CssNodePlain[]): number {
  return parts.reduce((sum, part) => sum + weighPart(part), 0);
}

function weighPart(part: CssNodePlain): number {
  switch (part.type) {
    case 'IdSelector':
      return 1e6;
    case 'ClassSelector':
    case 'AttributeSelector':
      return 1e3;
    case 'TypeSelector':
      return part.name === '*' ? 0 : 1;
    case 'PseudoElementSelector':
      return 1;
    case 'PseudoClassSelector':
      if (part.name === 'where') return 0;
      return ['is', 'not', 'has'].includes(part.name)
        ? Math.max(0, ...listSelectors(part).map(({ children }) => weigh(children)))
        : 1e3;
    default:
      return 0;
  }
}

/** The selectors within `:is(…)` and its like. */
export function listSelectors(part: Extract<CssNodePlain, { type: 'PseudoClassSelector' }>): SelectorPlain[] {
  return (part.children ?? []).flatMap((list) =>
    list.type === 'SelectorList' ? list.children.filter((child) => child.type === 'Selector') : [],
  );
}
