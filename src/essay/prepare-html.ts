/** Saves what the translation to Markdown would drop: frames, films, sounds, captions of tables. */
import type { Element, ElementContent, Parents, Properties, Root } from 'hast';
import { SKIP, visit, type VisitorResult } from 'unist-util-visit';

/** Change the tree in place: frames, films and sounds become images that say what they are, captions stand before their table. */
export function prepareHtml(root: Root): void {
  visit(root, 'element', (element, index, parent): VisitorResult => {
    const { tagName } = element;
    if (tagName === 'iframe') turnFrame(element);
    else if (tagName === 'video' || tagName === 'audio') turnFilm(element, tagName);
    else if (tagName === 'table' && parent !== undefined && index !== undefined) {
      return liftCaption(element, parent, index);
    }
    return undefined;
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

/** Words inside a film are for browsers that cannot play it, and mostly only say so. */
const excuse = /brows|navigat|naveg|navigator|浏览器|瀏覽器|ブラウザ|브라우저|браузер|متصفح/iu;

function turnFilm(film: Element, medium: 'video' | 'audio'): void {
  const source = film.children.find((child) => child.type === 'element' && child.tagName === 'source');
  const address = addressOf(film) || (source?.type === 'element' ? addressOf(source) : '');
  const { poster, autoPlay, muted, loop, title } = film.properties;
  const inside = textOf(film).replace(/\s+/g, ' ').trim();
  turnInto(film, 'img', {
    src: address,
    alt: labelOf(film) || (excuse.test(inside) ? '' : inside),
    ...(typeof title === 'string' ? { title } : {}),
    dataMedium: medium,
    ...(typeof poster === 'string' && poster !== '' ? { dataPoster: poster } : {}),
    ...(isOn(autoPlay) && isOn(muted) ? { dataAutoplay: '' } : {}),
    ...(isOn(loop) ? { dataLoop: '' } : {}),
  });
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
