/** That what a page must not do is refused by the browser, too, whatever the cleaning of an essay may have missed. */
import { expect, openDeck, test } from './present.ts';

const harm = [
  '<script>document.documentElement.dataset.ran = "script"</script>',
  '<img src="nowhere.png" onerror="document.documentElement.dataset.ran = \'handler\'">',
  '<iframe srcdoc="<script>parent.document.documentElement.dataset.ran = 1</script>"></iframe>',
  '<a id="lure" href="javascript:void(document.documentElement.dataset.ran = \'link\')">Read on</a>',
  '<img src="https://elsewhere.example/seen.png">',
  '<style>.reveal { display: none }</style>',
  '<base href="https://elsewhere.example/">',
].join('');

for (const route of ['', 'presenter/', 'essay/']) {
  test.describe('harm on the page', () => {
    test.use({ mayRefuse: true });

    test(`does nothing below /${route}`, async ({ page, present }) => {
      const { deck } = await present('lighthouse.md');
      const address = `${deck}${route}`;
      const html = await (await page.request.get(address)).text();
      await page.route(address, (asked) =>
        asked.fulfill({ contentType: 'text/html', body: html.replace(/<body[^>]*>/, `$&${harm}`) }),
      );
      if (route === 'essay/') await page.goto(address);
      else await openDeck(page, address);
      await page.locator('#lure').evaluate((link: HTMLElement) => link.click());
      await expect(page.locator('.reveal, main').first()).not.toHaveCSS('display', 'none');
      expect(await page.evaluate(() => document.documentElement.dataset['ran'])).toBeUndefined();
    });
  });
}
