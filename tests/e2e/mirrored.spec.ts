/** Talks from right to left: what hangs in the margin stands at its edge, and numbers are as large as in any other. */
import type { Shown } from '../../src/talk/shown.ts';
import { slide, talkOf, loadedTalk } from '../print/small-talk.ts';
import { serveTalk } from './open-talk.ts';
import { expect, openDeck, test } from './present.ts';

const caption = { text: 'מהמנורות שלנו מעולם לא הודלקו', marks: [] };
const number = (unit: string): Shown => ({ kind: 'number', text: '40', figure: '40', unit, caption });
const quote: Shown = { kind: 'quote', text: 'הים רועש והלילה ארוך', marks: [] };

for (const theme of ['paper', 'stage'] as const) {
  test(`in ${theme} signs and figures keep to the right margin`, async ({ page }) => {
    const slides = [
      slide('percent', 'number', [number('%')], { fit: 'l' }),
      slide('years', 'number', [number('שנים')], { fit: 's' }),
      slide('quote', 'quote', [quote], { fit: 'l' }),
    ];
    const deck = await serveTalk(page, loadedTalk(talkOf(slides, { lang: 'he', dir: 'rtl' })), theme);
    await openDeck(page, deck);
    await expect(page.locator('html')).toHaveAttribute('data-refitted', '0');
    const boxOf = async (id: string, what: string) => {
      await page.evaluate((own) => (location.hash = `#/${own}`), id);
      await expect(page.locator('html')).toHaveAttribute('data-slide', id);
      const box = await page.locator(`[data-slide-id="${id}"] ${what}`).boundingBox();
      if (box === null) throw new Error(`${what} is not there.`);
      return { left: box.x, right: box.x + box.width };
    };
    const margin = 1800;
    const percent = await boxOf('percent', '.figure');
    expect(Math.abs(percent.right - margin)).toBeLessThan(30);
    const sign = await boxOf('quote', '.sign');
    expect(Math.abs(sign.right - margin)).toBeLessThan(30);
    expect(sign.right - sign.left).toBeLessThan(300);

    // The unit stands where its letters do, with its distance between it and the digits.
    const digitsOf = (id: string) =>
      page.locator(`[data-slide-id="${id}"] .figure`).evaluate((figure) => {
        const range = document.createRange();
        range.selectNodeContents(figure.querySelector('.marked')?.firstChild ?? figure);
        const { left, right } = range.getBoundingClientRect();
        return { left, right };
      });
    const unitRight = await boxOf('percent', '.figure small');
    expect(unitRight.left - (await digitsOf('percent')).right).toBeGreaterThan(5);
    const unitLeft = await boxOf('years', '.figure small');
    expect((await digitsOf('years')).left - unitLeft.right).toBeGreaterThan(5);
  });
}

test('a cell of Latin words and digits alone is read as it is written', async ({ page }) => {
  const cell = (text: string) => ({ text, marks: [] });
  const rows = [['زمن الاستجابة', '812 ms', '1.2.3-beta'].map(cell)];
  const head = ['التغيير', 'قبل', 'بعد'].map(cell);
  const table: Shown = {
    kind: 'table',
    text: rows.flat().map(({ text }) => text).join('\t'),
    head,
    rows,
    align: ['start', 'end', 'end'],
    widths: [40, 30, 30],
  }; // prettier-ignore
  const slides = [slide('times', 'table', [table], { fit: 'l' })];
  const deck = await serveTalk(page, loadedTalk(talkOf(slides, { lang: 'ar', dir: 'rtl' })), 'paper');
  await openDeck(page, deck);
  const placesOf = (at: number) =>
    page.locator('[data-slide-id="times"] td').nth(at).evaluate((own) => {
      const text = own.ownerDocument.createTreeWalker(own, NodeFilter.SHOW_TEXT).nextNode() as Text;
      return [0, text.length - 1].map((from) => {
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, from + 1);
        return range.getBoundingClientRect().left;
      });
    }); // prettier-ignore
  for (const at of [0, 1]) {
    const [first = 0, last = 0] = await placesOf(at);
    expect(first).toBeLessThan(last);
  }
});
