/** English words that hold sentences together and say nothing of what an essay is about, in small letters. */
const plain = split(`
  a about above according across after afterwards again against ago albeit all almost alone along already also
  although always am amid among amongst an and another any anybody anyhow anymore anyone anything anyway
  anywhere apart are around as aside at away
  back be became because become becomes been before behind being below beneath beside besides between beyond
  both but by
  came can cannot come could
  despite did do does doing done down during
  each either else elsewhere enough etc even ever every everybody everyone everything everywhere except
  few fewer for former from further furthermore
  get gets getting give given go goes going gone got
  had hardly has have having he hence her here hers herself him himself his how however
  i if in indeed instead into is it its itself
  just
  keep kind know
  last latter least less lest let like likely little lot lots
  made make makes making many may maybe me meanwhile merely might mine more moreover most much must my myself
  namely near nearly need neither never nevertheless next no nobody none nonetheless nor not nothing now nowhere
  of off often on once one ones only onto or other others otherwise ought our ours ourselves out over own
  per perhaps probably put
  quite
  rather really
  said same say says see seem seems seen several shall she should since so some somebody somehow someone
  something sometimes somewhat somewhere soon still such sure
  take than that the their theirs them themselves then there therefore these they thing things think this those
  though through throughout thus till to together too toward towards two
  under unless unlike until unto up upon us use used using
  very via
  want was way ways we well went were what whatever when whenever where whereas wherever whether which whichever
  while who whoever whom whose why will with within without would
  yes yet you your yours yourself yourselves`);

/** What is written in one word with what follows it, and that. */
const joined: readonly [words: readonly string[], endings: readonly string[]][] = [
  [['i'], ["'m"]],
  [['you', 'we', 'they'], ["'re"]],
  [split('i you we they'), ["'ve"]],
  [split('i you he she it we they who that there'), ["'d", "'ll"]],
  [split('he she it that there here what where who how let'), ["'s"]],
  [split('is are was were has have had do does did could should would must need'), ["n't"]],
  [split('ca wo sha ai'), ["n't"]],
];

export const englishStopWords: ReadonlySet<string> = new Set([
  ...plain,
  ...joined.flatMap(([words, endings]) => words.flatMap((word) => endings.map((ending) => word + ending))),
]);

function split(words: string): string[] {
  return words.trim().split(/\s+/);
}
