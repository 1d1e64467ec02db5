/** That formulas look the same with the font that a built site brings as with the whole of it. */
import type { Page } from '@playwright/test';
import { mathFontStyles, readMathFont, subsetMathFont } from '../../src/fonts/math-font.ts';
import { findUsedCharacters } from '../../src/fonts/used-characters.ts';
import { prepareMath, stringifyMath } from '../../src/layouts/math/stringify-math.ts';
import { loadedTalk, slide, talkOf, words } from '../print/small-talk.ts';
import { serveTalk } from './open-talk.ts';
import { expect, openDeck, test } from './present.ts';

const formulas = [
  String.raw`\int_{-\infty}^{\infty} e^{-x^2}\,dx = \sqrt{\pi} \quad \oint_{\partial\Omega} \iiint_V \nabla\cdot F\,dV`,
  String.raw`\left(\frac{\frac{a}{b}}{\frac{c}{d}}\right)^n \left[\sum_{k=0}^{n} \binom{n}{k}\right] \left\{\begin{aligned} a &= b \\ c &= d \\ e &= f \\ g &= h \\ i &= j \end{aligned}\right\}`,
  String.raw`\sqrt{1+\sqrt{1+\sqrt{1+\frac{x}{\frac{y}{z}}}}} \quad \sqrt[3]{\begin{matrix} a \\ b \\ c \\ d \end{matrix}}`,
  String.raw`\begin{pmatrix} a & b & \cdots \\ c & d & \ddots \\ \vdots & e & f \end{pmatrix} \begin{vmatrix} x' & y'' \\ z & \hbar \end{vmatrix} \begin{cases} 0 & x<0 \\ 1 & x\ge 0 \\ 2 & x \gg 1 \end{cases}`,
  String.raw`\hat{x} \bar{y} \vec{v} \tilde{z} \dot{q} \ddot{q} \widehat{abc} \overline{xyz} \underbrace{a+b+c}_{n} \overbrace{1+\dots+1}^{k} \overrightarrow{AB}`,
  String.raw`\prod_{p} \frac{1}{1-p^{-s}} = \zeta(s),\; \mathbb{R}^n \to \mathcal{L}(\mathfrak{g}) \subseteq \mathscr{F},\; \Gamma\alpha\varepsilon\vartheta\varphi`,
  String.raw`A \xrightarrow{\text{softly}} B \iff \forall x\,\exists y: x \neq y \land \mathbf{x}\cdot\mathrm{d}\boldsymbol{\beta} \quad \bigcup_{i} \bigl\lfloor \tfrac{n}{2} \bigr\rfloor \left\|x\right\|`,
];

async function photograph(page: Page, html: string, font: Uint8Array): Promise<Buffer> {
  const address = `data:font/woff2;base64,${Buffer.from(font).toString('base64')}`;
  const styles = mathFontStyles.replace(/url\([^)]*\)/, `url(${address})`);
  await page.setContent(`<style>${styles}math{font-family:'STIX Two Math';font-size:32px}</style>${html}`);
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot({ fullPage: true });
}

test('formulas look the same with only the glyphs that they need', async ({ page }, info) => {
  const setMath = await prepareMath();
  const set = formulas.map((formula) => setMath(formula, 'block'));
  for (const mathml of set) expect(mathml).toContain('<math');
  const html = set.map((mathml) => `<p>${mathml}</p>`).join('');
  const subset = await subsetMathFont([...findUsedCharacters(html, '').math].join(''));
  console.log(`The font for these formulas has ${String(subset.length)} bytes.`);
  expect(subset.length).toBeLessThan(45_000);
  const whole = await photograph(page, html, await readMathFont());
  await info.attach('formulas', { body: whole, contentType: 'image/png' });
  const own = await photograph(page, html, subset);
  expect(own.equals(whole)).toBe(true);
  // Else the picture would tell nothing.
  const lesser = await subsetMathFont('x');
  expect((await photograph(page, html, lesser)).equals(whole)).toBe(false);
});

test('the rows of a vector are as far apart, whatever their letters', async ({ page }) => {
  const vector = await stringifyMath(String.raw`\begin{pmatrix} r \\ g \\ b \\ a \end{pmatrix}`, 'block');
  await photograph(page, vector, await readMathFont());
  const tops = await page
    .locator('mtr')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
  const steps = tops.slice(1).map((top, at) => top - (tops[at] ?? 0));
  expect(steps).toHaveLength(3);
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.5);
});

test('lines stay as far apart where one has a formula with scripts', async ({ page }) => {
  const text = 'The usual measure is E_{00}, a distance between two colours';
  const [start, end] = [text.indexOf('E_'), text.indexOf(',')];
  const set = words(text, [{ kind: 'math', start, end }]);
  const plain = words(text.replace('E_{00}', 'EE'));
  const slides = [
    slide('set', 'statement', [set], { fit: 'l' }),
    slide('plain', 'statement', [plain], { fit: 'l' }),
  ];
  await page.goto(`${await serveTalk(page, loadedTalk(talkOf(slides)), 'paper')}print/`);
  await expect(page.locator('.statement math')).toHaveCount(1);
  const heights = await page
    .locator('.statement .display')
    .evaluateAll((all) => all.map((each) => each.clientHeight));
  expect(heights).toHaveLength(2);
  expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeLessThan(2);
});

test('what is said has its formulas set, not their source', async ({ page, present }) => {
  const { deck } = await present('formulas.md');
  await openDeck(page, deck);
  await expect(page.locator('aside.notes math')).toHaveCount(6);
  for (const route of ['script/', 'essay/']) {
    await page.goto(`${new URL(deck).origin}/formulas/${route}`);
    await expect(page.locator('main p math').first()).toBeVisible();
    await expect(page.locator('main p:not(.cue) math')).toHaveCount(6);
    await expect(page.locator('main')).not.toContainText('\\log');
  }
  // A comma stays with its formula, however narrow the page.
  const lines = () =>
    page.locator('main .kept').evaluateAll((all) => all.map((each) => each.getClientRects().length));
  for (const width of [320, 380, 440, 500]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await lines()).toEqual([1]);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('what is said below a slide has its formulas set', async ({ page, present }) => {
    const { deck } = await present('formulas.md');
    await openDeck(page, deck);
    // The sixth stands on its slide, in what is said word for word as it is shown.
    await expect(page.locator('.said math')).toHaveCount(5);
    const first = page.locator('.said math').first();
    await first.scrollIntoViewIfNeeded();
    await expect(first).toBeVisible();
    await expect(first).toHaveCSS('font-family', /STIX/);
  });
});
