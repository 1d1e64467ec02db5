/** A page as it is written, and the faces that its style sheets may choose for each of its texts, as browsers inherit them. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { readFontRules, type FontRule } from './font-rules.ts';
import { matchSelector, readAttribute, type Element } from './match-selector.ts';

type Node = DefaultTreeAdapterTypes.Node;

const elsewhere = new Set(['head', 'script', 'style', 'template']);
/** Attributes with words that scripts may show; those of `data-shows` are searched, and found on the slides. */
const shownAttribute = /^(?:alt|placeholder|data-(?!slide|spoken|goto|shows).*)$/;
/** What browsers set otherwise by themselves. */
const ownRules =
  'b,strong,h1,h2,h3,h4,h5,h6,th{font-weight:bold}button,input,select,textarea{font:400 1em system-ui}';

export interface SetText {
  /** Each as a style sheet writes it. */
  families: string[];
  weights: string[];
  text: string;
}

/** How the texts of an element are set, and those of the elements in it, by their kinds. */
interface Setting extends Omit<SetText, 'text'> {
  isHidden: boolean;
  inside: Map<string, Setting>;
}

interface Kind {
  /** The kinds of elements in it, by their names. */
  inside: Map<string, Kind>;
}

function makeSetting(families: string[], weights: string[], isHidden = false): Setting {
  return { families, weights, isHidden, inside: new Map() };
}

/** A page, and what may hold for each of its elements. */
export class StyledPage {
  readonly #document: DefaultTreeAdapterTypes.Document;
  readonly #rules: Map<string, FontRule[]>;
  readonly #values = new Map<string, string[]>();
  /** One of each kind within elements of the same kinds, since the same rules hold for all such. */
  readonly #elements: Element[] = [];
  readonly #hasIds: boolean;
  /** All texts that stand in an element alone. */
  readonly #names = new Set<string>();

  constructor(html: string, css: string) {
    this.#document = parse(html, { scriptingEnabled: false });
    this.#rules = Map.groupBy(
      readFontRules(ownRules + css).map((rule, order) => ({
        ...rule,
        specificity: rule.specificity + order / 1e6,
      })),
      ({ property }) => property,
    );
    this.#hasIds = [...this.#rules.values()].flat().some(({ specificity }) => specificity % 1e9 >= 1e6);
    this.#survey(this.#document, { inside: new Map() });
  }

  #survey(node: Node, above: Kind): void {
    if (!('childNodes' in node)) return;
    let own = above;
    if ('tagName' in node) {
      const [first] = node.childNodes;
      if (first !== undefined && 'value' in first) this.#names.add(first.value.trim());
      const name = this.#nameKind(node);
      const known = above.inside.get(name);
      own = known ?? { inside: new Map() };
      if (known === undefined) {
        above.inside.set(name, own);
        this.#elements.push(node);
      }
    }
    for (const child of node.childNodes) this.#survey(child, own);
  }

  /** All of an element that rules can ask for. */
  #nameKind(element: Element): string {
    const names = ['class', 'lang', 'data-theme', ...(this.#hasIds ? ['id'] : [])];
    return [element.tagName, ...names.map((name) => readAttribute(element, name))].join();
  }

  /** All that its rules say of families, also those that hold for what a script may add. */
  listFamilies(): string[] {
    return (this.#rules.get('family') ?? []).flatMap(({ value }) => this.#resolve(value));
  }

  listTexts(): SetText[] {
    const texts: SetText[] = [];
    this.#visit(this.#document, makeSetting([], ['400']), texts);
    return texts;
  }

  #visit(node: Node, above: Setting, texts: SetText[]): void {
    if (node.nodeName === '#text' && 'value' in node) texts.push({ ...above, text: node.value });
    if (!('childNodes' in node) || elsewhere.has(node.nodeName)) return;
    let own = above;
    if ('tagName' in node) {
      own = this.#findSetting(node, above);
      if (own.isHidden) return;
      // Names of slides, and of sections, are shown as the page shows them.
      const words = node.attrs
        .filter(({ name }) => shownAttribute.test(name))
        .map(({ value }) => value.replace(/^\p{Nd}+ /u, ''))
        .filter((value) => !this.#names.has(value));
      texts.push({ ...own, text: words.join('') });
    }
    for (const child of node.childNodes) this.#visit(child, own, texts);
  }

  /** The same for all elements of a kind within elements of the same kinds. */
  #findSetting(element: Element, above: Setting): Setting {
    const kind = this.#nameKind(element);
    const known = above.inside.get(kind);
    if (known !== undefined) return known;
    const displays = this.#find(element, 'display', ['']);
    const found = makeSetting(
      this.#find(element, 'family', above.families),
      this.#find(element, 'weight', above.weights),
      displays.every((display) => display === 'none'),
    );
    above.inside.set(kind, found);
    return found;
  }

  /** What a property may be: the values of rules that perhaps hold, down to the first that surely does. */
  #find(element: Element, property: string, inherited: string[]): string[] {
    const values: string[] = [];
    for (const { rule, match } of this.#match(element, property)) {
      for (const value of this.#resolve(rule.value)) {
        values.push(...(value.includes('inherit') ? inherited : [value]));
      }
      if (match === 2) return [...new Set(values)];
    }
    return [...new Set([...values, ...inherited])];
  }

  #match(element: Element, property: string): { rule: FontRule; match: 0 | 1 | 2 }[] {
    return (this.#rules.get(property) ?? [])
      .map((rule) => {
        const match = matchSelector(rule.selector, element);
        return { rule, match: match === 2 && !rule.isSure ? (1 as const) : match };
      })
      .filter(({ match }) => match > 0)
      .sort((one, other) => other.rule.specificity - one.rule.specificity);
  }

  /** A value with those of the custom properties that it names; several, if these differ. */
  #resolve(value: string): string[] {
    const [whole, name] = /var\((--[\w-]+)[^()]*\)/.exec(value) ?? [];
    if (whole === undefined || name === undefined) return [value];
    const known = this.#values.get(name);
    if (known === undefined) this.#values.set(name, ['']);
    const found = known ?? this.#findProperty(name);
    const values = found.length > 0 ? found : [''];
    this.#values.set(name, values);
    return values.flatMap((own) => this.#resolve(value.replace(whole, () => own)));
  }

  /** A custom property of the page, and what else it is in some of its elements. */
  #findProperty(name: string): string[] {
    const [root] = this.#elements;
    if (root === undefined) return [];
    const ofRoot = this.#match(root, name);
    const last = ofRoot.findIndex(({ match }) => match === 2);
    const own = ofRoot.slice(0, last < 0 ? undefined : last + 1).map(({ rule }) => rule);
    const others = (this.#rules.get(name) ?? []).filter(
      (rule) =>
        ofRoot.every((held) => held.rule !== rule) &&
        this.#elements.some((element) => matchSelector(rule.selector, element) > 0),
    );
    // What would give no family and no weight, such as sizes, need not be told apart.
    const values = [...own, ...others].flatMap(({ value }) => this.#resolve(value));
    return values.some((value) => /["']|\d{3}(?![\w.%])/.test(value))
      ? [...new Set(values)]
      : values.slice(0, 1);
  }
}
