/** A press is shown at once, and reveal.js, which takes longer, ends up where the deck already is. */
import type { Page } from '@playwright/test';
import { expect, expectPlace, openDeck, test } from './present.ts';

interface Seen {
  /** What is shown, and what lies behind it, as the style sheets are told. */
  shown: string[];
  /** What of it can be reached. */
  reached: string[];
  place: string;
  address: string;
}

/** Presses the key, if any, and gives what the page has before anything else has run. */
function look(key: string | undefined): Seen {
  if (key !== undefined) {
    const press = { key, code: key, keyCode: key === 'ArrowLeft' ? 37 : 39, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', press));
  }
  const name = (part: Element) => part.id || (part.querySelector('[data-slide-id]')?.id ?? part.className);
  const { slide = '', step = '' } = document.documentElement.dataset;
  return {
    shown: [...document.querySelectorAll('.present')]
      .filter((part) => part.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((part) => `${part.tagName} ${name(part)}`),
    reached: [...document.querySelectorAll<HTMLElement>('.slides section')]
      .filter((part) => !part.hidden && !part.inert && part.ariaHidden === null)
      .map(name),
    place: `${slide}/${step} ${String(document.querySelectorAll('.slide.present .fragment.visible').length)}`,
    address: location.hash,
  };
}

/** Keeps where reveal.js says that it has gone. */
async function followMoves(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.moves = document.documentElement.dataset['slide'];
    document.querySelector('.reveal')?.addEventListener('slidechanged', (event) => {
      const { currentSlide } = event as Event & { currentSlide: Element };
      window.moves = currentSlide.id;
    });
  });
}

/** Waits until reveal.js has gone where the deck is, which it says itself. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => window.moves === document.documentElement.dataset['slide']);
}

for (const [essay, forward, back] of [
  ['every-layout.md', 'ArrowRight', 'ArrowLeft'],
  ['arabic.md', 'ArrowLeft', 'ArrowRight'],
] as const) {
  test(`in ${essay} every press shows at once what reveal.js makes of it`, async ({ page, present }) => {
    const { deck } = await present(essay);
    await openDeck(page, deck);
    await followMoves(page);
    const count = await page.locator('[data-slide-id]').count();
    for (const key of [forward, back]) {
      for (const seen = new Set<string>(); ;) {
        const atOnce = await page.evaluate(look, key);
        if (seen.has(atOnce.place)) break;
        seen.add(atOnce.place);
        await settle(page);
        expect(await page.evaluate(look, undefined)).toEqual(atOnce);
        if (seen.size > count * 5) throw new Error('The talk does not end.');
      }
    }
    await expectPlace(page, 'title', 0);
  });
}

/** Presses the key, and gives the slides and the sections, which have no id, that are marked before anything else has run. */
function listMarked(key: string): string[] {
  const marked = new MutationObserver(() => undefined);
  marked.observe(document.body, { subtree: true, attributeFilter: ['class', 'hidden', 'inert'] });
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, keyCode: 39, bubbles: true }));
  const parts = new Set(marked.takeRecords().map(({ target }) => target));
  marked.disconnect();
  return Array.from(parts).flatMap((part) =>
    part instanceof HTMLElement && part.tagName === 'SECTION' ? part.id : [],
  );
}

test('a press marks the slide that it leaves and the one that it shows, and their sections only between two', async ({
  page,
  present,
}) => {
  const { deck } = await present('long-notes.md');
  await openDeck(page, deck);
  await followMoves(page);
  const slides = [
    'title',
    'the-harbour-master-wrote-letters',
    'a-week-of-fog',
    'the-fog-came-on-a-monday-and',
  ];
  const marked: string[][] = [];
  while (marked.length < slides.length - 1) {
    marked.push(await page.evaluate(listMarked, 'ArrowRight'));
    await settle(page);
  }
  const [title, statement, section, points] = slides;
  expect(marked).toEqual([
    [title, statement],
    [statement, '', section, ''],
    [section, points],
  ]);
});

declare global {
  interface Window {
    moves?: string | undefined;
  }
}
