/** Tells whether a cut left out what its author was getting at, or under which condition it holds. English only. */
import type { Token } from '../sentence.ts';

interface Cut {
  tokens: readonly Token[];
  /** The sentence that it was cut from. */
  source: string;
}

/** “, while the new one does not”: so the first half is what is different about the old one. */
const deniesOther =
  /^[^,;:]{0,80}, (?:while|whereas) (?!\p{L}+ing\b)[^;:]*(?:\b(?:no|not|none|never|nothing|cannot)\b|n[’']t\b)/u;

/** "Pumps are cheap[, but nobody repairs them]", "The old pump leaks[, while the new one does not]" */
export function leavesTurnOut({ tokens, source }: Cut): boolean {
  const rest = source.slice(tokens.at(-1)?.end ?? source.length);
  if (deniesOther.test(rest.toLowerCase())) return true;
  return /(?:^|[,;:–—-])\s*(?:but|yet|however|although|though|except)\b(?! (?:also|rather|not)\b)(?!\s*(?:\.{2,}|…|[—–]|--)\s*$)/iu.test(
    rest,
  );
}

/** "[If you know the pump,] you’ll mend it in a minute" */
export function leavesConditionOut({ tokens, source }: Cut): boolean {
  const opening =
    /^\P{L}*(?:(?:and|but|so|now|then),? )?(?<word>if|when|whenever|once|by|without|until|unless)\b(?<rest>[^,]*),/iu.exec(
      source,
    )?.groups;
  if (opening === undefined) return false;
  const { word = '', rest = '' } = opening;
  if (/^by$/iu.test(word) && !/^ \p{L}+ing\b/u.test(rest)) return false;
  // What begins later has lost it.
  const isGone = (tokens[0]?.start ?? 0) > source.indexOf(',');
  return (
    isGone && tokens.some(({ lower }) => /^(?:will|can|could|would|may|might)$|[’']ll$|[’']d$/u.test(lower))
  );
}
