/** What kinds of files can be essays, and what to do with those that cannot. */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { EssayFormat } from '../essay/parse-essay.ts';
import { TalkError } from '../errors.ts';

const formats: Readonly<Record<string, EssayFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'mdx',
  '.txt': 'text',
  // Markdown under the names of those who make documents of it.
  '.qmd': 'markdown',
  '.rmd': 'markdown',
  '.mdown': 'markdown',
  '.mkd': 'markdown',
  '.mkdn': 'markdown',
};

/** The endings of files that can be essays. */
export const essayEndings: readonly string[] = Object.keys(formats);

/** Other kinds of texts, and what Pandoc calls those that it reads. */
const others: Readonly<Record<string, [kind: string, pandoc?: string]>> = {
  '.org': ['an Org file', 'org'],
  '.adoc': ['an AsciiDoc file', 'asciidoc'],
  '.asciidoc': ['an AsciiDoc file', 'asciidoc'],
  '.rst': ['a reStructuredText file', 'rst'],
  '.html': ['an HTML page', 'html'],
  '.htm': ['an HTML page', 'html'],
  '.tex': ['a LaTeX file', 'latex'],
  '.textile': ['a Textile file', 'textile'],
  '.wiki': ['a page of a wiki', 'mediawiki'],
  '.docx': ['a Word document', 'docx'],
  '.odt': ['an OpenDocument text', 'odt'],
  '.rtf': ['an RTF document', 'rtf'],
  '.epub': ['an e-book', 'epub'],
  '.ipynb': ['a notebook', 'ipynb'],
  '.typ': ['a Typst file', 'typst'],
  '.doc': ['a Word document'],
  '.pages': ['a Pages document'],
  '.pdf': ['a PDF'],
  '.pptx': ['a PowerPoint presentation'],
  '.key': ['a Keynote presentation'],
  '.odp': ['an OpenDocument presentation'],
};

/** What kind of essay this is, by its name. Throws a TalkError if it is none. */
export function formatOf(file: string): EssayFormat {
  const ending = extname(file).toLowerCase();
  const format = formats[ending];
  if (format !== undefined) return format;
  const [kind, pandoc] = others[ending] ?? [];
  if (kind === undefined) {
    throw new TalkError({
      message: 'The file’s ending does not say that it is an essay.',
      hint: 'Essays end in .md, .markdown, .mdx, .txt.',
      file,
    });
  }
  const target = `${basename(file, extname(file))}.md`;
  throw new TalkError({
    message: `This is ${kind}, and essays are Markdown, MDX or plain text.`,
    hint:
      pandoc === undefined
        ? 'Copy its text to a file that ends in .txt or .md, and name that.'
        : `Convert it first, as in “pandoc -f ${pandoc} -t gfm ${basename(file)} -o ${target}”, and name that.`,
    file,
  });
}

/**
 * What is wrong with a folder, or with a name that leaves its ending away, is not the ending.
 * @throws TalkError that tells which essay may be meant, where only one can be.
 */
export async function refuseUnnamed(file: string): Promise<void> {
  const info = await stat(file).catch(() => undefined);
  if (info?.isDirectory() === true) {
    const [first, ...more] = (await readdir(file).catch(() => [])).filter(isEssay).sort();
    const hint =
      first === undefined
        ? 'Name an essay; there is none in it.'
        : more.length > 0
          ? `Name an essay in it, such as ${join(file, first)}.`
          : `Did you mean ${join(file, first)}?`;
    throw new TalkError({ message: 'This is a folder, not a file.', hint, file });
  }
  // Where there is one, or its name is right, reading it tells the rest.
  if (info !== undefined || isEssay(file)) return;
  const name = basename(file).replace(/\.$/, '').toLowerCase();
  const beside = await readdir(dirname(file)).catch(() => []);
  const [only, ...more] = beside.filter(
    (each) => isEssay(each) && basename(each, extname(each)).toLowerCase() === name,
  );
  const isOne = only !== undefined && more.length === 0;
  throw new TalkError({
    message: 'There is no such file.',
    hint: isOne ? `Did you mean ${join(dirname(file), only)}?` : 'Check the name and the folder.',
    file,
  });
}

function isEssay(name: string): boolean {
  return formats[extname(name).toLowerCase()] !== undefined;
}
