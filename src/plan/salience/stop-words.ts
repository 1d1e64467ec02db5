/** Words that hold sentences together and say nothing of what an essay is about. */
import { unspacedScript } from './split-words.ts';

const english = new Set(
  `a about above across after again against all almost also although always am among an and another any anyone
  anything are aren't around as at away back be became because become been before being below between both but by
  came can can't cannot come could couldn't did didn't do does doesn't doing don't done down during each either else
  enough etc even ever every everyone everything few first for from further get gets getting give given go goes going
  gone got had hadn't has hasn't have haven't having he he'd he'll he's her here here's hers herself him himself his
  how how's however i i'd i'll i'm i've if in indeed instead into is isn't it it's its itself just keep kind know last
  least less let let's like likely little lot made make makes making many may maybe me might mine more most much must
  my myself need never next no none nor not nothing now of off often on once one ones only or other others our ours
  ourselves out over own per perhaps probably put quite rather really right said same say says see seem seems seen
  several shall she she'd she'll she's should shouldn't since so some someone something sometimes soon still such sure
  take than that that's the their theirs them themselves then there there's these they they'd they'll they're they've
  thing things think this those though through thus to together too two under until up upon us use used using very via
  want was wasn't way ways we we'd we'll we're we've well went were weren't what what's when where whether which while
  who who's whom whose why will with within without won't would wouldn't yes yet you you'd you'll you're you've your
  yours yourself yourselves`.split(/\s+/),
);

/** From this share of a text's words on, a short word is taken to be one of the language's small words. */
const frequent = 0.008;

/** How many characters a small word has at most; where characters are syllables, one. */
const longest = { spaced: 4, unspaced: 1 };

/**
 * The stop words of a text: a list for English; in any other language the text's own short and frequent words.
 * @param lang BCP 47
 * @param words all words of the text in small letters
 */
export function findStopWords(lang: string, words: readonly string[]): ReadonlySet<string> {
  if (isEnglish(lang)) return english;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const stopWords = new Set<string>();
  for (const [word, count] of counts) {
    const limit = unspacedScript.test(word) ? longest.unspaced : longest.spaced;
    if (word.length <= limit && count / words.length >= frequent) stopWords.add(word);
  }
  return stopWords;
}

/** Whether a BCP 47 tag names English. */
export function isEnglish(lang: string): boolean {
  return /^en(?:-|$)/i.test(lang);
}
