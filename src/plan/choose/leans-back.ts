/** Tells whether a hearer who missed what was said before would ask “which?” or “who?” at once. */
import { splitSentences } from '../../essay/language/sentences.ts';
import { isEnglish } from '../../talk/text/language.ts';
import { isEndless } from '../condense/is-endless.ts';
import { hangsOnBefore } from '../condense/judge/hangs-on-before.ts';
import { lacksAntecedent } from '../condense/judge/lacks-antecedent.ts';
import {
  hasLoosePerson,
  isExpletive,
  startsWithOther,
  startsWithPointer,
  startsWithPronoun,
} from '../condense/judge/leans-on-before.ts';
import { pointsAtNoun } from '../condense/judge/points-back.ts';
import { pointWordsFor } from '../condense/point-words.ts';
import { tagSentence } from '../condense/tag/tag-sentence.ts';
import { startWithCapital } from '../start-with-capital.ts';

/** What ties a paragraph to the one before, whatever follows. */
const link = /^(?:and|but|so|or|yet|then|still|also|now),? +/iu;

/** “There is a *third* cost”, “*The other* cost”: of what? Times and places are counted for themselves. */
const countsOn =
  /\b(?:an?|the|this|my|our|your|his|her|their|its) (?:second|third|fourth|fifth|sixth|seventh) (?!(?:later|earlier|ago|after|before|time|half|floor|day|week|month|quarter|year|decade|century|hand|world|row|person|place|page|line|draft|edition|of|or|and)s?\b)/iu;

/** “Build *that place*.” */
const endsOnNoun = /^(?:\S+ ){1,3}(?:that|those) \p{Ll}+[.!]$/u;

/** “I had *that* on a poster”, “I believed *that*, too.” */
const takesThat =
  /^(?:i|we|you)(?:[’']\p{L}+)? (?:had|have|kept|read|saw|heard|tried|did|do|used|believed|wanted) (?:that|this|them)(?=[,.;]| (?:on|in|at|for|to|too|as|from|with|by|once|again|and)\b)/u;

/** “*Here* is what I would do”, “*Those who* wait”: what is meant follows. */
const pointsAhead = /^here(?:[’']s| is| are)\b|^(?:he|she|they|those|that) (?:who|whom|whose|which)\b/iu;

/** “Begin with *these*:”, but not “*So* you would write:”, “*That function* looks like this:” */
const introduces =
  /^(?!(?:so|then|and|now)\b|which\b|(?:this|that|such an?) (?!is\b|was\b|are\b|will\b|means\b|leaves\b)\p{L}+ ).*:$/isu;

/** “We have *thus* decided”, “*For example*, …”, “*At one point*, …”: what follows from something, or shows it, is said behind that. */
const follows =
  /^(?:\S+ ){0,3}(?:thus|therefore|consequently)\b|^(?:as a result|on the other hand|by contrast|in contrast|conversely|similarly|likewise|otherwise|instead|for example|for instance|meanwhile|at one point),|^to (?:see|show) (?:what i mean|this|that)\b/iu;

/** “*Yes*, twice.”, “*Not* the whole house, I said.”, “*What else* …?”, “… *though*!” */
const answers =
  /^(?:yes|no|yep|nope|exactly|indeed)[,.!]|^not (?:an?|the|my|our|all|every)\b[^,]{1,40}, (?:i|we|you|he|she|they)\b|^(?:what|who|where|how|why) else\b|\bthough[.!]$|\bthan (?:that|this)[.,;]|\bthe latter\b/iu;

/** “The biggest reason *for this* is …” */
const hasOfThat =
  /^(?:the|one|an?|another) (?:[a-z]+ ){1,3}(?:for|of|behind|to) (?:this|that|it|them|these|those) (?:is|was|are|were|lies)\b/iu;

/** “Add *two more lamps*.” */
const countsMore = /\b(?:one|two|three|four|five|a few) more (?!than|of|or|and|time)\p{L}/iu;

/**
 * Whether a paragraph leans on the one before it.
 * @param text what is said first; only its first sentence is looked at
 */
export function leansBack(text: string, lang: string): boolean {
  const sentence = (splitSentences(text, lang)[0] ?? '').trim();
  if (!isEnglish(lang)) {
    const words = pointWordsFor(lang);
    return words?.pointsBack.test(sentence.toLowerCase().replace(words.links, '')) === true;
  }
  const bare = sentence.replace(link, '');
  if (follows.test(bare)) return true;
  if (pointsAhead.test(bare) || introduces.test(sentence) || isExpletive(bare)) return false;
  if (sentence.endsWith(':') && bare !== sentence) return true;
  if (answers.test(bare) || countsMore.test(bare) || hasOfThat.test(bare)) return true;
  if (isEndless(bare)) return false;
  const { tokens } = tagSentence(startWithCapital({ text: bare, marks: [] }).text);
  const point = { text: bare, tokens, lower: bare.toLowerCase() };
  return (
    startsWithPronoun(point) ||
    startsWithPointer(point) ||
    startsWithOther(tokens) ||
    hasLoosePerson(point) ||
    pointsAtNoun(tokens) ||
    lacksAntecedent(tokens) ||
    hangsOnBefore(point) ||
    endsOnNoun.test(bare) ||
    takesThat.test(point.lower) ||
    (countsOn.test(bare) && !/\b(?:first|one|two)\b/iu.test(bare))
  );
}
