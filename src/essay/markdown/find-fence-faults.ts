import type { RootContent } from 'mdast';
import { visit } from '../visit.ts';
import type { Fault } from '../../errors.ts';
import { parseFence } from './fence.ts';

/** Fences that ask for lines that their code does not have. */
export function findFenceFaults(nodes: readonly RootContent[], file: string): Fault[] {
  const faults: Fault[] = [];
  visit({ type: 'root', children: [...nodes] }, 'code', (node) => {
    const { beyond, text } = parseFence(node);
    if (beyond === undefined) return;
    const count = text.split('\n').length;
    faults.push({
      message: `Line ${String(beyond)} is asked for, and the code has ${count === 1 ? 'one line' : `${String(count)} lines`}.`,
      hint: 'Lines count from 1, the first below the one that opens the fence.',
      file,
      ...(node.position && { line: node.position.start.line }),
    });
  });
  return faults;
}
