/** Marked text as the runs of a paragraph. */
import type PptxGenJS from 'pptxgenjs';
import { isAccent } from '../../layouts/extra-accents.ts';
import type { Mark, RichText } from '../../talk/shown.ts';
import { schemeColours, type Look } from './look.ts';
import type { Spell } from './spell-formula.ts';

export interface Run {
  text: string;
  options: PptxGenJS.TextPropsOptions;
}

interface RunContext {
  look: Look;
  lang: string;
  pageOf: (fragment: string) => number | undefined;
  spell: Spell;
  /** What holds for all runs. */
  options: PptxGenJS.TextPropsOptions;
}

/** Runs of one look each; a formula within a text is spelled in Unicode where it can be, and else stands there as it is written. */
export function toRuns(rich: RichText, context: RunContext): Run[] {
  const { text, marks } = rich;
  const cuts = new Set([
    0,
    text.length,
    ...marks.flatMap(({ start, end }) => [start, Math.min(end, text.length)]),
  ]);
  const places = [...cuts].sort((a, b) => a - b);
  const runs = places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    const here = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const own = text.slice(start, end);
    const spelled = here.some(({ kind }) => kind === 'math') ? context.spell(own) : undefined;
    const shown = spelled === undefined ? here : here.filter(({ kind }) => kind !== 'math');
    return { text: spelled ?? own, options: optionsOf(shown, rich, context) };
  });
  return runs.length > 0 ? runs : [{ text: '', options: { ...context.options, lang: context.lang } }];
}

function optionsOf(
  marks: readonly Mark[],
  rich: RichText,
  { look, lang, pageOf, options }: RunContext,
): PptxGenJS.TextPropsOptions {
  const set: PptxGenJS.TextPropsOptions = { ...options, lang };
  for (const mark of marks) {
    const { kind, href } = mark;
    if (kind === 'em' && look.theme.text('--style-em') === 'italic') set.italic = true;
    // As on our slides: a short emphasis is the accent of a text in the ordinary ink.
    if (kind === 'em' && isAccent(rich, mark) && options.color === schemeColours['--ink'])
      set.color =
        look.hex('--em-ink') === look.hex('--accent') ? schemeColours['--accent'] : look.hex('--em-ink');
    if (kind === 'del') set.strike = 'sngStrike';
    if (kind === 'code' || kind === 'math') {
      set.fontFace = look.fonts.code;
      set.fontSize = +((options.fontSize ?? 18) * look.theme.number('--scale-code')).toFixed(1);
    }
    const page = href?.startsWith('#') === true ? pageOf(href) : undefined;
    if (page !== undefined) set.hyperlink = { slide: page };
    else if (href !== undefined && /^(?:https?|mailto):/i.test(href)) set.hyperlink = { url: href };
  }
  return set;
}
