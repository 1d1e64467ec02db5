import { describe, expect, it } from 'vitest';
import { keepsQualifier } from '../../../src/plan/condense/keeps-qualifier.ts';
import { cutAtBar } from './cut-at-bar.ts';

/** Whether a cut that ends at the bar keeps what says which thing it ends on. */
const keeps = (marked: string): boolean => keepsQualifier(...cutAtBar(marked));

describe('keepsQualifier', () => {
  it.each([
    'Sand is a heavy material| that pumps hate.',
    'We gave them the old spanner| which fits the valves.',
    'A valve log is a document| used to find old leaks.',
    'The shed is a dry place| for tools and hoses.',
    'The garden has a broad choice| of pumps and hoses.',
    'Pumps hate materials| that are heavy.',
    'A good gardener collects advice| from those who mend pumps.',
    'The town moves ahead with repairs| under the new plan.',
    'The gardeners want a change| to the old pump.',
    'This spares them a letter, or request| for help.',
    'The gardeners found their way by reading parts of maps| (old ones) that were torn.',
    'Our rule is to keep out dust| such as flour and soot.',
  ])('keeps what says which thing it is: “%s”', (marked) => expect(keeps(marked)).toBe(false));

  it.each([
    'Sand is a heavy material|, which pumps hate.',
    'The gardener bought a pump| for the old well.',
    'The gardener opened the valve| with care.',
    'Pumps hate heavy materials| that are cheap.',
    'The gardeners mend pumps and hoses| for their neighbours.',
    'The school teaches us to open valves| in the cold.',
    'They bought a basket of pears| from the old orchard.',
    'Sand is a heavy material that pumps hate|.',
    'A sprinkler is a garden pump| used to water roses.',
    'This garden is a rusty desert| for pumps and hoses.',
  ])('lets go what only adds to it: “%s”', (marked) => expect(keeps(marked)).toBe(true));
});
