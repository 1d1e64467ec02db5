/** Reads what code says of itself in its comments, where only its grammar can tell, and asks the compiler where it is to be asked. */
import type { Code } from 'mdast';
import { visit } from '../essay/visit.ts';
import type { Fault } from '../errors.ts';
import type { Essay } from '../essay/essay.ts';
import { fenceOf } from '../essay/markdown/fence.ts';
import { listBlocks } from '../essay/list-blocks.ts';
import { hasNotation, readNotation } from './read-notation.ts';
import { readTypes } from './read-types.ts';

/**
 * Notes on the essay's fences what is shown of them, where that is not what stands there.
 * @returns a warning for each fence that the compiler was asked about in vain
 */
export async function readFences(essay: Essay): Promise<Fault[]> {
  const codes: { code: Code; line: number }[] = [];
  for (const { node, line } of listBlocks(essay)) {
    visit(node, 'code', (code) => {
      codes.push({ code, line: code.position?.start.line ?? line });
    });
  }
  await Promise.all(codes.map(({ code }) => noteNotation(code)));
  const asking = codes.filter(({ code }) => fenceOf(code).asksCompiler);
  // TypeScript is large: talks that don't ask for it don't load it.
  if (asking.length === 0) return [];
  const answers = await readTypes(asking.map(({ code }) => fenceOf(code)));
  return answers.flatMap(({ fence, fault }, index) => {
    const asked = asking[index];
    if (asked === undefined) return [];
    asked.code.data = { ...asked.code.data, fence };
    return fault === undefined ? [] : [{ ...fault, file: essay.file, line: asked.line }];
  });
}

async function noteNotation(code: Code): Promise<void> {
  const fence = fenceOf(code);
  if (hasNotation(fence)) code.data = { ...code.data, fence: await readNotation(fence) };
}
