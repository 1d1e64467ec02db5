/** Text to `Essay`: the entry point of `essay/`. Pure: files beside the essay are looked at in `read/`. */
import { basename, extname } from 'node:path';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { TalkError, type Fault } from '../errors.ts';
import { chooseDigits } from './language/choose-digits.ts';
import { attachDirectives } from './directives/attach-directives.ts';
import { dropBadges } from './markdown/drop-badges.ts';
import { dropContents } from './markdown/drop-contents.ts';
import { dropProfiles } from './markdown/drop-profiles.ts';
import { dropStandIns } from './markdown/drop-stand-ins.ts';
import { dropUnseen } from './markdown/drop-unseen.ts';
import type { Block, Essay } from './essay.ts';
import { findAnchors } from './find-anchors.ts';
import { findCaptions } from './markdown/find-captions.ts';
import { findFenceFaults } from './markdown/find-fence-faults.ts';
import { nameCallouts } from './name-callouts.ts';
import { parseFrontMatter } from './front-matter/front-matter.ts';
import { guessLanguage } from './language/guess-language.ts';
import { listBlocks } from './list-blocks.ts';
import { placeFootnotes } from './place-footnotes.ts';
import { parseMarkdown } from './markdown/markdown.ts';
import { parseMdx } from './markdown/mdx.ts';
import { oneLine } from './one-line.ts';
import { findDescription } from './front-matter/find-description.ts';
import { parseSettings } from './front-matter/parse-settings.ts';
import { parsePlainTextHead } from './plain-text/plain-text-head.ts';
import { parsePlainText } from './plain-text/plain-text.ts';
import { refuseCells, refuseHeadings, refuseLength } from './markdown/refuse-endless.ts';
import { buildOutline, withoutSite } from './sections.ts';
import { readHeadLines } from './markdown/read-head-lines.ts';
import { tidyCode } from './markdown/tidy-code.ts';
import { titleFromFile } from './title-from-file.ts';

export type EssayFormat = 'markdown' | 'mdx' | 'text';

const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** More than stand between two words of any table or program; what reads the text need not be quick for more of them. */
const mostBlanks = 200;
const gap = /(?<=\S)[^\S\n]{201,}/gu;

/**
 * Parse an essay; `pictures` and `films` of the result are empty.
 * @param options.file The essay as the user named it, for messages, and for the title where it has none.
 * @throws TalkError with file and line.
 */
export function parseEssay(text: string, { file, format }: { file: string; format: EssayFormat }): Essay {
  const source = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(gap, (blanks) => blanks.slice(0, mostBlanks));
  if (!visible.test(source)) {
    throw new TalkError({ message: 'The essay is empty.', hint: 'Write something in it.', file });
  }
  refuseLength(source, file);
  const head = format === 'text' ? parsePlainTextHead(source, file) : parseFrontMatter(source, file);
  const body = '\n'.repeat(head.endLine) + source.split('\n').slice(head.endLine).join('\n');
  if (!visible.test(body)) refuseEmptyBody(file, head.endLine);

  const { settings: written, warnings } = parseSettings(head, file);
  const reading =
    format === 'text'
      ? parsePlainText(body, file)
      : format === 'mdx'
        ? parseMdx(body, file)
        : parseMarkdown(body, file, head.values);
  const tidied = tidyCode(dropProfiles(dropBadges(reading.nodes)), file);
  const nodes = dropContents(tidied.nodes, reading.directives);
  const said = format === 'text' ? {} : readHeadLines(nodes, reading.directives, written.title !== undefined);
  const ofText = {
    ...(reading.title && { title: reading.title }),
    ...(reading.subtitle && { subtitle: reading.subtitle }),
    ...(reading.date && { date: reading.date }),
  };
  const settings = { ...ofText, ...said, ...written };
  const root: Root = { type: 'root', children: nodes };
  refuseCells(root, file);
  refuseHeadings(root, file);
  dropUnseen(root);
  dropStandIns(root);
  findCaptions(root);
  const lastLine = source.split('\n').length;
  const ofFile = titleFromFile(file);
  const given = settings.title === undefined ? undefined : withoutSite(settings.title, nodes);
  const { title, lead, sections, empty } = buildOutline(nodes, given, ofFile !== undefined, lastLine);
  const blocks = listBlocks({ lead, sections });
  if (
    blocks.every(({ node }) => node.type === 'thematicBreak') &&
    sections.length === 0 &&
    title === undefined
  ) {
    refuseEmptyBody(file, Math.max(1, head.endLine));
  }
  const fenceFaults = findFenceFaults(nodes, file);
  const misplaced = attachDirectives({ lead, sections }, reading.directives, file);
  const headings = sections.flatMap(({ id, heading }) => [id, heading]);
  placeFootnotes({ lead, sections });
  const words = textOf(blocks, sections);
  const named = [given ?? title ?? '', settings.date ?? '', words].join('\n');
  const lang = chooseDigits(settings.lang ?? guessLanguage(words), named);
  nameCallouts(blocks, lang);
  const author = settings.author ?? reading.author;
  const subtitle = settings.subtitle ?? findDescription(head, [given ?? title ?? '', words]);

  return {
    file,
    title: given ?? oneLine(title ?? ofFile ?? (basename(file, extname(file)) || file)),
    ...((given ?? title) === undefined && { isNamedByFile: true }),
    ...(author === undefined ? {} : { author }),
    lang,
    settings: { ...settings, ...(subtitle !== undefined && { subtitle }) },
    lead,
    sections,
    anchors: findAnchors(format === 'text' ? '' : body, [title ?? '', ...headings]),
    pictures: new Map(),
    films: new Map(),
    drawings: new Map(),
    undrawn: new Set(),
    warnings: [
      ...warnings,
      ...reading.warnings,
      ...tidied.warnings,
      ...fenceFaults,
      ...misplaced,
      ...empty.map((line) => nameEmptyHeading(file, line)),
    ].sort(byLine),
  };
}

function nameEmptyHeading(file: string, line: number): Fault {
  return {
    message: 'This heading has no words, so it opens no section.',
    hint: 'Write some behind its #, or take the line out.',
    file,
    line,
  };
}

function refuseEmptyBody(file: string, line: number): never {
  throw new TalkError({
    message: line > 1 ? 'There is no text after the front matter.' : 'There is no text in the essay.',
    hint: 'Write the essay below it; every paragraph becomes part of the talk.',
    file,
    line,
  });
}

function textOf(blocks: readonly Block[], sections: readonly { heading: string }[]): string {
  return [
    ...blocks.map(({ node }) =>
      node.type === 'code' || node.type === 'math' ? '' : toString(node, { includeImageAlt: false }),
    ),
    ...sections.map(({ heading }) => heading),
  ].join('\n');
}

function byLine(a: Fault, b: Fault): number {
  return (a.line ?? 0) - (b.line ?? 0);
}
