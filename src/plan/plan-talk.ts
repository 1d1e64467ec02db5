/** Essay → Talk: what is shown at each press, and what is said until the next. */
import type { Essay } from '../essay/essay.ts';
import { canvasFor, type Canvas } from '../measure/canvas.ts';
import { directionOf, isEnglish } from '../talk/text/language.ts';
import { spellDate } from '../talk/text/spell-date.ts';
import { styleAddress } from '../talk/style-address.ts';
import type { Passage, Slide, Step, Talk } from '../talk/talk.ts';
import { arrangeBlocks } from './arrange/arrange-blocks.ts';
import { fitSlideCaptions } from './fit/fit-caption.ts';
import { cutTalk } from './choose/cut-talk.ts';
import type { StepWorth } from './choose/list-units.ts';
import type { FlatBlock } from './flat-block.ts';
import { finishSlides } from './arrange/finish-slides.ts';
import { findCounted } from './find/find-counted.ts';
import { findSpeakers } from './find/find-speakers.ts';
import { findTurned } from './find/find-turned.ts';
import { flattenBlock } from './flatten-block.ts';
import { makeClosing, makeTitle } from './arrange/make-signs.ts';
import { nameSections } from './arrange/name-sections.ts';
import { isPersonal } from './is-personal.ts';
import { listHeadings } from './list-headings.ts';
import { nameTalk } from './name-talk.ts';
import { joinSpoken } from './piece.ts';
import { openSection } from './arrange/open-section.ts';
import { defaultPace, sumSeconds } from './pace.ts';
import { rankSkips } from './skip/rank-skips.ts';
import { makeSlideIds } from './arrange/slide-ids.ts';
import { weighBlocks } from './weigh-blocks.ts';

export interface PlanOptions {
  /** Words a minute; characters a minute in a language without spaces. The essay's own pace if absent. */
  pace?: number;
  /** How long the talk may take. What the essay's settings say if absent, and the whole essay if they say nothing. */
  minutes?: number;
}

/**
 * The talk of an essay: every sentence is said in exactly one step, in order, or is listed as cut, and what the slides
 * show is the essay's own words. The same essay gives the same talk.
 */
export function planTalk(essay: Essay, options: PlanOptions = {}): Talk {
  return shortenTalk(planWhole(essay, options), options.minutes ?? essay.settings.minutes);
}

/**
 * Cuts a whole talk to `minutes`, or leaves it whole if that is undefined, and ranks its slides for being skipped.
 */
export function shortenTalk(whole: WholeTalk, minutes: number | undefined): Talk {
  const { full, worths, canvas } = whole;
  const talk = rankSkips(minutes === undefined ? full : cutTalk(full, worths, minutes, canvas), whole);
  // Headings have come and gone, and captions have the room that they leave.
  const setCaptions = (slide: Slide) => fitSlideCaptions(slide, canvas);
  return { ...talk, slides: talk.slides.map(setCaptions), backup: talk.backup.map(setCaptions) };
}

export interface WholeTalk {
  full: Talk;
  /** How much the talk loses without each step, for choosing among them. */
  worths: ReadonlyMap<Step, StepWorth>;
  /** The canvas that its slides are measured on. */
  canvas: Canvas;
  /** What its slides were made of; absent if step times come from a rehearsal. */
  source?: TalkSource;
}

export interface TalkSource {
  /** The weighed blocks of each section of the talk. */
  bodies: readonly (readonly FlatBlock[])[];
  /** Whether its author tells of himself. */
  isPersonal: boolean;
}

/** Plans the talk of the whole essay, however long it takes. */
export function planWhole(essay: Essay, options: Pick<PlanOptions, 'pace'> = {}): WholeTalk {
  const { title, author, lang, settings } = essay;
  const canvas = canvasFor(lang, essay.style, settings.aspect);
  const pace = options.pace ?? settings.pace ?? defaultPace(lang);
  const cut: Passage[] = [];
  const [opening = [], ...bodies] = weighBlocks(
    essay,
    findSpeakers(
      [essay.lead, ...essay.sections.map(({ blocks }) => blocks)].map((blocks) =>
        blocks.map((block) => ({ block, leaves: flattenBlock(block) })),
      ),
    ).map((blocks) => findTurned(findCounted(blocks, lang), lang)),
  );

  const sections = nameSections(essay.sections.filter(({ isCut }) => isCut !== true));
  const names = new Map(sections.map((name) => [name.id, name]));
  const { subtitle, event, date, link } = settings;
  const spelled = date && spellDate(date, lang);
  const titles = makeTitle(title, { speaker: author, event, date: spelled, subtitle }, canvas);
  const around = { essay, canvas, isPersonal: isEnglish(lang) && isPersonal([opening, ...bodies]) };
  const stands = sections.length > 0 ? 'title' : 'nothing';
  const lead = arrangeBlocks(opening, { ...around, stands }, cut);
  const [sign] = titles[0]?.steps ?? [];
  if (sign !== undefined) Object.assign(sign, joinSpoken(sign, lead.opening));
  const drafts = [...titles, ...lead.slides];
  for (const [index, { id }] of essay.sections.entries()) {
    const headings = listHeadings(essay.sections, index);
    const arrangement = arrangeBlocks(bodies[index] ?? [], { ...around, stands: 'heading', headings }, cut);
    const name = names.get(id);
    if (name !== undefined) drafts.push(...openSection(name, arrangement, sections, canvas));
  }
  drafts.push(makeClosing([...(author === undefined ? [] : [author]), title], link, canvas));

  const ids = makeSlideIds(
    drafts,
    sections.map(({ id }) => id),
  );
  const { slides, worths } = finishSlides(drafts, ids, lang, pace);
  const full: Talk = {
    id: nameTalk(essay.file),
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(author === undefined ? {} : { speaker: author }),
    ...(event === undefined ? {} : { event }),
    ...(date === undefined ? {} : { date }),
    lang,
    dir: directionOf(lang),
    ...(link === undefined ? {} : { link }),
    theme: settings.theme,
    ...(essay.style === undefined ? {} : { style: styleAddress(essay.style.css) }),
    mode: settings.mode,
    aspect: settings.aspect,
    pace,
    seconds: sumSeconds(slides.map(({ seconds }) => seconds)),
    sections,
    slides,
    backup: [],
    cut,
  };
  const said = bodies.filter((_, index) => essay.sections[index]?.isCut !== true);
  return { full, worths, canvas, source: { bodies: said, isPersonal: around.isPersonal } };
}
