/** Reports flaws of drawn slides as faults of the essay. */
import type { Fault } from '../errors.ts';
import type { Essay } from '../essay/essay.ts';
import type { Inspection } from '../inspect/inspect-talk.ts';
import type { Trouble } from '../inspect/flaw.ts';
import type { View } from '../inspect/views.ts';
import type { Layout, Slide } from '../talk/talk.ts';
import { findShownLine } from './find-shown-line.ts';
import { isPlainText } from './plain-text.ts';
import { shorten } from './shorten.ts';

/** So many letters tell which script it is. */
const mostNamed = 12;

interface Finding {
  slide: Slide;
  step: number;
  trouble: Trouble;
  what: string | undefined;
  by: number;
  views: Set<View>;
}

/** Each trouble of each slide once, however many steps and views have it, with the line that its text is from. */
export function describeFlaws(essay: Essay, inspections: readonly Inspection[]): Fault[] {
  const findings = new Map<string, Finding>();
  for (const { view, flaws } of inspections) {
    for (const { slide, step, trouble, what, isText, by } of flaws) {
      const key = `${slide.id}\n${trouble}`;
      const known = findings.get(key);
      if (known === undefined || known.by < by) {
        const views = known?.views ?? new Set<View>();
        findings.set(key, { slide, step, trouble, what: isText ? what : undefined, by, views });
      }
      findings.get(key)?.views.add(view);
    }
  }
  const faults = [...findings.values()].flatMap((finding) => {
    const line = findShownLine(essay, finding.slide, finding.step);
    if (isKnown(finding, line, essay)) return [];
    return [
      {
        ...(line === undefined ? {} : { line }),
        message: `${describe(finding)}${nameViews(finding.views, inspections)}.`,
        hint: advise(finding.slide.layout, essay.file),
      },
    ];
  });
  return [...nameFontless(inspections), ...faults];
}

/** Whether it is said of a diagram, since that was drawn, how small its letters are. */
function isKnown({ slide, trouble }: Finding, line: number | undefined, { warnings }: Essay): boolean {
  if (slide.layout !== 'diagram' || trouble !== 'too small') return false;
  return warnings.some((warning) => warning.line === line);
}

/** Nobody sees these letters, and nothing else tells so: where they should be is nothing, or a box. */
function nameFontless(inspections: readonly Inspection[]): Fault[] {
  const letters = [...new Set(inspections.flatMap(({ fontless }) => fontless))];
  if (letters.length === 0) return [];
  const more = letters.length > mostNamed ? ' …' : '';
  return [
    {
      message: `No font on this machine has ${letters.slice(0, mostNamed).join(' ')}${more}; slides stand there without them.`,
      hint: 'Install a font that has them, on every machine that shows or prints the talk.',
    },
  ];
}

function describe({ slide, step, trouble, what, by }: Finding): string {
  const text = what ?? slide.steps[step]?.shows.text ?? slide.id;
  const named = `“${shorten(text)}”`;
  const far = `${String(Math.ceil(by))} px`;
  switch (trouble) {
    case 'outside':
      return `${named} reaches ${far} over the edge of its slide`;
    case 'cut off':
      return `${named} is cut off on its slide`;
    case 'below the content':
      return `${named} reaches ${far} too low on its slide`;
    case 'overlapping':
      return `${named} stands on something else of its slide`;
    case 'too small':
      return `${named} is too small for a hall: ${far} below the smallest size`;
    case 'distorted':
      return `The picture of ${named} is distorted`;
  }
}

/** Where it is so, if not everywhere. */
function nameViews(views: ReadonlySet<View>, inspections: readonly Inspection[]): string {
  const names = (key: keyof View) => {
    const all = new Set(inspections.map(({ view }) => view[key]));
    const own = new Set([...views].map((view) => view[key]));
    return own.size < all.size ? [...own] : [];
  };
  const media = names('medium').map((medium) => `on ${medium}`);
  const themes = names('theme').map((theme) => `in the theme ${theme}`);
  const where = [...media, ...themes];
  return where.length === 0 ? '' : ` (${where.join(', ')})`;
}

const advice: Partial<Record<Layout, string>> = {
  title: 'Shorten the title or the subtitle.',
  section: 'Shorten the heading; what it explains can open the section’s text.',
  code: 'Shorten the lines, or make two blocks of code of it.',
  diagram: 'Give the diagram fewer boxes, or make two of it.',
  table: 'Shorten the cells, or make two tables of it.',
  math: 'Break the formula into two.',
  figure: 'Shorten its caption, or give the picture another shape.',
  closing: 'Shorten the name or the address in the front matter.',
};

function advise(layout: Layout, file: string): string {
  return (
    advice[layout] ??
    (isPlainText(file)
      ? 'Shorten it, say it shorter in a comment <!-- point: … -->, or begin a new slide with <!-- slide -->.'
      : 'Shorten it, make a shorter phrase bold, or begin a new slide with <!-- slide --> before it.')
  );
}
