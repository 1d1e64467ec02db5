import { findBackMatter } from '../essay/find-back-matter.ts';
import type { Section } from '../essay/essay.ts';
import { isContents } from '../plan/find/is-contents.ts';
import { flattenBlock } from '../plan/flatten-block.ts';
import { describeIdleBold, listBoldPhrases } from './bold-phrases.ts';
import type { Check } from './check.ts';
import { isPlainText } from './plain-text.ts';
import { shorten } from './shorten.ts';

/** Sections of which the audience sees the heading and nothing else, although nobody asked for that. */
export const findBareSections: Check = ({ file, sections }, talk) => {
  const shown = new Set(
    [...talk.slides, ...talk.backup].flatMap(({ layout, section, steps }) =>
      section === undefined || (layout === 'section' && steps.length === 1) ? [] : [section],
    ),
  );
  return sections.flatMap((section, index) => {
    const { id, heading, line } = section;
    if (section.isCut || shown.has(id) || isSilenced(section)) return [];
    const hasText = section.blocks.some(({ node }) => node.type !== 'thematicBreak');
    if (!hasText && (sections[index + 1]?.depth ?? 0) > section.depth) return [];
    if (hasText && section.blocks.every((block) => isContents(flattenBlock(block)))) {
      const message = `“${shorten(heading)}” lists headings, which are shown each in its turn: its slide shows no more.`;
      return [{ line, message, hint: 'Write <!-- cut --> above the list, and nobody has to read it out.' }];
    }
    if (hasText && findBackMatter(heading) !== undefined) {
      const message = `“${shorten(heading)}” is only said: its slide shows the heading alone.`;
      return [
        { line, message, hint: 'Write <!-- cut --> above the heading, and nobody has to read it out.' },
      ];
    }
    return [
      {
        line,
        message: `“${shorten(heading)}” has ${hasText ? 'no point: its slide shows the heading alone' : 'nothing under it'}.`,
        hint: hasText
          ? `${isPlainText(file) ? 'Write' : `${adviseBold(section)}, or write`} <!-- point: … --> above a paragraph.`
          : 'Write what belongs there, or take the heading out.',
      },
    ];
  });
};

function adviseBold({ blocks }: Section): string {
  const [phrase] = listBoldPhrases(blocks).values();
  return phrase === undefined ? 'Make a phrase bold' : describeIdleBold(phrase);
}

/** Whether it holds nothing but what comments ask not to show, and footnotes: both are as their author wants them. */
function isSilenced({ blocks }: Section): boolean {
  const own = blocks.filter(({ node }) => node.type !== 'thematicBreak');
  return (
    own.length > 0 &&
    own.every(
      ({ node, directives }) =>
        node.type === 'footnoteDefinition' || directives.some(({ kind }) => kind === 'say' || kind === 'cut'),
    )
  );
}
