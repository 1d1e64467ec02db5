import { isComma } from '../marks.ts';
import type { Span, SpanRule, Token } from '../sentence.ts';
import { days, deicticDays, isYear, timeNouns } from '../words/time-words.ts';

const rule = 'time-phrase';
/** A year says when a claim held. */
const risks = { day: 0.12, year: 0.35 };

/** When something was: "on Monday morning", "yesterday", "three years ago", "in 2019". */
export const timePhrase: SpanRule = ({ tokens, first, end }) =>
  tokens.slice(first, end).flatMap((token): Span[] => {
    const year = readYear(tokens, token);
    const limit = year ?? readThis(tokens, token);
    const range = limit ?? readDay(tokens, token) ?? readAgo(tokens, token, first) ?? readSoon(tokens, token);
    if (range === undefined || (year !== undefined && tellsSum(tokens))) return [];
    const [start, behind] = range;
    // Without it, what holds of a year would hold of all.
    const risk = limit === undefined ? risks.day : risks.year;
    if (start > first) return [{ start, end: behind, rule, risk }];
    if (isComma(tokens[behind])) return [{ start, end: behind + 1, rule, risk }];
    // "*Today* we mend the pump."
    const isDay = year === undefined && /^(?:i|we|you|they|there)(?:'|$)/u.test(tokens[behind]?.lower ?? '');
    return isDay ? [{ start, end: behind, rule, risk }] : [];
  });

/** "In 2013, $181 million was paid": without the year, that is what is paid. */
function tellsSum(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => /^[$€£¥]\d|^\d[\d.,]*%$|^(?:[mb]illion|percent)$/u.test(text));
}

function readDay(tokens: readonly Token[], { index, lower }: Token): [number, number] | undefined {
  if (!days.has(lower) && !deicticDays.has(lower)) return undefined;
  const isLed = days.has(lower) && /^(?:on|last|this|next)$/u.test(tokens[index - 1]?.lower ?? '');
  // "Monday's meeting", "for today": the day belongs to something else.
  const before = tokens[index - 1];
  if (!isLed && (days.has(lower) || before?.pos === 'ADP' || before?.pos === 'DET')) return undefined;
  return tokens[index + 1]?.pos === 'NOUN' ? undefined : [isLed ? index - 1 : index, index + 1];
}

function readAgo(
  tokens: readonly Token[],
  { index, lower }: Token,
  first: number,
): [number, number] | undefined {
  if (lower !== 'ago') return undefined;
  let start = index;
  while (start > first && isAmount(tokens[start - 1])) start--;
  return start === index ? undefined : [start, index + 1];
}

/** "as soon as possible" */
function readSoon(tokens: readonly Token[], { index }: Token): [number, number] | undefined {
  const words = tokens.slice(index, index + 4).map(({ lower }) => lower);
  return words.join(' ') === 'as soon as possible' ? [index, index + 4] : undefined;
}

/** "this year" beside a verb, not "of this year" */
function readThis(tokens: readonly Token[], { index, lower }: Token): [number, number] | undefined {
  const isDeictic =
    /^(?:this|last|next)$/u.test(lower) &&
    /^(?:week|month|year|morning|afternoon|evening|weekend|summer|winter|spring|fall|autumn)$/u.test(
      tokens[index + 1]?.lower ?? '',
    );
  const before = tokens[index - 1]?.pos;
  const after = tokens[index + 2];
  const isFree =
    before !== 'ADP' && before !== 'DET' && before !== 'VERB' && before !== 'AUX' && before !== 'CCONJ';
  return isDeictic && isFree && !/^(?:NOUN|PROPN|ADP|CCONJ)$/u.test(after?.pos ?? '')
    ? [index, index + 2]
    : undefined;
}

function isAmount(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.pos === 'NUM' ||
    timeNouns.has(token.lower) ||
    /^(?:a|an|few|couple|of|just|several|many|only|about|some|almost|nearly|roughly|around|over|more|less|than)$/u.test(
      token.lower,
    )
  );
}

function readYear(tokens: readonly Token[], { index, lower }: Token): [number, number] | undefined {
  const isYearPhrase = /^(?:in|since|during|by|until)$/u.test(lower) && isYear(tokens[index + 1]?.text ?? '');
  return isYearPhrase ? [index, index + 2] : undefined;
}
