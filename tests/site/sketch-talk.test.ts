import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { loadTalk, type LoadedTalk } from '../../src/site/load-talks.ts';
import { sketchTalk } from '../../src/site/sketch-talk.ts';
import type { Talk } from '../../src/talk/talk.ts';

const essay = `---
title: The log
lang: en
---

A keeper writes before the lamp is lit, and after it is out.

## The lamp

Every light has its own rhythm, which no other light on that coast may have.

**One rhythm, one meaning** is the whole agreement between a keeper and a captain.

- Who was on watch
- What the weather did

## The log

The sea is loud, so a keeper writes it down. See [the rules][rules].

\`\`\`ts
export const rhythm = flash(1);
\`\`\`

![A lamp](lamp.png)

### The last page

The log ends in the middle of a sentence, and nobody knows why it does.

[rules]: https://example.org/rules
`;

let folder: string;
let file: string;
let loaded: LoadedTalk;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-sketch-'));
  file = join(folder, 'log.md');
  await writeFile(file, essay);
  loaded = await loadTalk(file);
  return () => rm(folder, { recursive: true });
});

/** What the audience sees and the speaker says; in which order to skip slides is found among all. */
function tell({ slides, seconds, sections }: Talk): unknown {
  return { slides: slides.map((slide) => ({ ...slide, skipRank: undefined })), seconds, sections };
}

it.each([
  ['a word', 'has its own rhythm', 'has its own colour'],
  ['a point', 'One rhythm, one meaning', 'One rhythm and one meaning'],
  ['a heading', '## The lamp', '## The lantern'],
  ['an item', 'Who was on watch', 'Who was awake'],
  ['a sentence more', 'why it does.', 'why it does. It is the last one.'],
])('%s that is another in one section gives what reading all of it gives', async (_, old, fresh) => {
  const now = essay.replace(old, fresh);
  await writeFile(file, now);
  const sketched = sketchTalk(loaded, essay, now);
  expect(sketched && tell(sketched.talk)).toEqual(tell((await loadTalk(file)).talk));
});

it('slides of other sections stay the same objects, so that nobody writes them again', () => {
  const sketched = sketchTalk(loaded, essay, essay.replace('Who was on watch', 'Who was awake'));
  const [before, now] = [loaded.talk.slides, sketched?.talk.slides ?? []];
  const others = new Set(before.flatMap(({ section }, at) => (now[at] === before[at] ? [section] : [])));
  expect(others).toEqual(new Set([undefined, 'the-log', 'the-last-page']));
});

it.each([
  ['the front matter', 'The log', 'The book'],
  ['what stands before the sections', 'A keeper writes', 'A keeper sings'],
  ['the number of lines', 'for a keeper', 'for a\nkeeper'],
  ['a paragraph more', '- Who', 'More.\n\n- Who'],
  ['a section whose links are told elsewhere', 'The sea is loud', 'The sea is high'],
  ['a picture', 'lamp.png', 'lamps.png'],
  ['nothing', 'x', 'x'],
])('%s is left to reading all of it', (_, old, fresh) => {
  expect(sketchTalk(loaded, essay, essay.replace(old, fresh))).toBeUndefined();
});

it('two sections that changed at once are left to reading all of it', () => {
  const now = essay.replace('Who was on watch', 'Who was awake').replace('nobody knows', 'we know');
  expect(sketchTalk(loaded, essay, now)).toBeUndefined();
});
