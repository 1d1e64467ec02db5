/** Tells questions that ask nothing, and only turn to what comes next. English only. */

const it = '(?:that|this|it|they|these|those|all (?:that|this))';
const opener = String.raw`(?:(?:so|and|but|now|then|ok|okay|well|alright|all right)[,\s—–-]+)*`;
const what = String.raw`what(?: to do| now| next| then| else| gives| happened| happens(?: next| now| then)?| (?:do|can|could|should) (?:we|you|i) do(?: now| then| about ${it})?|(?: is|['’]s) (?:going on|happening|next|wrong|missing|${it}|the (?:catch|point|problem|solution|answer|difference|deal|big deal|issue|trick|alternative|result))(?: here| then| with ${it})?| do(?:es)? ${it} (?:all )?(?:mean|look like|do)(?: in practice| exactly| here| for (?:us|you|me))?)?`;
const why = String.raw`why(?: not| (?:is|are|was|were|do|does|did) ${it}(?: so| matter| happen| work| important| so important| the case)?)?`;
const how = String.raw`how(?: so| come| (?:do|does|did|can|could|would|is|are|was) (?:(?:we|you|i|one) do )?${it}(?: work| happen| look(?: like)?| possible| done| go)?)?`;
const nods =
  '(?:sounds|looks) (?:good|familiar|great)|right|see|make sense|ready|got (?:it|that)|really|cool|who (?:knew|knows|cares)|the (?:result|answer|problem|solution|catch|reason|point)';

const turning = new RegExp(`^${opener}(?:${what}|${why}|${how}|${nods})\\s?[?!]+$`, 'u');

/** “So — what to do?”, “What’s going on here?” */
export function onlyTurns(sentence: string): boolean {
  return turning.test(sentence.trim().toLowerCase());
}
