import { expect, it } from 'vitest';
import { nameInList } from '../../../src/components/presenter/name-in-list.ts';
import { planTalk } from '../../../src/plan/plan-talk.ts';
import { pickWords } from '../../../src/talk/words/pick-words.ts';
import { essayOf } from '../../plan/essay-of.ts';

it('what has no text is told from its neighbours by what it is', () => {
  const talk = planTalk(
    essayOf(
      [
        '# Ships\n\n## The worker\n\nThis is the loop.',
        '```ts title="worker.ts"\nrun();\n```',
        '```ts\n\nconst stop = 1;\n```',
        '| Hour | p50 |\n| --- | --- |\n| 9 | 14 |',
        '$$\nL = \\lambda W\n$$',
      ].join('\n\n'),
    ),
  );
  const words = pickWords('presenter', 'en');
  const names = talk.slides
    .filter(({ section }) => section !== undefined)
    .map((slide) => nameInList(slide, talk, words));
  expect(names).toEqual([
    'Ships',
    'The worker',
    'The worker · code: worker.ts',
    'The worker · code: const stop = 1;',
    'The worker · table: Hour, p50',
    'The worker · formula',
  ]);
});
