/** Essay → Article: the whole essay to read, each slide of its talk beside what it was made from. */
import type { Code, FootnoteDefinition, Image, ListItem, Nodes, PhrasingContent, Table } from 'mdast';
import type { Block, Essay } from '../essay/essay.ts';
import { fenceOf } from '../essay/markdown/fence.ts';
import { toRichText } from '../essay/rich-text.ts';
import { footnoteAddress, type Article, type ArticleBlock, type ArticlePart } from '../talk/article.ts';
import { alignColumns } from './align-columns.ts';
import { toPlainRichText } from '../talk/rich-text.ts';
import { signTask } from '../talk/task-sign.ts';
import type { RichText, Shown } from '../talk/shown.ts';
import type { Talk } from '../talk/talk.ts';
import { findImages } from './find-images.ts';

/** Deeper lists and quotations are read as text: nobody writes them, and they would fill the stack. */
const deepest = 20;

/**
 * The essay without the author's comments. What those take out of every talk stays in it, for those who read it.
 * @param whole the talk of the whole essay
 * @param talk the talk that is given, whose numbers its slides have
 */
export function writeArticle(essay: Essay, whole: Talk, talk: Talk): Article {
  const writer = new ArticleWriter(essay, whole);
  const parts: ArticlePart[] = [];
  const add = (block: ArticleBlock, line: number) => parts.push({ block, line, slides: [] });
  const addBlocks = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.node.type === 'footnoteDefinition') writer.define(block.node);
      else for (const each of writer.write(block.node, block.line)) add(each, block.line);
    }
  };
  addBlocks(essay.lead);
  for (const { id, heading, depth, line, blocks } of essay.sections) {
    add({ kind: 'heading', id, text: heading, depth }, line);
    addBlocks(blocks);
  }
  placeSlides(parts, whole, talk);
  return { parts, footnotes: writer.listFootnotes() };
}

/** Each slide stands at the part where what is said with it begins; one with nothing to say, where the one before it does. */
function placeSlides(parts: readonly ArticlePart[], { slides }: Talk, talk: Talk): void {
  let at: ArticlePart | undefined;
  const numbers = new Map(talk.slides.map(({ id }, index) => [id, index + 1]));
  const headings = new Map(
    parts.flatMap((part) => (part.block.kind === 'heading' ? [[part.block.id, part] as const] : [])),
  );
  const [, ...others] = slides;
  for (const slide of others) {
    if (slide.layout === 'closing') continue;
    const line = slide.steps.flatMap(({ says }) => says)[0]?.line;
    const own = slide.layout === 'section' ? headings.get(slide.section ?? '') : findPart(parts, line);
    at = own ?? at;
    const number = numbers.get(slide.id);
    at?.slides.push({ slide, ...(number !== undefined && { number }) });
  }
}

/** The last part that begins no later than the line; parts stand in the order of their lines. */
function findPart(parts: readonly ArticlePart[], line: number | undefined): ArticlePart | undefined {
  if (line === undefined) return undefined;
  let [least, most] = [0, parts.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if ((parts[middle]?.line ?? 0) <= line) least = middle + 1;
    else most = middle;
  }
  return parts[least - 1];
}

/** Writes nodes of Markdown as blocks, and numbers footnotes as the text refers to them. */
class ArticleWriter {
  readonly #media: ReadonlyMap<string, Shown>;
  readonly #undrawn: ReadonlySet<string>;
  readonly #numbers = new Map<string, { number: number; from: number }>();
  readonly #definitions = new Map<string, FootnoteDefinition>();
  readonly #lang: string;
  #line = 0;
  /** What stands below the last picture. */
  #caption?: string;

  constructor({ undrawn, lang }: Essay, whole: Talk) {
    this.#lang = lang;
    this.#undrawn = undrawn;
    const shown = whole.slides.flatMap(({ steps }) => steps.map(({ shows }) => shows));
    this.#media = new Map(
      shown.flatMap((shows) => ('source' in shows ? [[shows.source, shows] as const] : [])),
    );
  }

  define(node: FootnoteDefinition): void {
    this.#definitions.set(node.identifier, node);
  }

  /** In the order in which the text refers to them, then all others; definitions refer to further ones. */
  listFootnotes(): Article['footnotes'] {
    for (const identifier of this.#definitions.keys()) this.#refer(identifier);
    const footnotes: Article['footnotes'] = [];
    // The map grows meanwhile.
    for (const [identifier, { number, from }] of this.#numbers) {
      const node = this.#definitions.get(identifier);
      if (node !== undefined)
        footnotes.push({ number, from, blocks: this.#writeAll(node.children, from, 1) });
    }
    return footnotes;
  }

  write(node: Nodes, line: number, depth = 0): ArticleBlock[] {
    this.#line = line;
    switch (node.type) {
      case 'paragraph':
        if (node.data?.isCaption && toRichText(node.children).text === this.#caption) return [];
        return this.#writeParagraph(node.children);
      case 'heading':
        return this.#writeParagraph(node.children);
      case 'list': {
        if (depth > deepest) return [];
        const items = node.children.map((item) => this.#writeItem(item, line, depth));
        return [{ kind: 'list', items, ...(node.ordered === true && { start: node.start ?? 1 }) }];
      }
      case 'blockquote': {
        if (depth > deepest) return [];
        const blocks = this.#writeAll(node.children, line, depth + 1);
        if (!node.data?.isCallout) return [{ kind: 'quote', blocks }];
        const [first] = node.children;
        const isNamed = first?.type === 'paragraph' && first.data?.isLabel === true;
        return [{ kind: 'aside', isNamed, blocks }];
      }
      case 'thematicBreak':
        return [{ kind: 'rule' }];
      case 'code':
        return this.#writeCode(node);
      case 'math':
        return [{ kind: 'shown', shows: { kind: 'math', text: node.value } }];
      case 'table':
        return [{ kind: 'shown', shows: this.#writeTable(node) }];
      case 'image':
        return this.#writeMedium(node);
      default:
        return 'children' in node && depth <= deepest ? this.#writeAll(node.children, line, depth + 1) : [];
    }
  }

  #writeItem({ children, checked }: ListItem, line: number, depth: number): ArticleBlock[] {
    const [first, ...others] = this.#writeAll(children, line, depth + 1);
    if (first?.kind !== 'paragraph') return first === undefined ? [] : [first, ...others];
    return [{ ...first, words: signTask(first.words, checked) }, ...others];
  }

  #writeAll(nodes: readonly Nodes[], line: number, depth: number): ArticleBlock[] {
    return nodes.flatMap((node) => this.write(node, line, depth));
  }

  /** The words of a paragraph, then its pictures; a formula alone stands by itself. */
  #writeParagraph(children: readonly PhrasingContent[]): ArticleBlock[] {
    const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    if (only?.type === 'inlineMath' && others.length === 0)
      return [{ kind: 'shown', shows: { kind: 'math', text: only.value } }];
    const words = this.#words(children);
    const images = findImages(children).flatMap((image) => this.#writeMedium(image));
    return [...(words.text === '' ? [] : [{ kind: 'paragraph' as const, words }]), ...images];
  }

  #words(children: readonly PhrasingContent[]): RichText {
    return toRichText(children, { breaks: 'line', footnote: (identifier) => this.#refer(identifier) });
  }

  #refer(identifier: string): { text: string; href: string } {
    const known = this.#numbers.get(identifier) ?? { number: this.#numbers.size + 1, from: this.#line };
    this.#numbers.set(identifier, known);
    return { text: String(known.number), href: `#${footnoteAddress(known.number)}` };
  }

  #writeCode(node: Code): ArticleBlock[] {
    const { text, language, title, marked, words, compiled, numberFrom } = fenceOf(node);
    if (text.trim() === '') return [];
    if (language?.toLowerCase() === 'mermaid' && !this.#undrawn.has(text))
      return [{ kind: 'shown', shows: { kind: 'diagram', text, language } }];
    const shows = {
      kind: 'code' as const,
      text,
      firstLine: 1,
      ...(language !== undefined && { language }),
      ...(title !== undefined && { title }),
      ...(marked.length > 0 && { marked }),
      ...(words.length > 0 && { words }),
      ...(compiled.length > 0 && { compiled }),
      ...(numberFrom !== undefined && { numberFrom }),
    };
    return [{ kind: 'shown', shows }];
  }

  #writeTable(table: Table): Shown {
    const [head, ...rows] = table.children;
    const cells = (row: Table['children'][number]) => row.children.map((cell) => this.#words(cell.children));
    const all = head === undefined ? [] : cells(head);
    return {
      kind: 'table',
      text: '',
      head: all,
      rows: rows.map(cells),
      align: alignColumns(table, all.length, this.#lang),
      widths: [],
    };
  }

  /** A picture, film or card as the talk shows it; one that it does not show, by its words. */
  #writeMedium({ url, alt }: Image): ArticleBlock[] {
    const shows = this.#media.get(url);
    if (shows?.kind === 'figure' && shows.caption !== undefined) this.#caption = shows.caption.text;
    if (shows !== undefined) return [{ kind: 'shown', shows: ownCaption(shows, alt ?? '') }];
    return alt === null || alt === undefined || alt === ''
      ? []
      : [{ kind: 'paragraph', words: toPlainRichText(alt) }];
  }
}

/** A caption that goes on on further slides begins on the first: what is written beside the picture is all of it. */
function ownCaption(shows: Shown, alt: string): Shown {
  if (shows.kind !== 'figure' || shows.caption === undefined || !alt.startsWith(shows.caption.text))
    return shows;
  return { ...shows, caption: toPlainRichText(alt) };
}
