import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planTalk } from '../../src/plan/plan-talk.ts';
import { readEssay } from '../../src/read/read-essay.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-formulas-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function read(markdown: string) {
  const file = join(folder, 'e.md');
  await writeFile(file, markdown);
  return readEssay(file);
}

async function warningsOf(markdown: string) {
  return (await read(markdown)).warnings;
}

describe('formulas', () => {
  it('that are no TeX are named with their line and what is wrong with them', async () => {
    const warnings = await warningsOf('Fine: $a^2$.\n\nBad: $\\frac{1$ here.\n\n$$\n\\nosuchthing{x}\n$$\n');
    expect(warnings).toMatchObject([
      {
        line: 3,
        message: expect.stringMatching(/^The formula \\frac\{1 is shown as its source: .+\.$/) as string,
      },
      { line: 5, message: expect.stringContaining('\\nosuchthing') as string },
    ]);
  });

  it('that are no TeX are shown as code, over as many slides as they need', async () => {
    const long = Array.from({ length: 20 }, (_, row) => `\\nosuchthing{${String(row)}}`).join('\n');
    const { slides } = planTalk(await read(`# Lamps\n\n$$\n${long}\n$$\n\n$$\na^2\n$$\n`));
    expect(slides.slice(1, -1).map(({ layout }) => layout)).toEqual(['code', 'code', 'math']);
    expect(
      slides
        .slice(1, 3)
        .map(({ steps: [step] }) => step?.shows.text)
        .join('\n'),
    ).toBe(long);
  });

  it('are none where dollars are money', async () => {
    expect(await warningsOf('It costs $5 and then $10, or $3_000 {each.\n')).toEqual([]);
  });
});
