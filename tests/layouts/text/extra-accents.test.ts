import { expect, it } from 'vitest';
import { findExtraAccents } from '../../../src/layouts/text/extra-accents.ts';
import { stringifyRichText } from '../../../src/layouts/text/stringify-rich-text.ts';
import { planTalk } from '../../../src/plan/plan-talk.ts';
import { essayOf } from '../../plan/essay-of.ts';

it('a slide has one accent, its first short emphasis; others are in italics', async () => {
  const talk = planTalk(
    essayOf(
      '- The *whole of the night long* lamp\n- The *lamp* and the *sea*\n- The *tower*\n\n## Next\n\n- An *oil* lamp',
    ),
  );
  const html = await Promise.all(
    talk.slides
      .flatMap(({ steps }) => steps)
      .flatMap(({ shows }) => (shows.kind === 'text' ? [stringifyRichText(shows, talk)] : [])),
  );
  expect(html.join('\n').match(/<em>.*?<\/em>/g)).toEqual(['<em>lamp</em>', '<em>oil</em>']);
  expect(html.join('\n').match(/<i>.*?<\/i>/g)).toEqual([
    '<i>whole of the night long</i>',
    '<i>sea</i>',
    '<i>tower</i>',
  ]);
  expect(findExtraAccents(talk).size).toBe(2);
});
