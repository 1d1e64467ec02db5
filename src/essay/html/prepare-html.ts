/** Saves what the translation to Markdown would drop: frames, films, sounds, captions of tables. */
import type { Element, ElementContent, Parents, Properties, Root } from 'hast';
import { isCalloutName } from '../callout.ts';
import { SKIP, visit, type VisitorResult } from 'unist-util-visit';

/**
 * Change the tree in place: frames, films and sounds become images that say what they are, captions stand before their table.
 */
export function prepareHtml(root: Root): void {
  visit(root, 'element', (element, index, parent): VisitorResult => {
    const { tagName } = element;
    markCallout(element);
    if (tagName === 'iframe') turnFrame(element);
    else if (tagName === 'object' || tagName === 'embed') turnEmbedded(element);
    else if (isMermaid(element)) turnDiagram(element);
    else if (tagName === 'img' && (isPortrait(element) || isCounter(element))) turnInto(element, 'span', {});
    else if (tagName === 'img') element.properties.src = pictureOf(element);
    else if (tagName === 'video' || tagName === 'audio') turnFilm(element, tagName);
    else if (tagName === 'table' && parent !== undefined && index !== undefined) {
      return liftCaption(element, parent, index);
    }
    return undefined;
  });
}

/** Bootstrap's `alert alert-warning`, Sphinx' `admonition note`, a plain `<div class="warning">`; its title has a class of its own, or is a heading. */
function markCallout(element: Element): void {
  if (!/^(?:div|aside|p|section)$/.test(element.tagName)) return;
  const classes = [element.properties.className ?? []].flat().map(String);
  const kinds = classes.map((name) => name.replace(/^(?:alert|admonition|callout|notice|prompt)-{1,2}/, ''));
  const isGeneral = classes.some((name) => /^(?:alert|admonition|callout|notice)$/.test(name));
  const kind = kinds.findLast(isCalloutName) ?? (isGeneral ? 'note' : undefined);
  if (kind === undefined) return;
  element.properties.dataCallout = kind;
  const first = element.children.find((child) => child.type === 'element');
  const isTitle =
    first !== undefined &&
    (/^h[1-6]$/.test(first.tagName) || /title|heading/.test(String(first.properties.className ?? '')));
  if (isTitle) element.properties.dataTitled = '';
}

/** A small portrait beside a name shows nobody anything. */
function isPortrait({ properties: { alt, className } }: Element): boolean {
  return /\bavatar\b/iu.test([alt, className].flat().join(' '));
}

/** A picture of one pixel counts who reads a page. */
function isCounter({ properties: { width, height } }: Element): boolean {
  return [width, height].every((side) => side !== undefined && Number(side) <= 2);
}

/** Mermaid's own script looks for these. */
function isMermaid({ properties: { className }, children }: Element): boolean {
  return [className ?? []].flat().includes('mermaid') && children.every(({ type }) => type === 'text');
}

function turnDiagram(element: Element): void {
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: { className: ['language-mermaid'] },
    children: [{ type: 'text', value: textOf(element).trim() }],
  };
  turnInto(element, 'pre', {}, [code]);
}

/** A file of the network that a browser would embed is as good as a frame; words inside are for those without it. */
function turnEmbedded(element: Element): void {
  const { data, src } = element.properties;
  const address = [data, src].find((value) => typeof value === 'string' && /^https?:/i.test(value.trim()));
  if (address !== undefined)
    turnInto(element, 'img', {
      src: address,
      alt: titleOf(element) || cleanText(element),
      dataMedium: 'frame',
    });
}

/** What a frame would fetch; without an address in the network its words alone. */
function turnFrame(frame: Element): void {
  const address = addressOf(frame).replace(/^\/\//, 'https://');
  // What stands inside is text to the parser, tags and all.
  const inside = textOf(frame);
  const title = titleOf(frame) || (inside.includes('<') ? '' : inside.trim());
  if (/^[a-z][a-z\d+.-]*:/i.test(address) && !/^https?:\/\//i.test(address)) {
    turnInto(frame, 'span', {}, [{ type: 'text', value: title }]);
    return;
  }
  turnInto(frame, 'img', { src: address, alt: title, dataMedium: 'frame' });
}

/** Words inside a film are for browsers that cannot play it; what only says so speaks of them and of what they can. */
const browser =
  /\b(?:browser|navigateur|navegador|navigatore)s?\b|webbläsare|przeglądark|prohlížeč|浏览器|瀏覽器|ブラウザ|브라우저|браузер|متصفح|مرورگر|דפדפן/iu;
const ability =
  /\b(?:your|this) (?:\w+ )?browser|\b(?:plays?\b|support|soport|suport|unterst|spielt|prend|pris|lire|compatib|ondersteun|stöd|obsług|podpor)|\bHTML ?5|支持|支援|サポート|対応|再生|지원|재생|поддерж|воспроиз|يدعم|پشتیبانی|תומך/iu;

function turnFilm(film: Element, medium: 'video' | 'audio'): void {
  const source = film.children.find((child) => child.type === 'element' && child.tagName === 'source');
  const address = addressOf(film) || (source?.type === 'element' ? addressOf(source) : '');
  const { poster, autoPlay, muted, loop, title } = film.properties;
  const label = labelOf(film);
  const inside = captionOf(film, address);
  const caption = typeof title === 'string' ? title : label === '' ? '' : inside;
  turnInto(film, 'img', {
    src: address,
    alt: label || inside,
    ...(caption === '' ? {} : { title: caption }),
    dataMedium: medium,
    ...(typeof poster === 'string' && poster !== '' ? { dataPoster: poster } : {}),
    ...(isOn(autoPlay) && isOn(muted) ? { dataAutoplay: '' } : {}),
    ...(isOn(loop) ? { dataLoop: '' } : {}),
  });
}

/** What is said inside a film, but for sentences that excuse the browser or offer the file instead. */
function captionOf(film: Element, address: string): string {
  const offers: string[] = [];
  visit(film, 'element', (inner) => {
    const { href } = inner.properties;
    if (typeof href === 'string' && href.trim() === address) offers.push(cleanText(inner));
  });
  const sentences = cleanText(film).split(/(?<=[.!?]["”’»)]*)\s|(?<=[。！？])/u);
  return sentences
    .filter((each) => !(browser.test(each) && ability.test(each)))
    .filter((each) => !offers.some((offer) => offer !== '' && each.includes(offer)))
    .join(' ');
}

function cleanText(element: Element): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

/** HTML's switches are on if they are there, whatever they hold. */
function isOn(value: Properties[string]): boolean {
  return value !== undefined && value !== null && value !== false;
}

function turnInto(
  element: Element,
  tagName: string,
  properties: Properties,
  children: ElementContent[] = [],
): void {
  element.tagName = tagName;
  element.properties = properties;
  element.children = children;
}

function liftCaption(table: Element, parent: Parents, index: number): VisitorResult {
  const at = table.children.findIndex((child) => child.type === 'element' && child.tagName === 'caption');
  const caption = table.children[at];
  if (caption?.type !== 'element') return undefined;
  table.children.splice(at, 1);
  caption.tagName = 'p';
  (parent.children as ElementContent[]).splice(index, 0, caption);
  // Both are visited now, the table without its caption.
  return [SKIP, index];
}

/** Pictures that a script loads late, or of which a browser chooses a size, have their address elsewhere. */
function pictureOf({ properties }: Element): string {
  const { src, srcSet, dataSrc, dataSrcset, dataOriginal } = properties;
  const isThere = typeof src === 'string' && src.trim() !== '' && !/^data:image\/(?:gif|svg)/i.test(src);
  if (isThere) return src;
  const [first] = [dataSrc, dataOriginal, srcSet, dataSrcset].flatMap((value) => {
    const text = Array.isArray(value) ? value.join(',') : value;
    return typeof text === 'string' && text.trim() !== '' ? [text.trim().split(/[\s,]+/)[0] ?? ''] : [];
  });
  return first ?? (typeof src === 'string' ? src : '');
}

function addressOf({ properties: { src, dataSrc } }: Element): string {
  // Blogs that load their films late keep the address aside.
  return typeof src === 'string' && src !== ''
    ? src.trim()
    : typeof dataSrc === 'string'
      ? dataSrc.trim()
      : '';
}

function titleOf(element: Element): string {
  const { title } = element.properties;
  return (typeof title === 'string' ? title.trim() : '') || labelOf(element);
}

function labelOf({ properties: { ariaLabel } }: Element): string {
  return typeof ariaLabel === 'string' ? ariaLabel.trim() : '';
}

function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', ({ value }) => {
    text += value;
  });
  return text;
}
