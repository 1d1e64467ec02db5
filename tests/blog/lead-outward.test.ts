import { expect, it } from 'vitest';
import { leadOutward } from '../../src/blog/lead-outward.ts';

const link = (href: string) => ({ kind: 'link', start: 0, end: 4, href });
const talk = (...marks: object[]) => ({ slides: [{ steps: [{ shows: { text: 'more', marks } }] }] });

it('in a PDF, links into the blog are whole addresses', () => {
  const given = talk(link('/notes/next/#oil'), link('#oil'), link('mailto:ann@example.org'));
  expect(leadOutward(given, 'https://example.org')).toEqual(
    talk(link('https://example.org/notes/next/#oil'), link('#oil'), link('mailto:ann@example.org')),
  );
});

it('in the PDF of a blog that does not know its own address, they are mere text', () => {
  expect(leadOutward(talk(link('/notes/next/'), link('#oil')), undefined)).toEqual(talk(link('#oil')));
});
