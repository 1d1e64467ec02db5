/** Reads what code says of itself in its comments, where only its grammar can tell. */
import { visit } from 'unist-util-visit';
import type { Essay } from '../essay/essay.ts';
import { fenceOf } from '../essay/fence.ts';
import { listBlocks } from '../essay/list-blocks.ts';
import { hasNotation, readNotation } from './read-notation.ts';

/** Notes on the essay's fences what is shown of them, where that is not what stands there. */
export async function readFences(essay: Essay): Promise<void> {
  const readings: Promise<void>[] = [];
  for (const { node } of listBlocks(essay)) {
    visit(node, 'code', (code) => {
      const fence = fenceOf(code);
      if (!hasNotation(fence)) return;
      const note = async () => {
        code.data = { ...code.data, fence: await readNotation(fence) };
      };
      readings.push(note());
    });
  }
  await Promise.all(readings);
}
