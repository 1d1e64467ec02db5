/**
 * Where a browser may break a line: the rules of UAX #14 that matter on slides, none of them more generous than
 * Chromium's, so that a text never takes more lines there than are counted here.
 */

/** What lines are broken by, as the language's CSS has it. */
export type BreakRule = 'usual' | 'keep-all';

/** Languages whose words have no space between them and which are broken by a dictionary. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
/** What no line begins with: closing signs, small kana, marks of length and repetition. */
const bound =
  /[-‐–\p{Pe}\p{Pf}\p{Pi}\p{Mn}\p{Me}\p{Cf}、。，．・：；？！…‥ー々〻ゝゞヽヾ゛゜〜～％‰°℃′″ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ!%),.:;?\]}'"/»›”’]/u;
/** What no line ends with. */
const opening = /[\p{Ps}\p{Pi}\p{Pf}([{$£¥€＄￡￥'"«‹“‘]/u;
const letter = /[\p{L}\p{N}]/u;
/** A dash between words lets a line break behind it. */
const dash = /[-‐–?…]/u;

/** Whether any of it needs more than a look at spaces and dashes. */
const special =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1100-\u11ff\u2e80-\ud7ff\uf900-\uffff]|[\ud840-\ud87f]/;

/** UTF-16 offsets within a run without spaces at which a line may be broken. */
export function findBreaks(run: string, rule: BreakRule): number[] {
  if (!special.test(run)) return findDashes(run);
  if (unspaced.test(run)) return findWordStarts(run);
  const breaks: number[] = [];
  let at = 0;
  let before = '';
  for (const character of run) {
    if (at > 0 && (canPart(before, character, rule) || isDashBreak(run, at))) breaks.push(at);
    at += character.length;
    before = character;
  }
  return breaks;
}

const dashes = /[-‐–—?…\u00ad\u200b]/gu;

function findDashes(run: string): number[] {
  // Nearly all words have none.
  if (run.search(dashes) < 0) return [];
  const breaks: number[] = [];
  for (const { index } of run.matchAll(dashes)) {
    if (isDashBreak(run, index)) breaks.push(index);
    if (isDashBreak(run, index + 1)) breaks.push(index + 1);
  }
  return [...new Set(breaks)];
}

/** Behind a dash between letters, on both sides of a long one, at a place that is marked for it. */
function isDashBreak(run: string, at: number): boolean {
  const before = run.charAt(at - 1);
  const after = run.charAt(at);
  if (before === '\u200b' || before === '\u00ad') return true;
  if (after === '—') return letter.test(before);
  if (before === '—') return letter.test(after);
  return dash.test(before) && letter.test(after) && letter.test(run.charAt(at - 2));
}

function canPart(before: string, after: string, rule: BreakRule): boolean {
  if (!wide.test(before) && !wide.test(after)) return false;
  if (bound.test(after) || opening.test(before)) return false;
  if (rule === 'keep-all') return !letter.test(before) || !letter.test(after);
  return true;
}

function findWordStarts(run: string): number[] {
  const starts: number[] = [];
  words ??= new Intl.Segmenter('th', { granularity: 'word' });
  for (const { index, segment } of words.segment(run)) {
    if (index > 0 && !bound.test(segment.charAt(0)) && !opening.test(run.charAt(index - 1)))
      starts.push(index);
  }
  return starts;
}

/** Loads a dictionary, and few talks need it. */
let words: Intl.Segmenter | undefined;
