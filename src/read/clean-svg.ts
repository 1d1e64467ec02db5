/**
 * A drawing without what would run or request when somebody opens it by its own address, where no policy of ours holds.
 * One that has nothing of that keeps its bytes.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { nameInUrl, RepeatedParts, type DrawnElement } from './repeated-parts.ts';
import { cutFilters, mayFilter } from './filter-css.ts';
import { mostFilters } from './filter-budget.ts';
import { FilterWeights } from './filter-weights.ts';
import { MarkedLines } from './marked-lines.ts';
import { cleanValue, cutRequests, isStyleSheet, mayStay, svgNamespace } from './harmless-svg.ts';

/** Letters that entities may become in all. */
const mostWritten = 10_000_000;

/** Levels of elements that Chromium takes; the parser looks through all of them for each name. */
const deepest = 5000;

/** Chromium takes half a minute and a gigabyte to print twice as many. */
const mostElements = 100_000;

/**
 * What is handed out in the place of the file, if anything, and how much work its filters are; or that they were left out of
 * it because a browser would be kept too long; or why no browser shows the drawing.
 */
export type CleanSvg = { cleaned?: string; filters?: number; lacksFilters?: true } | { fault: string };

/**
 * Reads a drawing as strictly as browsers do.
 * @param most how much work its filters may be
 */
export function cleanSvg(bytes: Uint8Array, most = mostFilters): CleanSvg {
  const encoding = findEncoding(bytes);
  let source: string;
  try {
    source = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return { fault: 'it is not written as its first line says' };
  }
  let cleaner = new Cleaner(source, true);
  try {
    const { text, isChanged, filters } = cleaner.clean();
    if (filters > most) {
      cleaner = new Cleaner(source, false);
      return { cleaned: cleaner.clean().text, lacksFilters: true };
    }
    return {
      ...((isChanged || encoding !== 'utf-8') && { cleaned: text }),
      ...(filters > 0 && { filters }),
    };
  } catch (error) {
    if (error instanceof NoDrawing) return { fault: error.message };
    return { fault: `its XML is wrong in line ${String(cleaner.line)}` };
  }
}

class NoDrawing extends Error {}

/** By its mark of the order of bytes, else by what its first line says. */
function findEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const named = /^(?:ï»¿)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  return named === undefined || /^(?:utf-?8|us-ascii)$/i.test(named) ? 'utf-8' : named;
}

/** Stands before all other rules, so that none of them outweighs it. */
const noFilters = '@layer{*{filter:none!important;backdrop-filter:none!important}}';

class Cleaner {
  readonly #source: string;
  readonly #parser = new SaxesParser({ xmlns: true });
  #written: string[] = [];
  #isChanged = false;
  #depth = 0;
  #elements = 0;
  /** How many elements are open from the one that is left out. */
  #omitted = 0;
  /** Kept of drawings that repeat something or have masks. */
  readonly #parts: RepeatedParts | undefined;
  /** Kept of drawings that have markers. */
  readonly #marked: MarkedLines | undefined;
  /** Kept of drawings that may have filters. */
  readonly #filters: FilterWeights | undefined;
  readonly #keepsFilters: boolean;
  /** The pieces of the style sheet that is read. */
  #sheet: string[] | undefined;

  constructor(source: string, keepsFilters: boolean) {
    this.#source = source;
    this.#keepsFilters = keepsFilters;
    if (/[<:]marker\b/.test(source)) this.#marked = new MarkedLines();
    if (mayFilter(source)) this.#filters = new FilterWeights();
    if (/[<:](?:use|mask)\b/.test(source)) this.#parts = new RepeatedParts();
  }

  /** Where it stopped, 1-based. */
  get line(): number {
    return this.#parser.line;
  }

  /** Throws where the drawing is malformed. */
  clean(): { text: string; isChanged: boolean; filters: number } {
    const parser = this.#parser;
    parser.on('doctype', (doctype) => {
      this.#readDoctype(doctype);
    });
    // Style sheets and transformations of other files.
    parser.on('processinginstruction', () => {
      this.#isChanged = true;
    });
    parser.on('opentag', (tag) => {
      this.#open(tag);
    });
    parser.on('closetag', (tag) => {
      this.#close(tag);
    });
    const write = (text: string) => {
      if (this.#omitted > 0) return;
      if (this.#sheet === undefined) this.#written.push(escapeText(text));
      else this.#sheet.push(text);
    };
    parser.on('text', write);
    parser.on('cdata', write);
    parser.write(this.#source).close();
    if ((this.#marked?.count() ?? 0) > mostElements) throw new NoDrawing('its lines have too many markers');
    const fault = this.#parts?.findFault();
    if (fault !== undefined) throw new NoDrawing(fault);
    const filters = this.#filters?.weigh(this.#parts?.countCopies() ?? 0) ?? 0;
    return { text: this.#written.join(''), isChanged: this.#isChanged, filters };
  }

  /** Its entities are written out; attributes that it gives to all elements, such as `onload`, are gone with it. */
  #readDoctype(doctype: string): void {
    if (!doctype.includes('[')) return;
    this.#isChanged = true;
    let longest = 0;
    for (const [, name = '', , value = ''] of doctype.matchAll(
      /<!ENTITY\s+([\w.-]+)\s+(["'])(.*?)\2\s*>/gs,
    )) {
      this.#parser.ENTITIES[name] = value;
      longest = Math.max(longest, value.length);
    }
    const uses = this.#source.split('&').length;
    if (uses * longest > mostWritten) throw new NoDrawing('its entities become too much text');
  }

  #open(tag: SaxesTagNS): void {
    if (this.#depth === 0 && (tag.uri !== svgNamespace || tag.local !== 'svg'))
      throw new NoDrawing(`it does not begin with <svg xmlns="${svgNamespace}">`);
    this.#depth += 1;
    this.#elements += 1;
    if (this.#depth > deepest) throw new NoDrawing('its elements nest too deeply');
    if (this.#elements > mostElements)
      throw new NoDrawing(`it has more than ${mostElements.toLocaleString('en')} elements`);
    this.#marked?.open(tag.local, tag.attributes);
    const attributes = Object.values(tag.attributes);
    this.#parts?.open(readElement(tag));
    if (
      this.#omitted > 0 ||
      this.#sheet !== undefined ||
      !mayStay(tag, tag.attributes['attributeName']?.value)
    ) {
      this.#omitted += 1;
      this.#isChanged = true;
      return;
    }
    let start = `<${tag.name}`;
    const read: Record<string, string> = {};
    for (const { name, prefix, local, uri, value } of attributes) {
      const isNamespace = prefix === 'xmlns' || name === 'xmlns';
      const isStyle = uri === '' && local === 'style';
      const harmless = isNamespace ? value : cleanValue(tag, { uri, local }, value);
      const kept = isStyle && !this.#keepsFilters ? cutFilters(harmless ?? '') : harmless;
      if (kept !== value) this.#isChanged = true;
      if (kept === undefined) continue;
      start += ` ${name}="${escapeValue(kept)}"`;
      if (uri === '' || local === 'href') read[local] = kept;
    }
    this.#written.push(`${start}>`);
    if (this.#depth === 1 && !this.#keepsFilters)
      this.#written.push(`<style xmlns="${svgNamespace}">${noFilters}</style>`);
    this.#filters?.open(tag, read);
    if (isStyleSheet(tag)) this.#sheet = [];
  }

  #close(tag: SaxesTagNS): void {
    this.#depth -= 1;
    this.#marked?.close(tag.local);
    this.#parts?.close();
    if (this.#omitted > 0) {
      this.#omitted -= 1;
      return;
    }
    this.#filters?.close();
    if (this.#sheet !== undefined) {
      const css = this.#sheet.join('');
      const kept = cutRequests(css);
      this.#filters?.addSheet(kept);
      if (kept !== css) this.#isChanged = true;
      this.#written.push(escapeText(kept));
      this.#sheet = undefined;
    }
    this.#written.push(`</${tag.name}>`);
  }
}

function readElement({ uri, local, attributes }: SaxesTagNS): DrawnElement {
  if (uri !== svgNamespace) return {};
  const href = Object.values(attributes).find((attribute) => attribute.local === 'href');
  const style = /(?:^|[;\s])mask(?:-image)?\s*:([^;]*)/i.exec(attributes['style']?.value ?? '')?.[1];
  return {
    id: attributes['id']?.value,
    repeats: local === 'use' ? href?.value.trim().slice(1) : undefined,
    mask: nameInUrl(attributes['mask']?.value) ?? nameInUrl(style),
  };
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (letter) => entities[letter] ?? '&#13;');
}

/** Lines and tabs would be read as spaces. */
function escapeValue(value: string): string {
  return value.replace(/[&<>"\t\r\n]/g, (letter) => entities[letter] ?? `&#${String(letter.charCodeAt(0))};`);
}
