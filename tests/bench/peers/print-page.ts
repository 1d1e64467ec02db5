/** A program: prints a page that lies in a folder and does nothing else, `print-page.ts PAGE PDF`; the least that printing takes. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '../../../src/browser/launch-chromium.ts';

const [page = '', pdf = ''] = process.argv.slice(2);
const browser = await launchChromium({
  executable: process.env['LECTERN_CHROMIUM'] ?? '',
  origin: 'named',
});
const tab = await browser.newPage();
await tab.goto(pathToFileURL(page).href);
const options = { printBackground: true, preferCSSPageSize: true, tagged: true, outline: true };
writeFileSync(pdf, await tab.pdf(options));
await browser.close();
