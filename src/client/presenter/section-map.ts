/**
 * The line of sections: as wide as the minutes that are planned for each, filled as far as the talk is, with a caret where
 * it should be by now.
 */
import { plannedBefore, plannedTotal } from '../../show/pace.ts';
import type { Place } from '../../show/show-state.ts';
import { numberFormat } from '../../talk/text/number-format.ts';
import { tellTimeOfDay } from './tell-time.ts';
import type { SpokenSlide } from './read-slides.ts';
import { say, write } from './words.ts';

export interface MapView {
  slides: readonly SpokenSlide[];
  place: Place;
  skipped: readonly string[];
  /** Slides that are offered to be skipped. */
  offered: readonly string[];
  /** Seconds that this step has taken. */
  inStep: number;
  /** Seconds that the talk is ahead of its time; nothing before it begins. */
  ahead: number | undefined;
  /** The time of day, in milliseconds. */
  now: number;
}

/** A section of the map, its seconds counted from the talk's beginning. */
interface Span {
  element: HTMLElement;
  heading: string;
  slides: SpokenSlide[];
  from: number;
  to: number;
}

/** The spans of the slides that the page has: the map is drawn several times a second. */
let known: { slides: readonly SpokenSlide[]; spans: Span[] } | undefined;

/** Draws the map as the talk stands now. */
export function drawMap(view: MapView): void {
  known = known?.slides === view.slides ? known : { slides: view.slides, spans: readSpans(view.slides) };
  const { spans } = known;
  const done = measureDone(view);
  const plan = Math.max(0, done - (view.ahead ?? 0));
  const here = spans.find(({ slides }) => slides.some(({ id }) => id === view.place.slide));
  for (const span of spans) {
    const { element, from, to } = span;
    const share = (seconds: number): number => Math.min(1, Math.max(0, (seconds - from) / (to - from || 1)));
    element.style.setProperty('--filled', share(done).toFixed(4));
    element.classList.toggle('here', span === here);
    if (span === here) element.ariaCurrent = 'step';
    else element.ariaCurrent = null;
    const hasCaret = view.ahead !== undefined && from <= plan && (plan < to || span === spans.at(-1));
    element.classList.toggle('planned', hasCaret);
    if (hasCaret) element.style.setProperty('--plan', share(plan).toFixed(4));
    drawCuts(span, view);
  }
  const isNamed = nameSectionEnd(here, view, done);
  if (isNamed || cleared?.here !== here?.element || cleared?.width !== innerWidth) clearNames(here?.element);
}

function readSpans(slides: readonly SpokenSlide[]): Span[] {
  let from = 0;
  return [...document.querySelectorAll<HTMLElement>('.map > li')].map((element) => {
    const ids = (element.dataset['slides'] ?? '').split(' ');
    const own = slides.filter(({ id }) => ids.includes(encodeURIComponent(id)));
    const span = {
      element,
      heading: element.dataset['heading'] ?? '',
      slides: own,
      from,
      to: from + plannedTotal(own, []),
    };
    from = span.to;
    return span;
  });
}

/** Seconds of the plan that are said; what is skipped counts as said once the talk is beyond it. */
function measureDone({ slides, place, inStep }: MapView): number {
  const here = slides.find(({ id }) => id === place.slide);
  return plannedBefore(slides, place, []) + Math.min(inStep, here?.seconds[place.step] ?? 0);
}

function drawCuts({ element, slides, from, to }: Span, { skipped, offered }: MapView): void {
  const cuts = slides
    .filter(({ id }) => skipped.includes(id) || offered.includes(id))
    .map((slide) => {
      const begins = plannedBefore(slides, { slide: slide.id, step: 0 }, []);
      const whole = to - from || 1;
      const isSkipped = skipped.includes(slide.id);
      return { at: begins / whole, width: plannedTotal([slide], []) / whole, isSkipped };
    });
  const described = JSON.stringify(cuts);
  if (element.dataset['cuts'] === described) return;
  element.dataset['cuts'] = described;
  for (const cut of element.querySelectorAll('.cut')) cut.remove();
  for (const { at, width, isSkipped } of cuts) {
    const cut = document.createElement('span');
    cut.className = isSkipped ? 'cut skipped' : 'cut';
    cut.style.setProperty('--at', at.toFixed(4));
    cut.style.setProperty('--share', width.toFixed(4));
    element.append(cut);
  }
}

/** When this section ends by the plan, and how many slides it still has; whether the map's names have changed. */
function nameSectionEnd(
  here: Span | undefined,
  { slides, place, skipped, ahead, now }: MapView,
  done: number,
): boolean {
  const end =
    here === undefined || ahead === undefined ? '' : tellTimeOfDay(now + (here.to - done + ahead) * 1000);
  let isChanged = false;
  for (const time of document.querySelectorAll('.map time')) {
    const text = end !== '' && here?.element.contains(time) === true ? say('until', { t: end }) : '';
    if (time.textContent === text) continue;
    time.textContent = text;
    isChanged = true;
  }
  write('section', here?.heading ?? '');
  write('sectionEnd', end === '' ? '' : say('sectionEnds', { t: end }));
  const at = slides.findIndex(({ id }) => id === place.slide);
  const toGo = slides
    .slice(at + 1)
    .filter((slide) => here?.slides.includes(slide) === true && !skipped.includes(slide.id));
  const format = numberFormat(document.documentElement.lang);
  write('slidesLeft', here === undefined ? '' : say('slidesLeft', { n: format.format(toGo.length) }));
  return isChanged;
}

/** Narrower than this, in px, a name tells nothing. */
const leastName = 72;

/** Space between names, in px. */
const besideName = 12;

/** For which section names were last cleared, and in a window of which width: a tablet may be turned. */
let cleared: { here: HTMLElement | undefined; width: number } | undefined;

/** The lines of a text and the space behind them; its box may be wider. */
function measureText(
  element: Element | null | undefined,
  endsLeft: boolean,
): { left: number; right: number } | undefined {
  if (!element) return undefined;
  const range = document.createRange();
  range.selectNodeContents(element);
  const { left, right } = range.getBoundingClientRect();
  return { left: endsLeft ? left - besideName : left, right: endsLeft ? right : right + besideName };
}

/** Whether the name of a section has no room before the end of the line. */
function reachesBeyond(section: HTMLElement, last: DOMRect | undefined): boolean {
  const name = section.querySelector('p')?.getBoundingClientRect();
  if (name === undefined || last === undefined) return false;
  return section.matches(':dir(rtl)') ? name.left < last.left - 1 : name.right > last.right + 1;
}

/** Whether a word of its name is wider than the section. */
function isTorn(section: HTMLElement): boolean {
  const name = section.querySelector('p');
  return name !== null && name.scrollWidth > name.clientWidth;
}

/**
 * The current section's name stands over its neighbours where it has to: theirs begin behind it, if there is room. A name
 * that would be a stub, or torn, is not shown.
 */
function clearNames(here: HTMLElement | undefined): void {
  cleared = { here, width: innerWidth };
  const sections = [...document.querySelectorAll<HTMLElement>('.map > li')];
  const boxes = sections.map((section) => section.getBoundingClientRect());
  here?.classList.remove('backward');
  const isBackward = here !== undefined && reachesBeyond(here, boxes.at(-1));
  here?.classList.toggle('backward', isBackward);
  const endsLeft = isBackward !== (here?.matches(':dir(rtl)') ?? false);
  const name = measureText(here?.querySelector('p'), endsLeft);
  const stubs = boxes.map(({ left, right, width }, index) => {
    const section = sections[index];
    const covered =
      name === undefined || section === here
        ? 0
        : Math.max(0, Math.min(right, name.right) - Math.max(left, name.left));
    section?.style.setProperty('--before', `${String(isBackward ? 0 : covered)}px`);
    section?.style.setProperty('--behind', `${String(isBackward ? covered : 0)}px`);
    return covered > 0 && width - covered < leastName;
  });
  // Once all of them have their room: to measure each by itself would lay out the page for each.
  for (const [index, section] of sections.entries())
    section.classList.toggle('nameless', section !== here && (stubs[index] === true || isTorn(section)));
}
