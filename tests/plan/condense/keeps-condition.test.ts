import { describe, expect, it } from 'vitest';
import { keepsCondition } from '../../../src/plan/condense/keeps-condition.ts';
import { cutAtBar } from './cut-at-bar.ts';

/** Whether a cut that ends at the bar leaves a condition whole. */
const keeps = (marked: string): boolean => keepsCondition(...cutAtBar(marked));

describe('keepsCondition', () => {
  it.each([
    'There is a risk of damage if you open the pump| from below while it is running.',
    'You should never open the valve when the pump is full| of water that was not drained.',
    'We mend the pump when it leaks| or the valve is shut.',
    'Do not open the well unless you have a pump| with a hose that never leaks.',
  ])('keeps all of a condition, or nothing: “%s”', (marked) => expect(keeps(marked)).toBe(false));

  it.each([
    'We mend the pump when it leaks| in the yard.',
    'The pump stops if the well is dry|, while the hose goes on.',
    'The pump stops if the well is dry| because we do not fill it.',
    'The pump stops if the well is dry| such as in a summer without rain.',
    'Check if the pump is old| or new.',
    'There is a risk of damage| if you open the pump while it is running.',
  ])('leaves a cut that keeps the case: “%s”', (marked) => expect(keeps(marked)).toBe(true));
});
