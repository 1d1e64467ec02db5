import type { Essay } from '../../src/essay/essay.ts';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';
import type { Slide, Step } from '../../src/talk/talk.ts';

/**
 * An essay of these Markdown lines; its title and language are given, so that the body stands for itself. Its pictures
 * are there, but for `nowhere.png`.
 */
export function essayOf(markdown: string, { lang = 'en', head = '' } = {}): Essay {
  const essay = parseEssay(`---\ntitle: The title\nlang: ${lang}\n${head}---\n\n${markdown}\n`, {
    file: 'essay.md',
    format: 'markdown',
  });
  const sources = Array.from(markdown.matchAll(/!\[[^\]]*\]\(([^)\s]+)/g), ([, source = '']) => source);
  const there = sources.filter((source) => source !== 'nowhere.png');
  return {
    ...essay,
    pictures: new Map(there.map((source) => [source, { file: source, width: 160, height: 90 }])),
  };
}

/** The slides between the title and the closing one. */
export function slidesOf(markdown: string, options?: { lang?: string; head?: string }): Slide[] {
  return planTalk(essayOf(markdown, options)).slides.slice(1, -1);
}

/** The one slide of an essay that needs no more, title and closing left out. */
export function slideOf(
  markdown: string,
  options?: { lang?: string; head?: string },
): Slide & { only: Step } {
  const [slide, ...others] = slidesOf(markdown, options);
  const only = slide?.steps[0];
  if (slide === undefined || only === undefined || others.length > 0) {
    throw new Error(`expected one slide, not ${String(others.length + (slide === undefined ? 0 : 1))}`);
  }
  return { ...slide, only };
}

/** What each step shows, slide by slide. */
export function shownBy(slides: readonly Slide[]): string[][] {
  return slides.map(({ steps }) => steps.map(({ shows }) => shows.text));
}

/** What each step says, slide by slide. */
export function saidBy(slides: readonly Slide[]): string[][] {
  return slides.map(({ steps }) => steps.map(({ says }) => says.map(({ text }) => text).join(' | ')));
}
