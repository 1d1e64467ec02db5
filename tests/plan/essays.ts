/** Essays to hold the promises against: those beside the repository, where there are any, and arbitrary ones. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';

const folder = new URL('../../../shared/essays/', import.meta.url);

/** Real essays, for tests that say so where there are none. */
export const realEssays: readonly string[] = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => /\.(?:md|mdx|txt)$/.test(name))
      .map((name) => fileURLToPath(new URL(name, folder)))
  : [];

const word = fc.constantFrom(
  ...'ship tide harbour lamp keeper winter slow bright carries answers the a of and when because only never iPhone état'.split(
    ' ',
  ),
);
const words = fc.array(word, { minLength: 1, maxLength: 30 }).map((some) => some.join(' '));
const clause = fc.oneof(
  { weight: 8, arbitrary: words },
  { weight: 1, arbitrary: words.map((text) => `**${text}** still`) },
  { weight: 1, arbitrary: words.map((text) => `\`${text}\` runs`) },
  { weight: 1, arbitrary: words.map((text) => `the call \`lamp(${text}); tide. Then, but (ship)\` runs`) },
  { weight: 1, arbitrary: fc.constant('we solve $x = 1; y = 2, and. Z$ here') },
  { weight: 1, arbitrary: words.map((text) => `[${text}](https://example.org/${String(text.length)})`) },
  { weight: 1, arbitrary: words.map((text) => `“${text}”`) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3000 }).map((n) => `It took ${String(n)} years`) },
  { weight: 1, arbitrary: fc.constant('灯台は暗い海を照らし船は港へ帰る') },
  { weight: 1, arbitrary: fc.nat({ max: 400 }).map((length) => 'x'.repeat(length + 1)) },
);
const sentence = fc
  .tuple(
    fc.array(clause, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(', and ', '; ', ': ', ' – ', ', but '),
    fc.constantFrom('.', '.', '.', '?', '!', '。'),
  )
  .map(([clauses, joint, end]) => `Here ${clauses.join(joint)}${end}`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((some) => some.join(' '));

interface ListTree {
  text: string;
  /** What makes it a task, or nothing. */
  task: string;
  inner: ListTree[];
}
const list = fc
  .letrec<{ items: ListTree[] }>((tie) => ({
    items: fc.array(
      fc.record({
        text: sentence,
        task: fc.constantFrom('', '', '', '[x] ', '[ ] '),
        inner: fc.oneof({ maxDepth: 3 }, fc.constant<ListTree[]>([]), tie('items')),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  }))
  .items.map((items) => writeList(items, ''));

function writeList(items: readonly ListTree[], indent: string): string {
  return items
    .map(({ text, inner, task }) => `${indent}- ${task}${text}\n${writeList(inner, `${indent}  `)}`)
    .join('');
}

const code = fc
  .array(fc.oneof({ weight: 6, arbitrary: words }, { weight: 2, arbitrary: fc.constant('') }), {
    maxLength: 60,
  })
  .map((lines) => `~~~js\n${lines.join('\n')}\n~~~`);
const table = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 0, max: 14 }), words)
  .map(([columns, rows, text]) => {
    const row = (name: string) =>
      `| ${Array.from({ length: columns }, (_, at) => `${name}${String(at)}`).join(' | ')} |`;
    const body = Array.from({ length: rows }, (_, at) =>
      row(
        at % 3 === 0 ? `${text} ` : at % 4 === 1 ? `![on](pictures/${String(at)}.png) r` : `r${String(at)}c`,
      ),
    );
    return [row('head'), `|${' --- |'.repeat(columns)}`, ...body].join('\n');
  });
const quote = fc
  .tuple(fc.array(paragraph, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([some, signed]) => `> ${some.join('\n>\n> ')}${signed ? '\n>\n> — Mira Osei' : ''}`);
const callout = fc
  .tuple(
    fc.constantFrom('[!NOTE]', '[!warning]- Mind *this*', '**Tip:**', '⚠️'),
    fc.array(fc.oneof(paragraph, fc.constant('- One.\n> - Two.')), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([sign, some, isFenced]) =>
    isFenced
      ? `:::tip\n\n${some.join('\n\n').replaceAll('> ', '')}\n\n:::`
      : `> ${sign}\n> ${some.join('\n>\n> ')}`,
  );
const picture = fc.tuple(words, words).map(([alt, title]) => `![${alt}](pictures/one.png "${title}")`);
const comment = fc.constantFrom(
  '',
  '',
  '',
  '',
  '<!-- say -->\n\n',
  '<!-- show -->\n\n',
  '<!-- cut -->\n\n',
  '<!-- slide -->\n\n',
  '<!-- slide: layout=statement -->\n\n',
  '<!-- slide: layout=points -->\n\n',
  '<!-- slide: layout=steps -->\n\n',
  '<!-- slide: layout=contrast -->\n\n',
  '<!-- slide: layout=definition -->\n\n',
  '<!-- note: breathe -->\n\n',
);
const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 2, arbitrary: list },
  { weight: 1, arbitrary: code },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: quote },
  { weight: 1, arbitrary: callout },
  { weight: 1, arbitrary: picture },
  { weight: 1, arbitrary: fc.tuple(paragraph, picture).map((both) => both.join(' ')) },
  { weight: 1, arbitrary: fc.constant('$$\nx^2\n$$') },
  { weight: 1, arbitrary: fc.constant('---') },
);
/** Headings called as the first and the last slide are, and as other slides begin. */
const collidingHeading = fc.constantFrom(
  'Title',
  'Closing',
  'Title 2',
  'Closing-2',
  'Here ship',
  'The title',
  'Section 1',
);
const heading = fc
  .tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: collidingHeading }),
  )
  .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`);

/** Markdown of an essay with every kind of block, in any order. */
export const arbitraryEssay: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.tuple(comment, block).map((both) => both.join('')) },
      { weight: 1, arbitrary: heading },
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((blocks) => blocks.join('\n\n'))
  // Rules and comments alone are no essay, and refused as such.
  .filter((markdown) => /[^\s-]/.test(markdown.replace(/<!--.*?-->/gs, '')));
