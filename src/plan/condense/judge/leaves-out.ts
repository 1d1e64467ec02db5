/** Tells whether a cut left out what its author was getting at, or under which condition it holds. English only. */
import type { Token } from '../sentence.ts';

interface Cut {
  tokens: readonly Token[];
  /** The sentence that it was cut from. */
  source: string;
}

/** "Pumps are cheap[, but nobody repairs them]" */
export function leavesTurnOut({ tokens, source }: Cut): boolean {
  const rest = source.slice(tokens.at(-1)?.end ?? source.length);
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
