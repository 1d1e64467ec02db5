/** Marked text as the runs of a paragraph. */
import type PptxGenJS from 'pptxgenjs';
import { findExtraAccents, isAccent } from '../../layouts/text/extra-accents.ts';
import { needsIsolation } from '../../layouts/text/needs-isolation.ts';
import { holdSignedWords } from '../../layouts/text/signed-words.ts';
import type { Mark, RichText } from '../../talk/shown.ts';
import type { Talk } from '../../talk/talk.ts';
import { schemeColours, type Look } from './look.ts';
import type { Spell } from './spell-formula.ts';

export interface Run {
  text: string;
  options: PptxGenJS.TextPropsOptions;
}

interface RunContext {
  look: Look;
  talk: Talk;
  pageOf: (fragment: string) => number | undefined;
  spell: Spell;
  /** What holds for all runs. */
  options: PptxGenJS.TextPropsOptions;
}

const betweenWords = /(?<=\s)(?=\S)|(?<=\p{sc=Han})(?=[A-Za-z])|(?<=[A-Za-z])(?=\p{sc=Han})/u;
/** Spaces and signs between words, and at both ends. */
const besideWords =
  /([^\p{L}\p{M}\p{N}\u200e]*\s[^\p{L}\p{M}\p{N}\u200e]*|^[^\p{L}\p{M}\p{N}\u200e]+|[^\p{L}\p{M}\p{N}\u200e]+$)/u;

/**
 * LibreOffice ends lines anywhere in a link, and draws one of two scripts apart: each word is a link of its own to the same
 * place. From right to left it would have such neighbours in the wrong order, and signs at the wrong end: those are none.
 */
function partLink(text: string, dir: Talk['dir']): { text: string; isLink: boolean }[] {
  const parts = text.split(dir === 'rtl' ? besideWords : betweenWords).filter((part) => part !== '');
  const hasWords = /[\p{L}\p{N}]/u;
  if (dir === 'ltr' || !hasWords.test(text)) return parts.map((part) => ({ text: part, isLink: true }));
  return parts.map((part) => ({ text: part, isLink: hasWords.test(part) }));
}

/** Runs of one look each; a formula within a text is spelled in Unicode where it can be, and else stands there as it is written. */
export function toRuns(rich: RichText, context: RunContext): Run[] {
  const { text, marks } = rich;
  const { talk } = context;
  const cuts = new Set([
    0,
    text.length,
    ...marks.flatMap(({ start, end }) => [start, Math.min(end, text.length)]),
  ]);
  const places = [...cuts].sort((a, b) => a - b);
  const runs = places.slice(0, -1).flatMap((start, index): Run[] => {
    const end = places[index + 1] ?? text.length;
    const here = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const own = text.slice(start, end);
    const spelled = here.some(({ kind }) => kind === 'math') ? context.spell(own) : undefined;
    const shown = spelled === undefined ? here : here.filter(({ kind }) => kind !== 'math');
    const options = optionsOf(shown, rich, context);
    const isForeign = talk.dir === 'rtl' && needsIsolation(text);
    const held = isForeign ? `\u200e${own}\u200e` : holdSignedWords(own);
    const whole = spelled ?? (talk.dir === 'rtl' ? held : own);
    if (options.hyperlink === undefined) return [{ text: whole, options }];
    const { hyperlink, ...unlinked } = options;
    const between = { ...unlinked, underline: { style: 'sng' as const } };
    return partLink(whole, talk.dir).map(({ text, isLink }) => ({
      text,
      options: isLink ? { ...unlinked, hyperlink } : { ...between },
    }));
  });
  return runs.length > 0 ? runs : [{ text: '', options: { ...context.options, lang: talk.lang } }];
}

function optionsOf(
  marks: readonly Mark[],
  rich: RichText,
  { look, talk, pageOf, options }: RunContext,
): PptxGenJS.TextPropsOptions {
  const set: PptxGenJS.TextPropsOptions = { ...options, lang: talk.lang };
  for (const mark of marks) {
    const { kind, href } = mark;
    if (kind === 'em' && look.theme.text('--style-em') === 'italic') set.italic = true;
    // As on our slides: the first short emphasis is the slide's accent, in a text in the ordinary ink.
    const isOwn = kind === 'em' && isAccent(rich, mark) && !findExtraAccents(talk).has(mark);
    if (isOwn && options.color === schemeColours['--ink'])
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
