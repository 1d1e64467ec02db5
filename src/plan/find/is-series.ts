import type { Leaf, TextLeaf } from '../leaf.ts';

/** What numbers or dates the texts of a row: “#5: Oil”, “Lamps, Part 2: Oil”, “v1.2 (March 2014)”, “Jan 8. Berlin, DE”, “6/17. Berlin”. */
const counted =
  /^#\d+|(?<!\p{L})(?:part|teil|parte|partie|часть|deel|część|bölüm)\s(?:\d+|[ivx]+)(?!\p{L})|第[一二三四五六七八九十\d]+[篇章部回]|(?:^|\s)v\d+\.\d+|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}*\.?\s{1,2}\d{1,2}(?!\d)|^\d{1,2}\/\d{1,2}[.:\s]/u;

/** Of its items so many are counted; the one that stands here may be no link, and the last is yet to come. */
const mostly = 2 / 3;

/** Whether a block lists texts of a series, releases or events, each a link: a way to other pages, and nothing that is told. */
export function isSeries(leaves: readonly Leaf[]): boolean {
  const items = leaves.filter((leaf): leaf is TextLeaf => leaf.kind === 'text' && leaf.role !== 'own');
  if (items.length === 0 || items.length < leaves.length) return false;
  const number = items.filter(({ text }) => counted.test(text.text.toLowerCase())).length;
  const links = items.filter(isLink).length;
  return number >= items.length * mostly && links > 0 && links >= items.length / 2;
}

function isLink({ text: { text, marks } }: TextLeaf): boolean {
  const { length } = text.replace(/[.,;]\s*$/u, '');
  return marks.some(({ kind, start, end }) => kind === 'link' && start === 0 && end >= length);
}
