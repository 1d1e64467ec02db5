import { describe, expect, it } from 'vitest';
import { stringifyRichText } from '../../../src/layouts/text/stringify-rich-text.ts';
import type { Mark } from '../../../src/talk/shown.ts';
import type { Talk } from '../../../src/talk/talk.ts';
import { slide, talkOf, words } from '../../print/small-talk.ts';

const talk: Talk = talkOf(
  [
    slide('title', 'title', [words('Tides')]),
    slide('the-moon', 'section', [words('The moon')], { section: 'moon', heading: 'The moon' }),
  ],
  { sections: [{ id: 'moon', heading: 'The moon', depth: 1 }] },
);
const onSlide = (text: string, marks: Mark[]) => stringifyRichText({ text, marks }, talk);
const onPage = (text: string, marks: Mark[]) => stringifyRichText({ text, marks }, talk, { isRead: true });

describe('stringifyRichText', () => {
  it('nests marks as the essay does', async () => {
    const html = await onPage('go to the big sea now', [
      { kind: 'link', start: 6, end: 17, href: 'https://example.org/' },
      { kind: 'strong', start: 10, end: 17 },
      { kind: 'em', start: 14, end: 17 },
    ]);
    expect(html).toBe('go to <a href="https://example.org/">the <strong>big <em>sea</em></strong></a> now');
  });

  it('keeps initials and abbreviations on one line, of a slide and of a page', async () => {
    expect(await onSlide('Lampen, z. B. alte, d. h. gute', [])).toBe(
      'Lampen, z.\u00a0B. alte, d.\u00a0h. gute',
    );
    expect(await onPage('d. h.', [])).toBe('d.\u00a0h.');
  });

  it('keeps the hyphen of a short part on one line, on slides and pages, as the essay has it', async () => {
    const kept = (text: string) => `<span style="white-space:nowrap">${text}</span>`;
    expect(await onSlide('the z-index', [])).toBe(`the ${kept('z-index')}`);
    expect(await onPage('a <--no-verify>, well-known', [])).toBe(
      `a &lt;${kept('--no')}-verify&gt;, well-known`,
    );
  });

  it('parts no letters at a kept hyphen that fonts join, nor a letter from its accent', async () => {
    const kept = (text: string) => `<span style="white-space:nowrap">${text}</span>`;
    expect(await onSlide('cat-file', [])).toBe(kept('cat-file'));
    expect(await onSlide('off-side', [])).toBe(kept('off-side'));
    expect(await onSlide('pre-e\u0301te\u0301', [])).toBe(kept('pre-e\u0301te\u0301'));
    expect(await onSlide('x-firstnamelastname', [])).toBe(`${kept('x-fi')}rstnamelastname`);
    expect(await onSlide('x-offprintcontainer', [])).toBe(`${kept('x-o')}ffprintcontainer`);
    expect(await onSlide('Leistungstariff-3', [])).toBe(`Leistungstari${kept('ff-3')}`);
  });

  it('keeps a short gloss on one line where it has room, as the essay has it', async () => {
    const text = '语言(Feature-rich languages)';
    expect(await stringifyRichText({ text, marks: [] }, { ...talk, lang: 'zh' })).toBe(
      '语言<span style="display:inline-block">(Feature-rich languages)</span>',
    );
  });

  it('parts the lines of verse also for those who read its text alone', async () => {
    expect(await onSlide('Old pumps\nleak', [])).toBe('Old pumps<br>\nleak');
  });

  it('marks where a line may be broken beside a quotation, on slides and pages of every language', async () => {
    const marks: Mark[] = [{ kind: 'em', start: 2, end: 9 }];
    expect(await onPage('区分“login”和', marks)).toBe('区分<em><wbr>“login”</em><wbr>和');
    expect(await onSlide('用“login”吧', [])).toBe('用<wbr>“login”<wbr>吧');
  });

  it('sets a text with thousands of marks by looking at each a few times', async () => {
    let looks = 0;
    const marks = Array.from({ length: 3000 }, (_, index): Mark => {
      const mark: Mark = { kind: 'strong', start: index * 2, end: index * 2 + 1 };
      return Object.defineProperty(mark, 'start', {
        get: () => {
          looks += 1;
          return index * 2;
        },
      });
    });
    const html = await onPage('a '.repeat(marks.length), marks);
    expect(html).toBe('<strong>a</strong> '.repeat(marks.length));
    expect(looks / marks.length).toBeLessThan(50);
  });

  it('lets no text and no address become markup', async () => {
    const html = await onPage('<script>"&</script>', [
      { kind: 'link', start: 0, end: 8, href: 'https://example.org/"onclick="<b>' },
      { kind: 'code', start: 8, end: 10 },
    ]);
    expect(html).toBe(
      '<a href="https://example.org/&quot;onclick=&quot;&lt;b&gt;">&lt;script&gt;</a><code dir="ltr">&quot;&amp;</code>&lt;/script&gt;',
    );
  });

  it('leads from a heading’s address to its slide, and nowhere from one that there is not', async () => {
    const link = (href: string): Mark[] => [{ kind: 'link', start: 0, end: 4, href }];
    expect(await onSlide('moon', link('#moon'))).toBe('<a href="#the-moon">moon</a>');
    expect(await onPage('moon', link('#moon'))).toBe('<a href="#moon">moon</a>');
    expect(await onSlide('moon', link('#sun'))).toBe('moon');
  });

  it('shows the source of a formula that is wider than any line of a slide', async () => {
    const long = Array.from({ length: 60 }, () => 'x').join('+');
    const mark = (text: string): Mark[] => [{ kind: 'math', start: 0, end: text.length }];
    expect(await onSlide(long, mark(long))).toBe(`<code dir="ltr">${long}</code>`);
    expect(await onSlide('x+y', mark('x+y'))).toMatch(/^<math\b.*<\/math>$/s);
    expect(await onPage(long, mark(long))).toMatch(/^<math\b/);
  });
});
