/** Addresses that an essay writes out are said in full in the notes; a slide shows them as people read them. */
import type { Mark, RichText, Shown } from '../../talk/shown.ts';
import { shownAddress } from '../../talk/text/shown-address.ts';

/** Letters of an address within what somebody said, which it interrupts; a point often leads to one. */
const longestQuoted = 32;

/** What a step shows, with each link that is its own address shortened; its marks move along. */
export function shortenAddresses(shows: Shown): Shown {
  if (shows.kind !== 'text' && shows.kind !== 'quote') return shows;
  if (shows.kind === 'quote') {
    const { by } = shows;
    return {
      ...shows,
      ...shorten(shows, longestQuoted),
      ...(by !== undefined && { by: shorten(by, longestQuoted) }),
    };
  }
  const short = shorten(shows);
  if (shows.inner === undefined) return { ...shows, ...short };
  const [first, ...others] = shows.inner.map((item) => shorten(item));
  return first === undefined ? shows : { ...shows, ...short, inner: [first, ...others] };
}

function shorten({ text, marks }: RichText, longest?: number): RichText {
  const written = marks.filter(
    ({ kind, start, end }) => kind === 'link' && /^(?:https?:\/\/|www\.)\S+$/.test(text.slice(start, end)),
  );
  return written.reduceRight<RichText>((rich, { start, end }) => replace(rich, start, end, longest), {
    text,
    marks,
  });
}

function replace({ text, marks }: RichText, start: number, end: number, longest?: number): RichText {
  const shown = shownAddress(text.slice(start, end), longest);
  const move = (at: number): number =>
    at <= start ? at : at >= end ? at - (end - start) + shown.length : start;
  return {
    text: text.slice(0, start) + shown + text.slice(end),
    marks: marks
      .map((mark): Mark => ({ ...mark, start: move(mark.start), end: move(mark.end) }))
      .filter((mark) => mark.start < mark.end),
  };
}
