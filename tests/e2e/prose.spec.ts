/** Running text in languages without spaces: it fills its lines, where headings are broken as a reader would pause. */
import { loadedTalk, slide, talkOf, words } from '../print/small-talk.ts';
import { serveTalk } from './open-talk.ts';
import { expect, test } from './present.ts';

const proses = {
  ja: '灯台守は毎晩、海がしたことを書き留めた。天気について何百行も、沈んだ船についていくつか、そして五月三日に現れたクジラについて一行だけ。それから遠い町の新しい規則が届いたが、誰もそれを読まなかった。',
  zh: '守灯塔的人每天夜里都写下大海做了什么：几百行天气，几行沉船，还有一行写的是五月三日出现的鲸鱼。后来，遥远的城市送来了新的规定，可是没有人读过它。灯一直亮着，直到早晨。',
};

for (const [lang, prose] of Object.entries(proses)) {
  test(`what is said fills its lines: ${lang}`, async ({ page }) => {
    const told = slide('log', 'statement', [words('灯')]);
    const says = [1, 3, 5].map((line) => ({ text: prose.repeat(2), line, endLine: line }));
    const talk = talkOf([{ ...told, steps: told.steps.map((step) => ({ ...step, says })) }], { lang });
    const deck = await serveTalk(page, loadedTalk(talk), 'paper');
    for (const [address, passage] of [
      ['script/', '.says p'],
      ['presenter/', '.speech p'],
    ] as const) {
      await page.goto(`${deck}${address}`);
      await page.evaluate(() => document.fonts.ready);
      const paragraphs = page.locator(passage);
      const missing = await paragraphs.evaluateAll((all) =>
        all.flatMap((paragraph) => {
          const range = document.createRange();
          range.selectNodeContents(paragraph);
          const lines = new Map<number, number>();
          const { left, right } = paragraph.getBoundingClientRect();
          for (const rect of range.getClientRects()) {
            const line = Math.round(rect.bottom / 20);
            lines.set(line, Math.max(lines.get(line) ?? left, rect.right));
          }
          const size = Number.parseFloat(getComputedStyle(paragraph).fontSize);
          // The last two may be evened, so that none is left with a single word.
          return [...lines.values()].slice(0, -2).map((end) => (right - end) / size);
        }),
      );
      expect(missing.length).toBeGreaterThan(6);
      // No line begins with a mark or a small kana, so that one or two letters move to the next.
      expect(Math.max(...missing)).toBeLessThan(3);
    }
  });
}
