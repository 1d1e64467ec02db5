import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { askRunner } from '../../src/render/ask-runner.ts';

const own = fileURLToPath(new URL('../../src/render/ask-runner.ts', import.meta.url));

describe('askRunner', () => {
  it('leaves itself as it is, since the program that compiles the pages is bundled with it', async () => {
    const codes = [];
    for (const plugins of [[], [askRunner(/\.ts$/)]]) {
      const bundle = await rolldown({ input: own, plugins });
      const { output } = await bundle.generate({ format: 'cjs' });
      codes.push(output[0].code);
      await bundle.close();
    }
    expect(codes[1]).toBe(codes[0]);
  });
});
