/** Finds what stays the same between two pieces of code, for the script that moves it from its old place to the new one. */
import type { KeyedTokensInfo } from '@shikijs/magic-move/types';
import { tokenizeCode } from './highlight.ts';

/** A run of code: its key, its text, and its colour, if it has one of its own. */
type MovedToken = [key: number, content: string, color?: string];

export interface CodeMove {
  from: MovedToken[];
  to: MovedToken[];
}

/** Both pieces in runs; what is the same in both has the same key. */
export async function planMove(from: string, to: string, language: string | undefined): Promise<CodeMove> {
  const { syncTokenKeys, toKeyedTokens } = await import('@shikijs/magic-move/core');
  const [before, after] = await Promise.all(
    [from, to].map(async (code) => toKeyedTokens(code, await tokenizeCode(code, language))),
  );
  if (before === undefined || after === undefined) return { from: [], to: [] };
  const synced = syncTokenKeys(before, after);
  const numbers = new Map<string, number>();
  const shorten = ({ tokens }: KeyedTokensInfo) =>
    tokens.map(({ key, content, color }): MovedToken => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return color === undefined ? [number, content] : [number, content, color];
    });
  return { from: shorten(synced.from), to: shorten(synced.to) };
}
