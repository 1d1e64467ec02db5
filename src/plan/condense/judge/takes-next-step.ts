/** Whether a sentence takes the next step of what its author does or tells, and has no sense without those before. English only. */

const steps =
  /^(?:and |but |so |okay,? |ok,? )?(?:(?:next|then|later|eventually|second|third|after that|afterwards?|from there|from here|at this point|for now|at first),|now (?!i (?:think of|see|regard|view|treat|consider)\b)(?:we|you|i|it|they|he|she|let|lets|the|our|your|my|this|these|there|another)\b|(?:next|then|later|at this point|from there|from here|for now) (?:we|you|i|it|they|he|she|let|lets|the|our|your|my|this|these|there|another)\b|now that\b|then (?!again\b)\p{Ll}+ )/iu;

/** "Next, open the valve", "Now that the well is dry, we mend the pump": the words may be cut, the order stays. */
export function takesNextStep(source: string): boolean {
  return steps.test(source.trim());
}
