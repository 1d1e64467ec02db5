/** How a point reads on a slide, with nothing before it. English only. */
import { asksToLook } from './asks-to-look.ts';
import { beginsStory, speaksOfSelf, tellsStory } from './tells-story.ts';
import { endsOnBefore } from './ends-on-before.ts';
import { offersMore } from './offers-more.ts';
import { beginsExample, isLabelledExample } from './gives-example.ts';
import { greets } from './greets.ts';
import { hasClause } from '../clauses.ts';
import { describesOutput } from './describes-output.ts';
import { dropConnective } from './drop-connective.ts';
import { hangsOnBefore } from './hangs-on-before.ts';
import { isEmptyTalk } from './is-empty-talk.ts';
import { isFragment } from './is-fragment.ts';
import { leavesConditionOut, leavesTurnOut } from './leaves-out.ts';
import {
  hasLoosePerson,
  hasLooseReference,
  isExpletive,
  namesNothing,
  startsWithOther,
  startsWithPointer,
  startsWithPronoun,
} from './leans-on-before.ts';
import { lacksAntecedent } from './lacks-antecedent.ts';
import { lacksPredicate } from './lacks-predicate.ts';
import { leadsOn } from './leads-on.ts';
import { namesAsBefore, pointsBack } from './points-back.ts';
import { quotesForeign } from './quotes-foreign.ts';
import { refersElsewhere } from './refers-elsewhere.ts';
import type { Token } from '../sentence.ts';
import { takesNextStep } from './takes-next-step.ts';
import { tellsPast } from './tells-past.ts';
import { walksAlong } from './walks-along.ts';
import { frames } from '../words/frames.ts';
import { matchLongest } from '../phrase.ts';
import { wordSet } from '../words/word-set.ts';

/** Words on their way to a slide. */
export interface Candidate {
  text: string;
  /** The tokens that are left, as they stand in their sentence. */
  tokens: readonly Token[];
  /** The sentence it comes from. */
  source: string;
}

/** A candidate as the rules see it. */
interface Plain extends Candidate {
  /** Its text in small letters: where a pattern ignores case, V8 takes several times as long to compile `\p{L}`. */
  lower: string;
}

interface StyleRule {
  /** What it is worth: below 0 the point had better be another. */
  worth: number;
  applies: (candidate: Plain) => boolean;
}

/** Worse than this a point does not stand alone. */
export const weakStyle = -0.85;
/** No style is worth more than this. */
export const bestStyle = 0.5;

const claims = wordSet(`
  must should need needs never always don't is are isn't aren't means makes can can't cannot will won't matters helps
  requires depends prevents
`);
/** What is said so that the hearers say yes, before they are told better. */
const asksToAgree =
  /,? (?:right|correct|isn[’']t it|aren[’']t they|don[’']t they|doesn[’']t it|no)\?[”"’)]*$/iu;
const commandFronts = wordSet("don't do never always just please let simply");
const invites =
  /^(?:now,? |so,? |first,? |next,? |[^,]{3,60}, )?let[’']s (?!not\b|stop\b|never\b|keep\b|be\b|make (?:sure|it)\b|remember\b|hope\b|build\b)\p{L}+/u;
const referrals = wordSet(
  'notice observe see click visit note thank thanks stay join contact download subscribe scroll',
);

const rules: readonly StyleRule[] = [
  // "They fail often."
  { worth: -1.3, applies: startsWithPronoun },
  // "This approach fails often."
  { worth: -1, applies: startsWithPointer },
  // "Another approach fails often.", "Its valve fails often."
  { worth: -0.8, applies: ({ tokens }) => startsWithOther(tokens) },
  // "Pumps of this kind fail often.": of which?
  { worth: -0.9, applies: ({ tokens, text }) => !isExpletive(text) && pointsBack(tokens) },
  // "A server that knows them fails": who are they?
  { worth: -0.5, applies: hasLooseReference },
  // "We help them mend the valve"
  { worth: -0.35, applies: hasLoosePerson },
  // "It seems so simple: pumps never leak[, right?]"
  { worth: -1.2, applies: ({ source, text }) => asksToAgree.test(source.trim()) && !text.endsWith('?') },
  // "You can do this with a spanner": do what?
  { worth: -0.5, applies: ({ lower }) => /\b(?:do|does|did|doing) (?:so|this|that|it)\b/u.test(lower) },
  // "Stay clear of that trap", "Build such a pump"
  { worth: -0.5, applies: ({ tokens }) => namesAsBefore(tokens) },
  // "Ada said, “Nescio quae facies laeta”": who in the hall reads Latin?
  { worth: -1.2, applies: ({ text }) => quotesForeign(text) },
  // "Only one of them fails.", "The first one fails."
  { worth: -1.05, applies: ({ tokens }) => lacksAntecedent(tokens) },
  // "I write tests first.", "My tests come first."
  { worth: -0.75, applies: speaksOfSelf },
  { worth: -0.35, applies: ({ tokens }) => /^(?:my|mine)$/u.test(tokens[0]?.lower ?? '') },
  // "I wrote tests first.", "We spent a week on it."
  { worth: -0.3, applies: tellsStory },
  // "Last year, they built a cache.": how a story begins
  { worth: -0.4, applies: beginsStory },
  // "We can now run the tests.": it goes along with what is done
  { worth: -1.2, applies: ({ text }) => walksAlong(text) },
  // "Tests are cheap[, but they miss most faults]", "[If you wrote it,] you can test it"
  { worth: -0.6, applies: leavesTurnOut },
  { worth: -0.5, applies: leavesConditionOut },
  { worth: -0.6, applies: ({ text }) => text.endsWith('?') },
  { worth: -1.2, applies: (candidate) => countWords(candidate.tokens) < 3 && !isTerse(candidate) },
  { worth: -0.4, applies: (candidate) => isShort(candidate.tokens) && !commands(candidate) },
  // "The team built a cache.": what happened once says less than what holds.
  { worth: -0.15, applies: ({ tokens }) => tellsPast(tokens) },
  { worth: 0.15, applies: claimsOutsideBrackets },
  { worth: 0.3, applies: commands },
  { worth: -0.2, applies: ({ text }) => /^["“]/u.test(text) },
  // "I mention this because it leaks."
  {
    worth: -0.5,
    applies: ({ lower }) =>
      /^(?:i|we) (?:add|bring|mention|note|say|state|tell|write) (?:this|that|it)\b/u.test(lower),
  },
  // "A pump has one enemy: sand."
  { worth: 0.25, applies: ({ text }) => /^\P{L}*\p{L}[^:]{8,}: \S+(?: \S+){0,3}$/u.test(text) },
  { worth: -0.3, applies: ({ source }) => beginsExample(source) },
  { worth: -1.2, applies: ({ lower }) => isLabelledExample(lower) },
  // "Say we want to mend a pump", "Tell us about your pump", "As an example, consider a pump"
  {
    worth: -1.2,
    applies: ({ lower }) =>
      /^(?:tell (?:me|us) (?:a (?:little|bit)|about|more)\b|say (?:we|you|i|that|your|there)\b|(?:as an example|for example|for instance),? (?:consider|take|imagine)\b|take (?:a few minutes|a (?:moment|minute|second))\b|think of a (?:\p{L}+ )?\p{L}+ (?:where|that|who|in which)\b)/u.test(
        lower,
      ),
  },
  // "Let’s say a server fails."
  {
    worth: -0.5,
    applies: ({ lower }) => /^(?:let[’']s say|suppose|imagine|assume|say you|maybe|perhaps)\b/u.test(lower),
  },
  // "Let’s open the valve.": it leads on to what is done.
  { worth: -0.95, applies: ({ lower }) => invites.test(lower) },
  // "The next step is to mend the pump": a step of the text
  {
    worth: -0.6,
    applies: ({ lower }) =>
      /^(?:the|our|your) (?:next|final|last|second|third) (?:step|thing|task)\b/u.test(lower),
  },
  { worth: -1.2, applies: announces },
  { worth: -1.2, applies: isEmptyTalk },
  // "When pumps are both old and rusty"
  { worth: -1.2, applies: isFragment },
  // "A mere pump!": nobody does a thing.
  { worth: -1.2, applies: exclaims },
  // "(Old pumps fail.)"
  { worth: -0.5, applies: ({ source }) => /^[(（]/u.test(source.trim()) },
  // "You cannot ignore it": what?
  { worth: -1, applies: namesNothing },
  // "…, the gardener said": what?
  {
    worth: -1.5,
    applies: ({ lower }) =>
      /^(?:[^,”"]*|as (?!you\b|we\b)[^”":]*,|[^,”":]+, (?:an? |the |who )[^”":]*,) (?:said|says|writes|wrote|explains|explained|exclaims|exclaimed|adds|added|asks|asked|replies|replied|sings|notes|noted|recalls|recalled|observes|observed|remarks|remarked|puts? it)$/u.test(
        lower,
      ),
  },
  // "It is common to think that pumps never fail": they do.
  {
    worth: -0.7,
    applies: ({ lower }) =>
      /^(?:it is|it[’']s) (?:common|natural|easy) to (?:think|say|believe|assume|conclude)\b|^(?:it is|it[’']s|it (?:can|may|might) be) (?:\p{L}+ )?tempting to\b|^(?:many|most|some|others|you) (?:people )?(?:(?:may|might|could|will|would) )?(?:also |well )?(?:think|believe|assume|argue|object|wonder|be tempted)\b/u.test(
        lower,
      ),
  },
  // "A pump needs:"
  { worth: -1.7, applies: leadsIn },
  // "You can mend a pump like this:"
  { worth: -0.2, applies: introduces },
  // "Which is why they fail"
  { worth: -1.2, applies: hangsOnBefore },
  // "— Ada Byron", "{ alt=pump", "Chapter 2 ..... 14"
  { worth: -1.5, applies: isDebris },
  { worth: -1, applies: greets },
  // "[Now that the well is dry,] we mend the pump"
  { worth: -0.7, applies: ({ source }) => takesNextStep(source) },
  // "The pump leaks, too"
  { worth: -0.8, applies: ({ text }) => endsOnBefore(text) },
  // "The data suggests we’re not, unless it rains": not what?
  { worth: -0.9, applies: ({ lower }) => lacksPredicate(lower) },
  // "[If you would like to know more,] try the manual"
  { worth: -1.4, applies: ({ source }) => offersMore(source) },
  // "Otherwise, the pump leaks.": unless what?
  { worth: -1, applies: ({ source }) => /^(?:or )?otherwise\b/u.test(source.trim().toLowerCase()) },
  // "Here we have a pump": what the text has just shown; not "Here on the coast, …"
  { worth: -0.9, applies: ({ lower }) => /^here,? (?!(?:at|in|on)\b)/u.test(lower) },
  // "Oh, and pumps leak", "Anyway, back to pumps"
  {
    worth: -0.5,
    applies: ({ source }) =>
      /^(?:oh|h+m+|alright|okay|ok|anyways?|yeah)\b/u.test(source.trim().toLowerCase()),
  },
  // "Take a look at the pump to see how it works": what it shows is not said
  { worth: -0.9, applies: ({ lower }) => asksToLook(lower) },
  // "The third line shows the valve"
  { worth: -0.9, applies: ({ text }) => describesOutput(text) },
  { worth: -1.4, applies: ({ text, source }) => refersElsewhere(text, source) },
];

/** The sum of what speaks for a point and against it; 0 is an ordinary sentence. */
export function judgeStyle(candidate: Candidate): number {
  const dropped = dropConnective(candidate);
  const plain = { ...dropped, lower: dropped.text.toLowerCase() };
  return Math.min(
    bestStyle,
    rules.reduce((sum, { worth, applies }) => (applies(plain) ? sum + worth : sum), 0),
  );
}

function countWords(tokens: readonly Token[]): number {
  return tokens.filter(({ isWord }) => isWord).length;
}

function isShort(tokens: readonly Token[]): boolean {
  const words = countWords(tokens);
  return words > 1 && words < 5;
}

/** "Pumps fail." is all that its author wrote, and says something; "Happy mending!" does not. */
function isTerse({ tokens, source }: Candidate): boolean {
  const isWhole =
    tokens.length > 1 &&
    tokens[0]?.pos !== 'PRON' &&
    source.trim().split(/\s+/u).length === countWords(tokens);
  return isWhole && hasClause(tokens, 0, tokens.length, { imperative: false });
}

/** Not "Mend the pump!", "The pump leaks!", nor "Patient: Always wait for the pump!" */
function exclaims({ tokens, text, source }: Candidate): boolean {
  if (!text.endsWith('!')) return false;
  const from = tokens.findIndex(({ lower }) => lower === ':') + 1;
  const said = tokens.slice(from);
  const isCommand = commandFronts.has(said[0]?.lower ?? '') || commands({ tokens: said, text, source });
  return !isCommand && !hasClause(tokens, from, tokens.length);
}

/** What stands in brackets is a remark. */
function claimsOutsideBrackets({ tokens }: Candidate): boolean {
  const bracket = tokens.findIndex(({ text }) => text === '(');
  return tokens.slice(0, bracket < 0 ? tokens.length : bracket).some(({ lower }) => claims.has(lower));
}

/** "Mend the pump.", "Never trust a pump." */
export function commands({ tokens, text }: Candidate): boolean {
  // "Note that pumps leak" tells nobody what to do.
  if (matchLongest(tokens, 0, frames) !== undefined) return false;
  const at = commandFronts.has(tokens[0]?.lower ?? '') ? 1 : 0;
  const verb = tokens[at];
  if (verb === undefined || text.endsWith('?')) return false;
  const isBare = verb.pos === 'VERB' && !/(?:ed|ing|[^s]s)$/u.test(verb.lower);
  const isLook = verb.lower === 'look' && tokens[at + 1]?.lower === 'at';
  return isBare && !isLook && !referrals.has(verb.lower);
}

function introduces({ text, source }: Candidate): boolean {
  return leadsOn(source) && !text.includes(':');
}

/** Its list, or what it shows, is missing in it; not in "We open the valve with a spanner:". */
function leadsIn({ tokens, text, lower, source }: Plain): boolean {
  if (!introduces({ tokens, text, source })) return false;
  const isOpen =
    /\b(?:following|as follows|below|(?:such|like|as|with|include[sd]?|including|contains?|are|is|was|were|be|to|by|in|for|of|from|that|this|these|says?|reads?|e\.g|commands?|example|ways?|reasons?|options?|steps?|things?|types?|kinds?|parts?|questions?|needs?|has|have|allows?|lets?|enables?|supports?|consists? of))$/u;
  // "The gardeners know one rule:"
  const isCounted =
    /\b(?:one|two|three|four|five|several|some|many|a few|these|simple|\d+) (?:\p{L}+ )?\p{L}+$/u;
  return (
    isOpen.test(lower) ||
    isCounted.test(lower) ||
    !hasClause(tokens, 0, tokens.length, { imperative: false }) ||
    isShort(tokens)
  );
}

function isDebris({ lower }: Plain): boolean {
  return /^[—–-]+\s?\p{Ll}|^[{<|]|^alt=|\|.*\||\{\s*\p{L}*=|\.{4,}|^(?:chapter|figure|table) \d+/u.test(
    lower,
  );
}

/** "Here are three reasons:", "There are two ways to do this." */
function announces({ tokens, lower }: Plain): boolean {
  if (
    /^(?:[^,]{2,30}, )?(?:here|below|above)(?:[’']s| is| are)\b|\b(?:the following|as follows)\b/u.test(lower)
  )
    return true;
  const counts =
    /^there (?:is|are|were|was) (?:\p{L}+ )?(?:two|three|four|five|six|seven|\d+|several|many|some|a few|a number of|various)\b/u;
  return counts.test(lower) && countWords(tokens) < 10;
}
