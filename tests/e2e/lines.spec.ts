/** Lines that are counted without a browser, against those that Chromium sets: never fewer, and seldom more. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { canvasFor } from '../../src/measure/canvas.ts';
import type { StyleName } from '../../src/measure/typography.ts';
import { toPlainRichText } from '../../src/talk/rich-text.ts';
import type { Shown } from '../../src/talk/shown.ts';
import type { Fit, Slide } from '../../src/talk/talk.ts';
import { loadedTalk, slide, talkOf, words } from '../print/small-talk.ts';
import { serveTalk } from './open-talk.ts';
import { expect, test } from './present.ts';

const prose: Readonly<Record<string, string>> = {
  en: 'A well-known keeper of lamps—who had kept them for forty years—wrote each night what “the sea” had done, and/or what it had left undone, client-/server-side: 1,204 lines of weather, 37 of wrecks, and one, on 3 May, of a whale. Internationalisation came later (much later), with --all-hands, UTF-8 and the z-index.',
  de: 'Der Leuchtturmwärter schrieb jede Nacht auf, was das Meer getan hatte: Schiffsuntergänge, Windgeschwindigkeitsmessungen, Öllieferungen und, am 3. Mai, einen Wal. Später kam die Donaudampfschifffahrtsgesellschaft mit ihren Vorschriften.',
  ar: 'كان حارس المنارة يكتب كل ليلة ما فعله البحر: مئات السطور عن الطقس وبعض السطور عن السفن الغارقة، وسطر واحد عن حوت ظهر في الثالث من مايو. ثم جاءت القواعد الجديدة من المدينة البعيدة ولم يقرأها أحد.',
  he: 'שומר המגדלור כתב בכל לילה את מה שעשה הים: מאות שורות על מזג האוויר, כמה שורות על אוניות שטבעו, ושורה אחת על לווייתן שנראה בשלישי במאי. אחר כך באו התקנות החדשות מן העיר הרחוקה.',
  ja: '灯台守は毎晩、海がしたことを書き留めた。天気について何百行も、沈んだ船についていくつか、そして五月三日に現れたクジラについて一行だけ。それから遠い町の新しい規則が届いたが、誰もそれを読まなかった。',
  zh: '守灯塔的人每天夜里都写下大海做了什么：几百行天气，几行沉船，还有一行写的是五月三日出现的鲸鱼。后来，遥远的城市送来了新的规定，可是没有人读过它。灯一直亮着，直到早晨。',
  ko: '등대지기는 매일 밤 바다가 한 일을 적었다. 날씨에 대해 수백 줄, 가라앉은 배에 대해 몇 줄, 그리고 5월 3일에 나타난 고래에 대해 한 줄을 적었다. 그 뒤에 먼 도시에서 새로운 규칙이 왔다.',
  th: 'คนเฝ้าประภาคารเขียนทุกคืนว่าทะเลทำอะไรไปบ้าง หลายร้อยบรรทัดเกี่ยวกับอากาศ และหนึ่งบรรทัดเกี่ยวกับวาฬที่ปรากฏตัวในเดือนพฤษภาคม แล้วกฎใหม่ก็มาจากเมืองที่ห่างไกล',
};

/** Layouts whose main text is one, where it stands, and the sizes that it may have. */
const settings: readonly {
  layout: 'statement' | 'question' | 'quote' | 'points';
  text: string;
  fits: Fit[];
}[] = [
  { layout: 'statement', text: '.display', fits: ['xl', 'l', 'm', 's'] },
  { layout: 'question', text: '.display', fits: ['l', 'm', 's'] },
  { layout: 'quote', text: 'blockquote', fits: ['l', 'm', 's'] },
  { layout: 'points', text: '.list > li > :last-child', fits: ['l', 'm', 's'] },
];
const styles: Readonly<Record<string, StyleName>> = {
  statement: 'display',
  question: 'question',
  quote: 'quote',
  points: 'points',
};

/** Stretches of the text of many lengths, from many places in it, some in two lines of their own; the same every time. */
function cut(text: string, lang: string): string[] {
  const hasSpaces = text.includes(' ') && lang !== 'th';
  const words = hasSpaces ? text.split(' ') : Array.from(text);
  const glue = hasSpaces ? ' ' : '';
  const longest = hasSpaces ? 24 : 90;
  return Array.from({ length: 10 }, (_, at) => {
    const length = Math.ceil(((at + 1) * longest) / 10);
    const from = (at * 7) % Math.max(1, words.length - length);
    const part = words.slice(from, from + length);
    const halves = at % 4 === 3 ? [part.slice(0, length / 2), part.slice(length / 2)] : [part];
    return halves.map((half) => half.join(glue).trim()).join('\n');
  });
}

/** Thai letters are the machine's own in decks; here they are the same on each, also where there are none. */
async function bringThai(page: Page): Promise<void> {
  const file = '@fontsource-variable/noto-sans-thai/files/noto-sans-thai-thai-wght-normal.woff2';
  const font = await readFile(createRequire(import.meta.url).resolve(file));
  await page.evaluate(async (bytes) => {
    // The first families behind our own ones.
    for (const family of ['Georgia', 'Helvetica Neue']) {
      const face = new FontFace(family, Uint8Array.from(bytes), { weight: '100 900' });
      document.fonts.add(await face.load());
    }
  }, Array.from(font));
}

for (const [lang, text] of Object.entries(prose)) {
  for (const [index, theme] of (['paper', 'stage'] as const).entries()) {
    test(`lines of ${lang} in ${theme} are counted as they are set`, async ({ page }) => {
      const type = canvasFor(lang).themes[index];
      if (type === undefined) throw new Error('no such theme');
      const slides: Slide[] = [];
      const counted: number[] = [];
      for (const part of cut(text, lang)) {
        for (const { layout, fits } of settings) {
          for (const fit of fits) {
            const shows = layout === 'quote' ? ({ ...words(part), kind: 'quote' } as Shown) : words(part);
            slides.push(slide(`s${String(slides.length)}`, layout, [shows], { fit }));
            const style = styles[layout] ?? 'text';
            counted.push(
              type.countLines(toPlainRichText(part), {
                style,
                size: type.theme.number(`--size-${layout}-${fit}`),
                width: type.theme.number(`--room-${layout}-width`),
              }),
            );
          }
        }
      }
      const talk = talkOf(slides, { lang, dir: lang === 'ar' || lang === 'he' ? 'rtl' : 'ltr' });
      const deck = await serveTalk(page, loadedTalk(talk), theme);
      // Without its script the deck is all its slides, below each other, as they were planned.
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(deck);
      if (lang === 'th') await bringThai(page);
      await page.evaluate(async () => {
        // As the page itself does when it has waited long enough.
        delete document.documentElement.dataset['deck'];
        document.body.getBoundingClientRect();
        await document.fonts.ready;
      });
      const places = Object.fromEntries(settings.map(({ layout, text: place }) => [layout, place]));
      const set = await page.evaluate(
        (where) =>
          Array.from(document.querySelectorAll('[data-slide-id]'), (shown) => {
            const place = Object.entries(where).find(([layout]) => shown.classList.contains(layout))?.[1];
            const box = place === undefined ? null : shown.querySelector(place);
            if (!(box instanceof HTMLElement)) return -1;
            // A short quotation is held higher than its lines.
            box.style.minHeight = 'auto';
            return Math.round(
              box.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(box).lineHeight),
            );
          }),
        places,
      );
      expect(set.length).toBe(counted.length);
      const fewer = set.flatMap((lines, at) =>
        lines > (counted[at] ?? 0)
          ? [
              `${JSON.stringify(slides[at]?.steps[0]?.shows.text)} ${slides[at]?.layout ?? ''} ${slides[at]?.fit ?? ''}: ${String(counted[at])} for ${String(lines)}`,
            ]
          : [],
      );
      const more = set.filter((lines, at) => lines < (counted[at] ?? 0)).length;
      expect(fewer).toEqual([]);
      expect(Math.min(...set)).toBeGreaterThan(0);
      // None of our fonts is Thai, so its letters are taken for rather wide ones.
      expect(more / set.length).toBeLessThan({ th: 0.6 }[lang] ?? 0.1);
    });
  }
}
