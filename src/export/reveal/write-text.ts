/** Marked text as HTML; what leads to a place in the essay leads to its slide. */
import { stringifyRichText } from '../../layouts/text/stringify-rich-text.ts';
import { escapeHtml } from '../../talk/text/escape-html.ts';
import { decodeFragment } from '../../talk/text/decode-fragment.ts';
import type { RichText } from '../../talk/shown.ts';
import type { Talk } from '../../talk/talk.ts';

export async function writeText({ text, marks }: RichText, talk: Talk): Promise<string> {
  // Notes at the foot of a page are on no slide.
  const known = marks.filter(
    ({ href }) => href?.startsWith('#') !== true || slideAt(href, talk) !== undefined,
  );
  const html = await stringifyRichText({ text, marks: known }, talk, { isRead: true });
  return html.replaceAll('\n', ' ').replaceAll(/<a href="(#[^"]*)"/g, (link, href: string) => {
    const slide = slideAt(href, talk);
    return slide === undefined ? link : `<a href="#/${escapeHtml(encodeURIComponent(slide))}"`;
  });
}

function slideAt(href: string, { slides }: Talk): string | undefined {
  const place = decodeFragment(href.slice(1));
  return slides.find(({ id, section }) => section === place || id === place)?.id;
}
