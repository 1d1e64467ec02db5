/** Whether a selector holds for an element of a page as it is written: surely, perhaps once its script has run, or never. */
import type { CssNodePlain, SelectorPlain } from 'css-tree';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { listSelectors } from './font-rules.ts';
import { languageOf } from '../talk/text/language.ts';

export type Element = DefaultTreeAdapterTypes.Element;
/** 0 never, 1 perhaps, 2 surely. */
export type Match = 0 | 1 | 2;

/** Classes that scripts set and take away while the page stands. */
const states: ReadonlySet<string> = new Set([
  'now', 'past', 'present', 'future', 'visible', 'current-fragment', 'ready', 'here', 'on', 'late', 'planned', 'skipped',
]); // prettier-ignore

export function matchSelector({ children }: SelectorPlain, element: Element): Match {
  return matchUpTo(children, children.length - 1, element);
}

function matchUpTo(parts: readonly CssNodePlain[], last: number, element: Element): Match {
  let match: Match = 2;
  let at = last;
  for (; at >= 0; at--) {
    const part = parts[at];
    if (part === undefined || part.type === 'Combinator') break;
    match = least(match, matchPart(part, element));
    if (match === 0) return 0;
  }
  const combinator = parts[at];
  if (combinator?.type !== 'Combinator') return match;
  if (combinator.name !== ' ' && combinator.name !== '>') return 1;
  let outer: Match = 0;
  for (let above = parentOf(element); above !== undefined && outer < 2; above = parentOf(above)) {
    const found = matchUpTo(parts, at - 1, above);
    if (found > outer) outer = found;
    if (combinator.name === '>') break;
  }
  return least(match, outer);
}

function matchPart(part: CssNodePlain, element: Element): Match {
  switch (part.type) {
    case 'TypeSelector':
      return part.name === '*' || part.name === element.tagName ? 2 : 0;
    case 'IdSelector':
      return readAttribute(element, 'id') === part.name ? 2 : 0;
    case 'ClassSelector':
      if (states.has(part.name)) return 1;
      return listClasses(element).includes(part.name) ? 2 : 0;
    case 'AttributeSelector':
      return matchAttribute(part, element);
    case 'PseudoClassSelector':
      return matchPseudoClass(part, element);
    default:
      return 1;
  }
}

/** Of attributes only the theme stays as it is written. */
function matchAttribute(part: Extract<CssNodePlain, { type: 'AttributeSelector' }>, element: Element): Match {
  if (part.name.name !== 'data-theme') return 1;
  const theme = readAttribute(element, 'data-theme');
  if (theme === undefined) return 0;
  const wanted = part.value?.type === 'Identifier' ? part.value.name : part.value?.value;
  return wanted === undefined || wanted === theme ? 2 : 0;
}

function matchPseudoClass(
  part: Extract<CssNodePlain, { type: 'PseudoClassSelector' }>,
  element: Element,
): Match {
  if (part.name === 'is' || part.name === 'where') {
    const matches = listSelectors(part).map((selector) => matchSelector(selector, element));
    return matches.includes(2) ? 2 : matches.includes(1) ? 1 : 0;
  }
  if (part.name !== 'lang') return 1;
  const wanted = (part.children ?? [])
    .map((child) => (child.type === 'Identifier' ? child.name : ''))
    .join('');
  return languageOf(findLanguage(element)) === wanted ? 2 : 0;
}

function least(one: Match, other: Match): Match {
  return one < other ? one : other;
}

function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode !== null && 'tagName' in parentNode ? parentNode : undefined;
}

export function readAttribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function listClasses(element: Element): string[] {
  return readAttribute(element, 'class')?.split(/\s+/) ?? [];
}

function findLanguage(element: Element): string {
  const lang = readAttribute(element, 'lang');
  const above = parentOf(element);
  return lang ?? (above === undefined ? '' : findLanguage(above));
}
