import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { chooseOutput } from '../../src/cli/choose-output.ts';
import { TalkError, UsageError } from '../../src/errors.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-output-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const handout = { endings: ['.pdf'], suffix: '-handout' } as const;

it('goes where it is told', () => {
  expect(chooseOutput('../Out.PDF', 'talk.md', handout)).toBe('../Out.PDF');
  expect(() => chooseOutput('talk.docx', 'posts/Über uns.md', handout)).toThrow(UsageError);
});

it.each([
  ['talk.md', handout, 'talk-handout.pdf'],
  ['../posts/Über uns.en.mdx', { endings: ['.pdf'] }, 'Über uns.en.pdf'],
  ['posts/lamps/index.md', { endings: ['.pdf'] }, 'lamps.pdf'],
  ['posts/lamps/_index.fr.md', { endings: ['.pdf'] }, 'lamps.fr.pdf'],
  ['posts/talk.txt', { endings: ['.html', '.htm'] }, 'talk.html'],
] as const)('is named after the essay %s, in the folder that one is in', (essay, output, name) => {
  expect(chooseOutput(undefined, essay, output)).toBe(name);
});

it('replaces what Lectern made, and never what somebody else did unless it is named', () => {
  const file = join(folder, 'talk.html');
  const choose = () => chooseOutput(undefined, 'talk.md', { endings: ['.html'] });
  const before = process.cwd();
  process.chdir(folder);
  writeFileSync(file, '<meta name="generator" content="Lectern">');
  expect(choose()).toBe('talk.html');
  for (const own of ['<h1>My own page</h1>', '<h1>Why I like Lectern</h1>', '/Title (Lectern, a review)']) {
    writeFileSync(file, own);
    expect(choose).toThrow(TalkError);
  }
  writeFileSync(file, '%PDF-1.7 <xmp:CreatorTool>Lectern</xmp:CreatorTool>');
  expect(choose()).toBe('talk.html');
  writeFileSync(file, '<h1>My own page</h1>');
  expect(chooseOutput('talk.html', 'talk.md', { endings: ['.html'] })).toBe('talk.html');
  process.chdir(before);
});
