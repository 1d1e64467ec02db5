/** Essay → Talk: what is shown at each press, and what is said until the next. */
import type { Block, Essay } from '../essay/essay.ts';
import { directionOf } from '../talk/direction.ts';
import { toPlainRichText } from '../talk/rich-text.ts';
import type { Passage, SectionName, Slide, Talk } from '../talk/talk.ts';
import { arrangeSlides, type Arrangement } from './arrange-slides.ts';
import { fitText } from './capacity.ts';
import { nameSections } from './name-sections.ts';
import { openSection } from './open-section.ts';
import { defaultPace, sumSeconds, timePassages } from './pace.ts';
import { readBlock } from './read-block.ts';
import type { SlideDraft } from './slide-draft.ts';
import { makeSlideIds } from './slide-ids.ts';

export interface PlanOptions {
  /** Words a minute; characters a minute in a language without spaces. The essay's own pace if absent. */
  pace?: number;
}

/**
 * The full-length talk of an essay: every sentence is said in exactly one step, in order, and what the slides show is
 * the essay's own words. The same essay gives the same talk.
 */
export function planTalk(essay: Essay, options: PlanOptions = {}): Talk {
  const { title, author, lang, settings } = essay;
  const pace = options.pace ?? settings.pace ?? defaultPace(lang);
  const sections = nameSections(essay.sections);
  const cut: Passage[] = [];

  const titleSlide = makeSign('title', title);
  const lead = arrangeBlocks(essay.lead, essay, cut);
  titleSlide.steps[0]?.says.push(...lead.opening.says);
  titleSlide.steps[0]?.asides.push(...lead.opening.asides);
  const drafts = [titleSlide, ...lead.slides];
  const manyTops = sections.filter(({ depth }) => depth === 1).length > 1;
  for (const [index, { blocks }] of essay.sections.entries()) {
    const name = sections[index];
    if (name === undefined) continue;
    const arrangement = arrangeBlocks(blocks, essay, cut);
    drafts.push(...openSection(name, arrangement, manyTops && name.depth === 1));
  }
  drafts.push(makeSign('closing', author ?? title));

  const slides = finishSlides(drafts, sections, lang, pace);
  return {
    id: nameTalk(essay.file),
    title,
    ...(settings.subtitle === undefined ? {} : { subtitle: settings.subtitle }),
    ...(author === undefined ? {} : { speaker: author }),
    ...(settings.event === undefined ? {} : { event: settings.event }),
    ...(settings.date === undefined ? {} : { date: settings.date }),
    lang,
    dir: directionOf(lang),
    ...(settings.link === undefined ? {} : { link: settings.link }),
    theme: settings.theme,
    mode: settings.mode,
    pace,
    seconds: sumSeconds(slides.map(({ seconds }) => seconds)),
    sections,
    slides,
    cut,
  };
}

/** Slides of the blocks; what is said in no talk goes to `cut`. */
function arrangeBlocks(blocks: readonly Block[], { lang, pictures }: Essay, cut: Passage[]): Arrangement {
  const plans = blocks.map((block) =>
    readBlock(block, { lang, pictures, block: block.line, alone: blocks.length === 1 }),
  );
  cut.push(...plans.flatMap((plan) => plan.cut));
  return arrangeSlides(
    plans.flatMap(({ pieces }) => pieces),
    lang,
  );
}

/** The first slide or the last: words alone, nothing said. */
function makeSign(layout: 'title' | 'closing', text: string): SlideDraft {
  return {
    layout,
    fit: layout === 'title' ? (fitText('title', text) ?? 's') : 'l',
    steps: [{ shows: { kind: 'text', ...toPlainRichText(text) }, says: [], asides: [] }],
  };
}

function finishSlides(
  drafts: readonly SlideDraft[],
  sections: readonly SectionName[],
  lang: string,
  pace: number,
): Slide[] {
  const ids = makeSlideIds(
    drafts,
    sections.map(({ id }) => id),
  );
  return drafts.map((draft, index) => {
    const steps = draft.steps.map(({ shows, says, asides }) => ({
      shows,
      says,
      ...(asides.length === 0 ? {} : { asides }),
      seconds: timePassages(says, lang, pace),
    }));
    return {
      id: ids[index] ?? '',
      ...draft,
      steps,
      seconds: sumSeconds(steps.map(({ seconds }) => seconds)),
    };
  });
}

/** Names that Windows keeps for itself, whatever ending they have. */
const windowsDevice = /^(?<device>con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;

/**
 * The file's name without folders and ending, fit for an address and a folder's name; names that begin with `_` are the
 * site's own.
 */
function nameTalk(file: string): string {
  const name = file.split(/[\\/]/u).at(-1) ?? '';
  const bare = name.replace(/(?<=.)\.[^.]*$/u, '').toWellFormed();
  const safe = bare.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^[-._]+|[-.]+$/gu, '');
  return safe.replace(windowsDevice, '$<device>-talk') || 'talk';
}
