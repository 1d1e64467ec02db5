import { describe, expect, it } from 'vitest';
import { openingPhrase } from '../../../../src/plan/condense/spans/opening-phrase.ts';
import { leftAway } from './left-away.ts';

describe('opening phrase', () => {
  it('goes before another opening, and where it only names a part of the text', () => {
    expect(leftAway(openingPhrase, 'In our harbour, when the lamp smokes, we clean the glass.')).toContain(
      'In our harbour,',
    );
    expect(leftAway(openingPhrase, 'In this chapter we mend a pump with two valves.')).toContain(
      'In this chapter',
    );
  });

  it('stays where it limits the claim, and before its own clause', () => {
    expect(leftAway(openingPhrase, 'In some harbours, when the lamp smokes, we clean the glass.')).toEqual(
      [],
    );
    expect(leftAway(openingPhrase, 'In our harbour, we clean the glass.')).toEqual([]);
    expect(leftAway(openingPhrase, 'In the yard we mend pumps.')).toEqual([]);
  });
});
