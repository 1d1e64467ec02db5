import { parseEssay } from '../../src/essay/parse-essay.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';
import { countWords } from '../../src/talk/text/count-words.ts';
import type { Talk } from '../../src/talk/talk.ts';
import type { BenchText } from './read-texts.ts';
import { tally, type Tally } from './tally.ts';

/** Beyond so many words a point is too long for a slide. */
const mostWords = 16;

/**
 * Of the talks that are planned of the texts whole: how many texts their steps show, and how many of these are too
 * long. Each step of a slide counts that shows words of its own, whatever the layout; the title, headings of sections
 * and the closing slide don't.
 */
export function measureLengths(
  texts: readonly BenchText[],
  report: (finding: 'long', point: string) => void,
): Tally<'shown' | 'long'>[] {
  return tally(texts, ({ essay: { title, lang, sections } }) => {
    const markdown = [
      `# ${title}`,
      ...sections.flatMap(({ heading, paragraphs }) => [
        ...(heading === '' ? [] : [`## ${heading}`]),
        ...paragraphs.map((sentences) => sentences.join(' ')),
      ]),
    ].join('\n\n');
    const essay = parseEssay(markdown, { file: 'text.md', format: 'markdown' });
    const shown = listShown(planTalk({ ...essay, lang }));
    const long = shown.filter((text) => countWords(text) > mostWords);
    for (const text of long) report('long', text);
    return { shown: shown.length, long: long.length };
  });
}

function listShown({ slides }: Talk): string[] {
  return slides
    .filter(({ layout }) => layout !== 'title' && layout !== 'section' && layout !== 'closing')
    .flatMap(({ steps }) => steps.flatMap(({ shows }) => (shows.kind === 'text' ? [shows.text] : [])));
}
