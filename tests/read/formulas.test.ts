import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEssay } from '../../src/read/read-essay.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-formulas-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function warningsOf(markdown: string) {
  const file = join(folder, 'e.md');
  await writeFile(file, markdown);
  return (await readEssay(file)).warnings;
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

  it('are none where dollars are money', async () => {
    expect(await warningsOf('It costs $5 and then $10, or $3_000 {each.\n')).toEqual([]);
  });
});
