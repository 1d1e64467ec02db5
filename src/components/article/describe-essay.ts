/** What search engines and previews of links are told of an essay. */
import type { Article } from '../../talk/article.ts';
import type { Talk } from '../../talk/talk.ts';

/** Letters of a description; engines show no more. */
const longest = 160;

/** The subtitle, or the beginning of the first paragraph; empty if there is neither. */
export function describeEssay({ subtitle }: Talk, { parts }: Article): string {
  const first = parts.find(({ block }) => block.kind === 'paragraph')?.block;
  const text = subtitle ?? (first?.kind === 'paragraph' ? first.words.text : '');
  const plain = text.replaceAll(/\s+/gu, ' ');
  if (plain.length <= longest) return plain;
  return `${plain.slice(0, longest).replace(/\s\S*$|[\uD800-\uDBFF]$/u, '')} …`;
}

/** An article of schema.org as JSON-LD, safe within a page. */
export function stringifyMetadata(talk: Talk, description: string): string {
  const { title, lang, speaker, date, link } = talk;
  const about = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    inLanguage: lang,
    ...(description !== '' && { description }),
    ...(speaker !== undefined && { author: { '@type': 'Person', name: speaker } }),
    // Dates are shown as their author writes them; engines read only this form.
    ...(date !== undefined && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date) && { datePublished: date }),
    ...(link !== undefined && { url: link }),
  };
  return JSON.stringify(about).replaceAll('<', String.raw`\u003c`);
}
