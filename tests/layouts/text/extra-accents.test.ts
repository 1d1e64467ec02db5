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
  let html = '';
  for (const { shows } of talk.slides.flatMap(({ steps }) => steps)) {
    if (shows.kind === 'text') html += await stringifyRichText(shows, talk);
  }
  expect(html.match(/<em>.*?<\/em>/g)).toEqual(['<em>lamp</em>', '<em>oil</em>']);
  expect(html.match(/<i>.*?<\/i>/g)).toEqual([
    '<i>whole of the night long</i>',
    '<i>sea</i>',
    '<i>tower</i>',
  ]);
  expect(findExtraAccents(talk).size).toBe(2);
});
