/** Planned time against the wish, on our own essays and, where there are any, on those beside the repository. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { cutTalk } from '../../../src/plan/choose/cut-talk.ts';
import { planWhole } from '../../../src/plan/plan-talk.ts';
import { readEssay } from '../../../src/read/read-essay.ts';
import { realEssays } from '../essays.ts';

const ownEssays = ['from-essay-to-talk.md', 'one-big-computer.md'].map((name) =>
  fileURLToPath(new URL(`../../../slides/${name}`, import.meta.url)),
);
const none = realEssays.length === 0 ? ' (no essays beside the repository: our own only)' : '';

it.each([...ownEssays, ...realEssays].map((file) => [file.split('/').at(-1) ?? '', file]))(
  `%s comes within 5 % of every length that it has words for${none}`,
  async (_, file) => {
    const { full, worths, canvas } = planWhole(await readEssay(file));
    for (const minutes of [1, 2, 3, 5, 8, 10, 15, 20, 30, 45]) {
      if (full.seconds <= minutes * 60) break;
      const { seconds } = cutTalk(full, worths, minutes, canvas);
      expect(seconds / 60).toBeLessThanOrEqual(minutes);
      expect(seconds / 60).toBeGreaterThanOrEqual(minutes * 0.95);
    }
  },
);
