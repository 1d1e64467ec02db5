/** Talks as the measurer sees them: the same as an audience does, and nothing runs off. */
import { basename } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectTalk } from '../../src/inspect/inspect-talk.ts';
import { seeSlides } from '../../src/inspect/see-page.ts';
import type { SeenSlide } from '../../src/inspect/seen-slide.ts';
import { showStep } from '../../src/inspect/show-step.ts';
import { listAllViews, listViews } from '../../src/inspect/views.ts';
import { loadTalk, type LoadedTalk } from '../../src/site/load-talks.ts';
import { isThere, listEssaysOfOthers, listHostileDecks } from '../check-all/list-decks.ts';
import { writeExtremes } from '../check-all/write-extremes.ts';
import { loadedTalk, slide, talkOf, words } from '../print/small-talk.ts';
import { expect, fixture, openDeck, test } from './present.ts';

// Each talk is opened eight times, whatever else the machine has to do.
test.describe.configure({ timeout: 120_000 });

/** Where every text and picture of a slide stands, to the px. */
function placesOf({ id, texts, pictures }: SeenSlide): unknown[] {
  const rounded = [...texts, ...pictures].map(({ left, top, right, bottom }) =>
    [left, top, right, bottom].map(Math.round).join(' '),
  );
  return [id, ...rounded];
}

test('measures at every step just what somebody sees who walks through the talk', async ({
  page,
  present,
}) => {
  const { deck } = await present('watch.md');
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page, deck);
  const walked = new Map<string, unknown>();
  for (let place = '', before = '-'; place !== before;) {
    before = place;
    const seen = await seeSlides(page);
    const [slide = '', step = ''] = await page.evaluate(() => {
      const { slide, step } = document.documentElement.dataset;
      return [slide, step];
    });
    place = `${slide}/${step}`;
    const now = seen.find(({ id }) => id === slide);
    walked.set(place, now && placesOf(now));
    await page.keyboard.press('Space');
  }
  const measured = new Map<string, unknown>();
  for (let step = 0; (await page.evaluate(showStep, step)) > 0; step += 1) {
    for (const seen of await seeSlides(page)) {
      measured.set(`${seen.id}/${String(step)}`, placesOf(seen));
    }
  }
  expect(walked.size).toBeGreaterThan(12);
  expect(Object.fromEntries(measured)).toEqual(Object.fromEntries(walked));
});

test('counts every slide and step, on screen and on paper, in both themes and at both aspects', async ({
  browser,
}) => {
  const loaded = await loadTalk(fixture('watch.md'));
  const steps = loaded.talk.slides.flatMap((slide) => slide.steps).length;
  const inspections = await inspectTalk(browser, loaded, listAllViews(loaded.talk));
  expect(inspections).toHaveLength(8);
  for (const inspection of inspections) {
    expect(inspection.slides).toBe(loaded.talk.slides.length);
    expect(inspection.steps).toBe(inspection.view.medium === 'paper' ? inspection.slides : steps);
  }
});

test('finds the same in the same order, however many slides it measures in one page', async ({ browser }) => {
  const points = ['The moon pulls', 'tides'.repeat(200)].map((text) => words(text));
  const slides = ['a', 'b', 'c', 'd', 'e'].map((id) => slide(id, 'points', points, { fit: 'xl' }));
  const loaded = loadedTalk(talkOf(slides.slice(0, 4), { backup: slides.slice(4) }));
  const find = async (more?: Parameters<typeof inspectTalk>[3]) =>
    (await inspectTalk(browser, loaded, listViews(loaded.talk).slice(0, 2), more)).map((found) => ({
      ...found,
      // Where a slide lies on its page may move a line by a pixel.
      flaws: found.flaws.map(({ slide, step, trouble, what }) => [slide.id, step, trouble, what]),
    }));
  const whole = await find();
  expect(new Set(whole.flatMap(({ flaws }) => flaws.map(([id]) => id))).size).toBe(5);
  expect(await find({ atOnce: 3 })).toEqual(whole);
  expect((await find({ atOnce: 3, slides: 2 })).map(({ slides }) => slides)).toEqual([2, 2]);
  expect(browser.contexts()).toEqual([]);
});

/** Slides that show the same as three before them are left out: one hostile file has a picture three hundred times. */
function withoutRepeats(loaded: LoadedTalk): LoadedTalk {
  const counts = new Map<string, number>();
  const slides = loaded.talk.slides.filter(({ layout, steps }) => {
    const shown = JSON.stringify([layout, steps.map(({ shows }) => shows)]);
    const count = counts.get(shown) ?? 0;
    counts.set(shown, count + 1);
    return count < 3;
  });
  return { ...loaded, talk: { ...loaded.talk, slides } };
}

/** Of many scripts and kinds; `npm run check:all` measures all there are. */
const sample = [
  'more-on-mesos.txt',
  'osg-leadership-de.md',
  'osg-metrics-ar.md',
  'dapr-kratix.md',
  'one-paragraph-5000.md',
  'table-60-columns.md',
  'images-odd.md',
  'heading-markup.md',
  'title-hostile.md',
  'nested-lists-200.md',
];
const decks = isThere ? [...listEssaysOfOthers(), ...listHostileDecks()] : [];

test('essays of others and hostile files are there to be measured', () => {
  test.skip(!isThere, '../shared with its essays and hostile files is not beside this repository');
  expect(decks.map((file) => basename(file))).toEqual(expect.arrayContaining(sample));
});

for (const file of decks.filter((deck) => sample.includes(basename(deck)))) {
  test(`${basename(file)}: nothing runs off a slide at any step, in any view`, async ({ browser }) => {
    expect(await listTroubles(browser, file)).toEqual([]);
  });
}

test('tables of every size stand large enough, and clear of the floor, below a heading and a sentence too', async ({
  browser,
}) => {
  expect(await listTroubles(browser, fixture('tables.md'))).toEqual([]);
});

test('essays that go to an extreme stay within their slides too', async ({ browser }) => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-extremes-'));
  try {
    const files = await writeExtremes(folder);
    for (const name of ['one-paragraph.md', 'emoji.md']) {
      const file = files.find((each) => basename(each) === name) ?? name;
      expect(await listTroubles(browser, file), name).toEqual([]);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

async function listTroubles(browser: Parameters<typeof inspectTalk>[0], file: string): Promise<string[]> {
  const loaded = withoutRepeats(await loadTalk(file));
  const inspections = await inspectTalk(browser, loaded, listAllViews(loaded.talk));
  return inspections.flatMap(({ view, flaws }) =>
    flaws.map(
      ({ trouble, slide, step, what, by }) =>
        `${view.medium} ${view.theme} ${view.aspect} ${slide.id}/${String(step)}: ${trouble} by ${by.toFixed(1)}: ${what}`,
    ),
  );
}

test('names letters that no font has, and none that one has, ours or the machine’s', async ({ browser }) => {
  // The machines' own fonts differ: this is the rarest of Chinese characters, and ours have all the others.
  const fontless = async (lang: string, text: string) => {
    const talk = talkOf([slide('a', 'statement', [words(text)], { fit: 'm' })], { lang });
    const [found] = await inspectTalk(browser, loadedTalk(talk), listViews(talk).slice(0, 1));
    return found?.fontless;
  };
  expect(await fontless('en', 'The lamp burns')).toEqual([]);
  expect(await fontless('en', 'The lamp burns \u{323AF}')).toEqual(['\u{323AF}']);
  // Such as nobody has; a hundred of them are enough.
  const rare = Array.from({ length: 120 }, (_, at) => String.fromCodePoint(0x31400 + at));
  expect(await fontless('en', rare.join(' '))).toEqual(rare.slice(0, 100));
  expect(await fontless('ja', '灯台守の日誌')).toEqual([]);
  expect(await fontless('he', 'שומר המגדלור')).toEqual([]);
});
