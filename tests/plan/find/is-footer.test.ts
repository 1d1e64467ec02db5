import { describe, expect, it } from 'vitest';
import { isFooter } from '../../../src/plan/find/is-footer.ts';
import { saidBy, shownBy, slidesOf } from '../essay-of.ts';

const lamps = '## Lamps\n\nEvery lamp on the coast burns the oil of whales.';
const there = '(https://example.org/)';

describe('what a post says to its readers', () => {
  it.each([
    `Discuss on [Hacker News]${there}.`,
    `Follow the discussion threads on [lobste.rs]${there} and /r/lamps.`,
    'Subscribe to my newsletter and get a lamp each week.',
    'If you enjoyed this post, you will love the next one.',
    'Share this post with a keeper!',
    'Like this post? Tell a keeper.',
    'Enjoyed this? There is more.',
    'If you enjoy this, tell a keeper.',
    'If you like what you read, tell a keeper.',
    'Follow me on Mastodon.',
    'Leave a comment!',
    'Update 26.9.2020 A second part is out.',
    'Let me know what you think in the comments.',
    'Thanks for reading!',
    'Thanks to Mira Osei and Jo Bell for reading drafts of this.',
    "I'd like to thank Mira Osei for her feedback on early versions.",
    'Edit: The north tower has two lamps.',
    'UPDATE 26 Sep 2020: A second part is out.',
    '*Update (2020-09-26):* fixed a name.',
    '(*) Except for the tower on the cape.',
    '[1] Except for the tower on the cape.',
    `[← Back to all lamps]${there}`,
    `Next: [Towers on rocks]${there}`,
    'Tags: lamps, oil, whales',
    'This post is licensed under CC BY 4.0.',
    '© 2024 Mira Osei. All rights reserved.',
    'Background image by Mira Osei under the Unsplash license',
    'Cover art by Mira Osei',
    'Illustrations by [Mira Osei](https://example.org/).',
    'Photo credit: Jo Bell',
    'Edited by Jo Bell. Illustrations by Mira Osei.',
    'Vielen Dank fürs Lesen!',
    '感谢阅读，欢迎关注我的公众号。',
  ])('is said and makes no point: %s', (footer) => {
    const slides = slidesOf(`${lamps}\n\n${footer}\n\n## Towers\n\nTowers stand on rocks.`);
    expect(shownBy(slides).flat()).toEqual([
      'Lamps',
      'Every lamp on the coast burns the oil of whales',
      'Towers',
      'Towers stand on rocks',
    ]);
    expect(saidBy(slides).flat().join(' ')).toMatch(/coast burns the oil of whales\. \| \S/);
  });

  it.each([
    'Discuss the lamps with every keeper of the coast.',
    'Thanks to whales, every lamp on the coast burns all night.',
    'Update the lamps before the fog comes in.',
    'Subscribe to the belief that a lamp never fails.',
    'Follow the coast until the north tower comes in sight.',
    'Next comes the keeper with his oil.',
    'Art by machines hangs in every tower.',
    'Photos by Mira Osei hang in every tower.',
    'Edited by nobody.',
    'Share this lamp with the keeper of the south.',
    'Like this lamp, every old one leaks at its joint.',
    'Like this, a lamp burns for ten years.',
    'Like reading, trimming a wick takes practice.',
    'Found this crack in an old lamp, of all places.',
    'If you found this line in the log, the lamp is dry.',
    'Leave a comment in the code that says why the lamp goes out.',
    'Write a note in the log whenever you oil the lamp.',
    'Leave a note. The keeper of the next watch needs it.',
    'Follow us on a walk through the old tower.',
    'Buy me a lamp and I will show you a ship.',
    'Update 1.5 put out the lamp of every keeper.',
    'Thanks to the index, a keeper no longer waits for reads.',
    'Thanks to the new pier, ships no longer wait for help.',
  ])('is no sentence that tells something of its own: %s', (sentence) => {
    const text = { text: sentence, marks: [] };
    expect(isFooter({ kind: 'text', role: 'own', line: 1, endLine: 1, text })).toBe(false);
  });
});
