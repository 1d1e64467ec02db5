import { isFinite } from '../clauses.ts';
import type { Sentence, Token } from '../sentence.ts';
import type { ClauseTie } from './ties.ts';
import { takesClaim } from '../words/governors.ts';

/** How far behind the verb its claim may begin, in tokens. */
const reach = 12;

/** A kept verb keeps what it claims: "this *means* the pump *stops*", "we *told* the plumber *that* it stops". */
export function findClaimTies({ tokens, first, end }: Sentence): ClauseTie[] {
  return tokens.slice(first, end).flatMap(({ index, pos, lower }): ClauseTie[] => {
    const claim = pos === 'VERB' && takesClaim(lower) ? findClaim(tokens, index, end) : undefined;
    return claim === undefined ? [] : [{ opener: index, verb: claim, isStrict: true }];
  });
}

/** Behind these stands who hears the claim. */
const hears = /^(?:t[eo]ll|told|show|remind|convinc|assur|teach|taught|inform|persuad|warn|notif)/u;

function findClaim(tokens: readonly Token[], verb: number, end: number): number | undefined {
  for (let at = verb + 1; at < Math.min(end, verb + reach); at += 1) {
    const { pos = 'X', lower = '', text = '' } = tokens[at] ?? {};
    // "find a pump *that* works": the clause says which pump, and claims nothing.
    const isRelative = pos === 'PRON' && /^(?:NOUN|PROPN)$/u.test(tokens[at - 1]?.pos ?? '');
    if (lower === 'that' && isRelative && !hears.test(tokens[verb]?.lower ?? '')) return undefined;
    if (lower === 'that' && pos !== 'DET') return at;
    // "see the pump *so that* …" says what for.
    if (lower === 'so' && tokens[at + 1]?.lower === 'that') return undefined;
    // "meaning pumps *in gardens* leak"
    if (pos === 'ADP' && (tokens[verb]?.lower ?? '').startsWith('mean')) continue;
    if (
      /^(?:CCONJ|ADP|SCONJ)$/u.test(pos) ||
      /^(?:which|who)$/u.test(lower) ||
      /^[,;:—–"(]$/u.test(text) ||
      lower === 'to'
    )
      return undefined;
    if (isFinite(tokens, at)) return at > verb + 1 ? at : undefined;
  }
  return undefined;
}
