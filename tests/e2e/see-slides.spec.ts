/** The measurer itself: small slides with a fault that everybody sees, beside ones as like them as can be without. */
import type { Page } from '@playwright/test';
import { judgeSlide } from '../../src/inspect/judge-slide.ts';
import { seeSlides } from '../../src/inspect/see-page.ts';
import type { Slide } from '../../src/talk/talk.ts';
import { expect, test } from './present.ts';

const styles = `
  * { margin: 0; box-sizing: border-box; }
  .slide { position: relative; width: 1920px; height: 1080px; overflow: hidden; font: 60px/1.2 serif; --size-points-s: 56px; }
  .slide * { position: absolute; }
  .area { inset: 112px 120px 168px; }
  .area *, .footer * { position: static; }
  .area > div { position: absolute; }
  .footer { inset: auto 120px 40px; font-size: 28px; }
`;
const footer = '<footer class="footer"><p>Footer</p></footer>';
const shown: Slide = {
  id: 's',
  layout: 'points',
  fit: 's',
  seconds: 0,
  steps: [{ shows: { kind: 'text', text: 'The lamp burns', marks: [] }, says: [], seconds: 0 }],
};

/** What is wrong with a slide of this content, as `trouble: what`. */
async function judge(page: Page, content: string): Promise<string[]> {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.setContent(
    `<!doctype html><style>${styles}</style><section class="slide points" data-slide-id="s">${content}</section>`,
  );
  const [seen] = await seeSlides(page);
  if (seen === undefined) throw new Error('The slide was not seen.');
  return judgeSlide(seen, shown).map(({ trouble, what }) => `${trouble}: ${what}`);
}

const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"/>')}`;

const sound: readonly (readonly [title: string, content: string])[] = [
  ['text in its place', `<div class="area"><p>The lamp burns</p></div>${footer}`],
  [
    'tight lines of one text',
    `<div class="area"><p style="width: 500px; font-size: 144px; line-height: 0.98">The lamp burns</p></div>${footer}`,
  ],
  [
    'a sign that bleeds off and says nothing',
    `<div class="area"><p>The lamp burns</p></div><p aria-hidden="true" style="right: -100px; top: -90px; font-size: 760px">2</p>`,
  ],
  [
    'words that nobody sees',
    `<div class="area"><p>The lamp burns</p><p hidden style="margin-left: 3000px">Notes</p></div>`,
  ],
  [
    'a point still to come that holds its place',
    `<div class="area"><p>The lamp burns</p><p class="fragment" style="visibility: hidden; margin-left: -200px">Later</p></div>`,
  ],
  [
    'a picture of its own ratio',
    `<div class="area"><p>The lamp burns</p><img src="${picture}" width="800" height="400"></div>`,
  ],
  [
    'a cropped picture',
    `<div class="area"><p>The lamp burns</p><img src="${picture}" style="object-fit: cover" width="400" height="400"></div>`,
  ],
  [
    'a caption on a plate before its picture',
    `<figure style="inset: 0"><img src="${picture}" width="1920" height="960"><figcaption style="left: 0; bottom: 200px; padding: 40px; background: #fff">The lamp burns</figcaption></figure>`,
  ],
  [
    'a formula amid a sentence',
    `<div class="area"><p>The lamp burns for <math style="position: static"><mn>40</mn><mo>×</mo><msup><mi>x</mi><mn>2</mn></msup></math> nights of the year, and then it is lit anew by its keepers</p></div>`,
  ],
  [
    'right-to-left text in its place',
    `<div class="area" dir="rtl"><p>The lamp burns</p><p>الضوء يحترق في الليل</p></div>${footer}`,
  ],
];

const faulty: readonly (readonly [title: string, content: string, found: string])[] = [
  [
    'text over the edge',
    `<div class="area"><p style="white-space: nowrap">${'The lamp burns '.repeat(9)}</p></div>`,
    'outside',
  ],
  [
    'text over the left edge',
    `<div class="area"><p style="margin-left: -200px">The lamp burns</p></div>`,
    'outside',
  ],
  [
    'a box without text over the edge',
    `<div class="area"><p>The lamp burns</p><div style="left: 1700px; width: 200px; height: 9px"></div></div>`,
    'outside',
  ],
  [
    'content as low as the footer',
    `<div class="area"><p style="margin-top: 780px">The lamp burns</p></div>${footer}`,
    'below the content',
  ],
  [
    'text on the footer',
    `<div class="area"><p style="margin-top: 860px">The lamp burns</p></div>${footer}`,
    'overlapping',
  ],
  [
    'text on other text',
    `<div class="area"><p>The lamp burns</p><div style="top: 20px">all night long</div></div>`,
    'overlapping',
  ],
  [
    'text on a picture',
    `<div class="area"><p>The lamp burns</p><div style="top: 20px"><img src="${picture}" width="400" height="200"></div></div>`,
    'overlapping',
  ],
  [
    'lines of one text that meet',
    `<div class="area"><p style="width: 300px; line-height: 0.5">The lamp burns</p></div>`,
    'overlapping',
  ],
  [
    'a caption on a plate that its picture is seen through',
    `<figure style="inset: 0"><img src="${picture}" width="1920" height="960"><figcaption style="left: 0; bottom: 200px; padding: 40px; background: #fffc">The lamp burns</figcaption></figure>`,
    'overlapping',
  ],
  [
    'text that is clipped',
    `<div class="area"><p style="height: 40px; overflow: hidden">The lamp burns</p></div>`,
    'cut off',
  ],
  [
    'text that an ellipsis shortens',
    `<div class="area"><p style="width: 300px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">The lamp burns</p></div>`,
    'cut off',
  ],
  [
    'marks above what clips them',
    `<div class="area"><p style="overflow: hidden">The lamp burns Z${'\u0301'.repeat(40)}</p></div>`,
    'cut off',
  ],
  [
    'a footnote in small type',
    `<div class="area"><p>The lamp burns</p><p style="font-size: 27px">Small</p></div>`,
    'too small',
  ],
  [
    'a point below the smallest size of points',
    `<div class="area"><p style="font-size: 50px">The lamp burns</p></div>`,
    'too small',
  ],
  [
    'words made small by a drawing',
    `<div class="area"><p>The lamp burns</p><svg width="100" height="50" viewBox="0 0 200 100"><text y="50" font-size="40">Small</text></svg></div>`,
    'too small',
  ],
  [
    'a squeezed picture',
    `<div class="area"><p>The lamp burns</p><img src="${picture}" width="400" height="400"></div>`,
    'distorted',
  ],
  [
    'a drawing larger than its frame',
    `<div class="area"><p>The lamp burns</p><svg width="100" height="50"><rect width="300" height="20"></rect></svg></div>`,
    'cut off',
  ],
];

for (const [title, content] of sound) {
  test(`nothing is wrong with ${title}`, async ({ page }) => {
    expect(await judge(page, content)).toEqual([]);
  });
}

for (const [title, content, found] of faulty) {
  test(`${title} is found`, async ({ page }) => {
    const troubles = await judge(page, content);
    expect(troubles.map((each) => each.split(':')[0])).toContain(found);
  });
}
