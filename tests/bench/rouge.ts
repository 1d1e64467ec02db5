import { stemmer } from 'stemmer';

export interface Rouge {
  rouge1: number;
  rouge2: number;
  rougeL: number;
}

/**
 * ROUGE-1, ROUGE-2 and ROUGE-L (Lin 2004) of a text against a reference as F-measures from 0 to 1, computed as
 * google-research's `rouge_score` does it with `use_stemmer=True`. Texts of another language than English are not
 * stemmed, and keep the letters that English has not.
 */
export function scoreRouge(text: string, reference: string, lang: string): Rouge {
  const got = readTokens(text, lang);
  const wanted = readTokens(reference, lang);
  return {
    rouge1: scoreNgrams(got, wanted, 1),
    rouge2: scoreNgrams(got, wanted, 2),
    rougeL: measureF(countLongestCommon(got, wanted), got.length, wanted.length),
  };
}

const stems = new Map<string, string>();

function readTokens(text: string, lang: string): string[] {
  const lower = text.toLowerCase();
  if (lang !== 'en') return lower.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (lower.match(/[a-z0-9]+/g) ?? []).map((token) => (token.length > 3 ? stem(token) : token));
}

function stem(token: string): string {
  const known = stems.get(token) ?? stemmer(token);
  stems.set(token, known);
  return known;
}

function scoreNgrams(got: readonly string[], wanted: readonly string[], n: number): number {
  const gotCounts = countNgrams(got, n);
  let shared = 0;
  for (const [ngram, count] of countNgrams(wanted, n)) shared += Math.min(count, gotCounts.get(ngram) ?? 0);
  return measureF(shared, got.length - n + 1, wanted.length - n + 1);
}

/** How often each run of `n` tokens stands in the list. */
function countNgrams(tokens: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + n <= tokens.length; start += 1) {
    const ngram = tokens.slice(start, start + n).join(' ');
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}

function measureF(shared: number, got: number, wanted: number): number {
  return shared === 0 ? 0 : (2 * shared) / (got + wanted);
}

function countLongestCommon(one: readonly string[], other: readonly string[]): number {
  let lengths = new Uint32Array(other.length + 1);
  for (const token of one) {
    const next = new Uint32Array(other.length + 1);
    for (const [index, against] of other.entries()) {
      next[index + 1] =
        token === against ? (lengths[index] ?? 0) + 1 : Math.max(lengths[index + 1] ?? 0, next[index] ?? 0);
    }
    lengths = next;
  }
  return lengths[other.length] ?? 0;
}
