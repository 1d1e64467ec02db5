import { describe, expect, it } from 'vitest';
import { qualityFrame } from '../../../../src/plan/condense/spans/quality-frame.ts';
import { leftAway } from './left-away.ts';

describe('frame that names a quality', () => {
  it('goes before the clause that says it', () => {
    expect(
      leftAway(qualityFrame, 'One advantage of this pump is that gardeners can mend the valve.'),
    ).toContain('One advantage of this pump is that');
    expect(leftAway(qualityFrame, 'What we learned from the flood is that pumps need oil.')).toContain(
      'What we learned from the flood is that',
    );
  });

  it('stays where the clause speaks of what it names, or where it denies or narrows', () => {
    expect(leftAway(qualityFrame, 'One advantage of this pump is that it never leaks.')).toEqual([]);
    expect(leftAway(qualityFrame, 'One advantage of gas is that gardeners can mend the valve.')).toEqual([]);
    expect(leftAway(qualityFrame, 'The supposed advantage is that gardeners can mend the valve.')).toEqual(
      [],
    );
    expect(leftAway(qualityFrame, 'The advantage is not that pumps are cheap.')).toEqual([]);
    expect(leftAway(qualityFrame, 'What the keepers say is that the lamp smokes.')).toEqual([]);
    expect(leftAway(qualityFrame, 'The pump is so old that gardeners mend the valve.')).toEqual([]);
  });
});
