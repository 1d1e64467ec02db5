import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { codeOf, TalkError, UsageError } from '../../errors.ts';
import { parseWords, type Command } from '../command.ts';
import { quoteForShell } from '../../talk/text/quote-for-shell.ts';

const essay = `---
title: A talk of your own
subtitle: One line that says why anyone should come
author: Your name
---

Start with the sentence that you want people to remember. What follows it in the paragraph is what you say while
the sentence is on the screen.

## The problem

Every paragraph becomes one point. Write the point first, then explain it: the explanation is in your notes, word
for word, and the audience sees only the point.

**Bold words become the point instead**, wherever in the paragraph they stand.

## What helps

- A list is shown item by item.
- So is everything that you would press a key for.

> A quotation gets a slide of its own.
>
> — Whoever said it

<!-- note: comments such as this one are reminders for you alone -->

What did you want to ask the audience? A question gets a slide, too.
`;

export const newEssay: Command = {
  usage: ['new FILE'],
  summary: 'writes a short essay to start from',
  options: {},
  examples: [['lectern new my-talk.md', 'never over another file']],
  async run(words) {
    const { positionals } = parseWords('new', words, {});
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) {
      throw new UsageError('This command takes one file.', 'For example: lectern new my-talk.md');
    }
    if (extname(file) !== '.md') {
      throw new UsageError(
        `${file} does not end in .md.`,
        `For example: lectern new ${quoteForShell(`${file}.md`)}`,
      );
    }
    await writeNew(file, essay).catch((error: unknown) => {
      const code = codeOf(error);
      if (code === 'EEXIST') {
        throw new TalkError({
          message: 'This file exists.',
          hint: 'Name another; no essay is overwritten.',
          file,
        });
      }
      throw new TalkError({
        message: `The file cannot be written (${code ?? String(error)}).`,
        hint: 'Name a file in a folder of yours.',
        file,
      });
    });
    console.log(file);
    console.error(`Present it with: npx lectern ${quoteForShell(file)}`);
    return 0;
  },
};

/** Writes a file that is not there yet, and its folder where that is missing too. */
async function writeNew(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, { flag: 'wx' });
}
