import type { Nodes } from 'mdast';
import { visit } from '../essay/visit.ts';
import { fenceOf } from '../essay/markdown/fence.ts';
import { listBlocks } from '../essay/list-blocks.ts';
import type { Check } from './check.ts';

/** Code that is marked to grow out of the code before it, and cannot. */
export const findIdleMoves: Check = (essay, talk) => {
  const moving = new Set(
    [...talk.slides, ...talk.backup].flatMap(({ steps }) =>
      steps.flatMap(({ shows }) => (shows.kind === 'code' && shows.moves ? [shows.text] : [])),
    ),
  );
  const idle: Nodes[] = [];
  for (const { node, directives } of listBlocks(essay)) {
    if (directives.some(({ kind }) => kind === 'cut')) continue;
    visit(node, 'code', (code) => {
      const { moves, text } = fenceOf(code);
      if (moves && !moving.has(text)) idle.push(code);
    });
  }
  return idle.map(({ position }) => ({
    ...(position && { line: position.start.line }),
    message: 'This code is marked “magic-move” and has nothing to grow out of.',
    hint: 'Put it right behind code of the same language, each no longer than a slide holds.',
  }));
};
