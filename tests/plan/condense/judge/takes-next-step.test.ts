import { describe, expect, it } from 'vitest';
import { takesNextStep } from '../../../../src/plan/condense/judge/takes-next-step.ts';

describe('takesNextStep', () => {
  it.each([
    'Next, open the valve of the old pump.',
    'Now that the well is dry, we mend the pump.',
    'Then turn the valve off.',
    'Now our pump has a new valve.',
    'At this point, the gardener turns to the hoses.',
  ])('finds a step among others: “%s”', (text) => expect(takesNextStep(text)).toBe(true));

  it.each([
    'Now more than ever, gardens need water.',
    'Now, with a new valve, the pump holds.',
    'Next summer brings new pumps.',
    'Now I think of a pump as a loan.',
    'Later pumps have no such valve.',
    'Second opinions help every gardener.',
    'Pumps are mended, then sold.',
  ])('leaves what stands alone: “%s”', (text) => expect(takesNextStep(text)).toBe(false));
});
