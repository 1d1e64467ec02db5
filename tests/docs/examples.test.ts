/** What the documentation shows does what is said of it. */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkTalk } from '../../src/check/check-talk.ts';
import { commentExamples } from '../../src/docs/comments.ts';
import { fenceDocs, type FenceWish } from '../../src/docs/fences.ts';
import { documentSpeed } from '../../src/docs/speed.ts';
import { directiveNames } from '../../src/essay/directives/directives.ts';
import type { Essay } from '../../src/essay/essay.ts';
import { fenceOf } from '../../src/essay/markdown/fence.ts';
import { listBlocks } from '../../src/essay/list-blocks.ts';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { packageFolder } from '../../src/places.ts';
import { planWhole, shortenTalk } from '../../src/plan/plan-talk.ts';
import { readFences } from '../../src/read/read-fences.ts';
import { readEssay } from '../../src/read/read-essay.ts';
import { layoutNames, type Talk } from '../../src/talk/talk.ts';

const slides = new URL('slides/', packageFolder);

describe('an example of a comment', () => {
  it.each(directiveNames)('has the comment “%s”, and is read without a complaint', (name) => {
    const essay = parseEssay(commentExamples[name], { file: 'talk.md', format: 'markdown' });
    expect(listBlocks(essay).flatMap(({ directives }) => directives.map(({ kind }) => kind))).toEqual([name]);
    expect(essay.warnings).toEqual([]);
  });
});

describe('an example of a fence', () => {
  it.each(Object.keys(fenceDocs) as FenceWish[])('asks for %s', async (wish) => {
    const essay = parseEssay(fenceDocs[wish].example, { file: 'talk.md', format: 'markdown' });
    // What the compiler answers takes seconds, and has its own test.
    const faults = wish === 'asksCompiler' ? [] : await readFences(essay);
    const fences = listBlocks(essay).flatMap(({ node }) => (node.type === 'code' ? [fenceOf(node)] : []));
    const asked = fences.map((fence) => fence[wish]);
    expect(asked.some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))).toBe(true);
    expect([...essay.warnings, ...faults]).toEqual([]);
  });
});

describe('the talks of the documentation', async () => {
  const names = (await readdir(slides)).filter((name) => name.endsWith('.md'));
  const talks = new Map<string, { essay: Essay; talk: Talk; faults: string[] }>();

  beforeAll(async () => {
    for (const name of names) {
      const essay = await readEssay(fileURLToPath(new URL(name, slides)));
      const whole = planWhole(essay);
      const talk = shortenTalk(whole, essay.settings.minutes);
      const faults = [...essay.warnings, ...checkTalk(essay, talk, whole)].map(({ message }) => message);
      talks.set(name, { essay, talk, faults });
    }
  });

  it.each(names)('%s has nothing that would spoil it', (name) => {
    expect(talks.get(name)?.faults).toEqual([]);
  });

  it('show each layout in the section that tells of it', () => {
    const shown = talks.get('kinds-of-slides.md')?.talk.slides ?? [];
    const placed = { title: shown.slice(0, 1), section: shown, closing: shown.slice(-1) };
    const layouts = layoutNames.filter((name) => {
      const own =
        name in placed
          ? placed[name as keyof typeof placed]
          : shown.filter(({ section }) => section === name);
      return own.some(({ layout }) => layout === name);
    });
    expect(layouts).toEqual(layoutNames);
  });
});

describe('the figures of speed', () => {
  it('have no page as long as nothing was measured', () => {
    expect(documentSpeed({ date: '', machine: '', tables: [] })).toBeUndefined();
  });

  it('stand in a table, with the day and the machine', () => {
    const page = documentSpeed({
      date: '2026-11-26',
      machine: 'two cores',
      tables: [
        {
          title: 'Building to HTML',
          about: 'The wall clock’s time of the whole command.',
          columns: ['Slides', 'Lectern', 'Another'],
          rows: [['20', '0.6 s', '1.1 s']],
        },
      ],
    });
    expect(page).toContain('measured on 2026-11-26: two cores.');
    expect(page).toContain('| 20 | 0.6 s | 1.1 s |');
  });
});
