import { extname } from 'node:path';
import { UsageError } from '../../errors.ts';
import { compileRenderer } from '../../render/compile-renderer.ts';
import { loadTalk } from '../../site/load-talks.ts';
import { printTalk } from '../../print/print-talk.ts';
import { parseWords, takeOneEssay, type Command } from '../command.ts';
import { warn } from '../warn.ts';

export const pdf: Command = {
  usage: 'pdf ESSAY -o FILE',
  summary: 'prints the slides, one page each',
  options: [['-o, --output FILE', 'where the PDF goes']],
  example: 'lectern pdf slides/one-big-computer.md -o one-big-computer.pdf',
  async run(words) {
    const { values, positionals } = parseWords(words, {
      allowPositionals: true,
      options: { output: { type: 'string', short: 'o' } },
    });
    const usage = 'lectern pdf talk.md -o talk.pdf';
    const file = takeOneEssay(positionals, usage);
    if (values.output === undefined || extname(values.output).toLowerCase() !== '.pdf') {
      throw new UsageError('-o names no file that ends in .pdf.', `For example: ${usage}`);
    }
    const loaded = await loadTalk(file);
    warn(loaded.essay.warnings);
    await compileRenderer(console.error);
    await printTalk(loaded, values.output, console.error);
    console.log(values.output);
    return 0;
  },
};
