/** Tells bold words that leave out the subject of their clause. English only. */
import type { Mark, RichText } from '../../talk/shown.ts';
import { hasClause, hasMainVerb } from './clauses.ts';
import { locateBold } from './locate-bold.ts';
import type { Token } from './sentence.ts';

/** "You *should* **oil the lamp**" says alone what to do. */
const demands = /^(?:should|must|shall|ought|need)(?:n't)?$/u;

const beForm = /^(?:is|are|was|were|be|been)(?:n't)?$/u;

/**
 * "The lamp can **only be lit from within**", "it is **strongly discouraged** to …", "lamps go out **in a strong wind**": the
 * words before them say what. "Our rule is **one lamp a ship**" names something.
 */
export function isPredicate(paragraph: RichText, mark: Pick<Mark, 'start' | 'end'>): boolean {
  const located = locateBold(paragraph, mark);
  if (located === undefined) return false;
  const { tokens, first, head, last } = located;
  if (head.index <= first || namesSomething(tokens, head)) return false;
  const isClause =
    hasClause(tokens, head.index, last.index + 1, { imperative: false }) &&
    hasMainVerb(tokens.slice(head.index, last.index + 1));
  if (isClause) return false;
  // "**over half of the lamps** burn"
  if (head.pos === 'ADP') return head.lower === 'from' || tokens[head.index + 1]?.pos !== 'NUM';
  const verb = tokens.slice(0, head.index).findLast(({ pos }) => pos !== 'ADV');
  if (verb === undefined || demands.test(verb.lower)) return false;
  // "It is **whale oil** that burns best": a noun that could be a verb.
  if (head.pos === 'VERB' && beForm.test(verb.lower)) return /(?:ed|en|n|ing)$/u.test(head.lower);
  // "where they **tell a story**"
  if (head.pos === 'VERB' && /^(?:they|i|who|which)$/u.test(verb.lower)) return true;
  return verb.pos === 'AUX' || verb.hasVerb;
}

function namesSomething(tokens: readonly Token[], head: Token): boolean {
  const noun = tokens.slice(head.index).find(({ pos }) => pos !== 'ADJ' && pos !== 'ADV');
  if (head.pos === 'ADJ') return noun?.pos === 'NOUN' || noun?.pos === 'PROPN';
  return !/^(?:ADP|ADV|PART|VERB)$/u.test(head.pos) || head.lower === 'to';
}
