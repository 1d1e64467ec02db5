/**
 * What of a drawing's elements and attributes may stay: whatever draws, and nothing that runs or requests a file when
 * the drawing is opened by its own address, or moves whoever opens it elsewhere.
 */
import { findRequests } from '../essay/html/find-requests.ts';

export const svgNamespace = 'http://www.w3.org/2000/svg';
const htmlNamespace = 'http://www.w3.org/1999/xhtml';
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const xlinkNamespace = 'http://www.w3.org/1999/xlink';

/** A name in its namespace, which is empty for attributes that have none. */
export interface Name {
  uri: string;
  local: string;
}

const running = new Set(['script', 'handler', 'listener']);
const animating = new Set(['animate', 'animateColor', 'animateMotion', 'animateTransform', 'set']);

/** The words of labels, as draw.io and Mermaid write them within `foreignObject`. */
const htmlElements = new Set(
  (
    'a b blockquote body br center code dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q s ' +
    'samp section small span strong style sub sup table tbody td tfoot th thead tr u ul var'
  ).split(' '),
);
const htmlAttributes =
  /^(?:align|class|color|colspan|dir|face|height|id|lang|rowspan|size|start|style|type|valign|width|data-.*)$/;

/** Attributes that animations may not set: what is run, and where things lie. */
const unanimated = /^(?:.*:)?\s*(?:on.*|href|src)$/is;
/** Attributes that no property of CSS has the name of. */
const plain = /^(?:id|class|d|points|transform|viewBox|aria-.*|data-.*)$/;
const dataImage = /^data:image\//i;
const mayAsk = /[\\@]|(?:url|src|image|set)\(/i;

/** Whether an element may stay, with what is in it; an animation names the attribute that it sets. */
export function mayStay({ uri, local }: Name, animated = ''): boolean {
  if (uri === htmlNamespace) return htmlElements.has(local);
  if (uri !== svgNamespace) return !running.has(local);
  if (animating.has(local)) return !unanimated.test(animated.trim());
  return !running.has(local);
}

/** Whether what stands in an element is a style sheet. */
export function isStyleSheet({ uri, local }: Name): boolean {
  return local === 'style' && (uri === svgNamespace || uri === htmlNamespace);
}

/** An attribute's value as it may stay, or nothing if it may not. Declarations of namespaces stay. */
export function cleanValue(element: Name, { uri, local }: Name, value: string): string | undefined {
  if (/^on/i.test(local) || local === 'ping') return undefined;
  if (uri === xmlNamespace) return local === 'base' ? undefined : value;
  if (local === 'href' || local === 'src') {
    if (uri !== '' && uri !== xlinkNamespace) return undefined;
    return isHarmlessAddress(element, value) ? value : undefined;
  }
  if (uri !== '') return value;
  if (element.uri === htmlNamespace && !htmlAttributes.test(local)) return undefined;
  if (plain.test(local) || !mayAsk.test(value)) return value;
  const cut = cutRequests(value);
  return cut === '' ? undefined : cut;
}

/** Parts of the drawing itself, pictures that are in it, and links that somebody has to follow. */
function isHarmlessAddress({ uri, local }: Name, address: string): boolean {
  if (address.startsWith('#')) return true;
  if (uri !== svgNamespace) return false;
  if (local === 'image' || local === 'feImage') return dataImage.test(address);
  return local === 'a' && /^(?:https?:|mailto:)/i.test(address);
}

/** To its end or that of the style sheet, so that none is looked through twice. */
const address = String.raw`url\((?:\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)))?[^)]*(?:\)|$)`;
const imported = new RegExp(
  String.raw`@import(?:\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|${address}))?[^;{}]*;?`,
  'gi',
);
const addresses = new RegExp(address, 'gi');

/** A style sheet without what asks for a file; empty where that cannot be told apart. */
export function cutRequests(css: string): string {
  if (findRequests(css).length === 0) return css;
  const cut = css
    .replaceAll(imported, '')
    .replaceAll(addresses, (found) => (findRequests(found).length === 0 ? found : 'none'));
  return findRequests(cut).length === 0 ? cut : '';
}
