import { measureContrast } from './measure-contrast.ts';
import { expect, test } from './present.ts';
import { looks, walkDeck } from './walk-deck.ts';

for (const { theme, mode } of looks) {
  test(`every text on a slide has a contrast of 7 to 1, points that stand back too, ${theme} ${mode}`, async ({
    page,
    present,
  }) => {
    test.setTimeout(90_000);
    const essay = await present({ essay: 'every-layout.md', settings: `theme: ${theme}\nmode: ${mode}` });
    const low: string[] = [];
    let texts = 0;
    await walkDeck(page, essay, async (place) => {
      const measured = await measureContrast(page, '[data-slide-id].present');
      texts += measured.texts;
      low.push(...measured.low.map((line) => `${place}: ${line}`));
    });
    expect(low).toEqual([]);
    expect(texts).toBeGreaterThan(80);
    for (const address of ['essay/', 'script/', '../']) {
      await page.emulateMedia({ colorScheme: mode });
      await page.goto(new URL(address, essay.deck).href);
      expect((await measureContrast(page, 'body')).low).toEqual([]);
    }
  });
}
