/** What it costs a point that its cut claims more than its sentence. English only. */
import { commands, type Candidate } from './judge-style.ts';

/** What stands in the sentence before the point, behind it, and between its words. */
interface Lost {
  head: string;
  tail: string;
  inside: readonly string[];
}

interface Loss {
  worth: number;
  applies: (point: Candidate, lost: Lost) => boolean;
}

const opening = String.raw`^\P{L}*(?:(?:and|but|so|now|then|also),? )?`;
const wish = String.raw`(?:you|we|i)(?:[’']d| would)? (?:want|need|wish|like|plan|intend|prefer|have (?:any )?(?:questions|thoughts|ideas|feedback))\b`;

/** "If you want to mend a pump, …": to whom it is said. */
const forWhom = new RegExp(String.raw`${opening}if ${wish}[^,]*,`, 'iu');
const condition = new RegExp(
  String.raw`${opening}(?:if|unless|until|without|in (?:the |this |that )?cases? (?:of|where|that))\b[^,]*,`,
  'iu',
);
const occasion = new RegExp(String.raw`${opening}(?:when|whenever|once|while|as long as)\b[^,]*,`, 'iu');
/** "…, in rare cases, …" */
const rarely =
  /(?:^|[\s,(—–])(?:in (?:rare|some|certain|many|most|exceptional|special|a few) (?:rare )?cases|at times|rarely|occasionally)\b/iu;
/** "Sometimes, …" */
const rarelyFirst = /^\P{L}*(?:sometimes|often|usually|perhaps|maybe|possibly),? /iu;
const conditionBehind =
  /^[^\p{L};]*(?:only (?:if|when|after|until)|if|unless|until|except|provided|as long as)\b/iu;

/**
 * Of cuts that lost a condition behind them, or one that says to whom they speak, readers found none good; advice holds
 * for whoever comes into that case.
 */
const losses: readonly Loss[] = [
  // "[If you want a new pump,] we have to dig"
  { worth: -0.5, applies: (_, { head }) => forWhom.test(head) },
  // "[If the valve is shut,] the pump stops"
  {
    worth: -0.6,
    applies: (point, { head }) => condition.test(head) && !forWhom.test(head) && !commands(point),
  },
  // "[When the garden is large,] the pump stops"
  { worth: -0.3, applies: (point, { head }) => occasion.test(head) && !commands(point) },
  // "[In rare cases,] the pump stops", "The pump may[, in rare cases,] stop"
  {
    worth: -0.6,
    applies: (_, { head, tail, inside }) =>
      [head, tail].some((words) => rarelyFirst.test(words)) ||
      [head, tail, ...inside].some((words) => rarely.test(words)),
  },
  // "The pump stops [unless you oil it]"
  { worth: -0.8, applies: (_, { tail }) => conditionBehind.test(tail) },
  // "We can open the valve [by turning the wheel]": how is what was to be told
  {
    worth: -0.5,
    applies: ({ text }, { tail }) =>
      /\b(?:can|could|may|might)\b/iu.test(text) &&
      /^,? (?:by|through) (?:\p{L}+ly )?\p{L}+ing\b/iu.test(tail),
  },
  // "You only have to mend the valve [and to buy a new hose]"
  {
    worth: -0.5,
    applies: ({ text }, { tail }) => /\bonly\b/iu.test(text) && /^,? (?:and|or)\b/iu.test(tail),
  },
];

/** 0 where the point claims no more than its sentence, else below. */
export function weighLostCondition(point: Candidate): number {
  const { tokens, source } = point;
  const lost = {
    head: source.slice(0, tokens[0]?.start ?? 0),
    tail: source.slice(tokens.at(-1)?.end ?? source.length),
    inside: tokens.slice(1).map(({ start }, at) => source.slice(tokens[at]?.end ?? start, start)),
  };
  return losses.reduce((sum, { worth, applies }) => (applies(point, lost) ? sum + worth : sum), 0);
}
