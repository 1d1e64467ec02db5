import { describe, expect, it } from 'vitest';
import { leadingConnective } from '../../../../src/plan/condense/spans/leading-connective.ts';
import { leftAway } from './left-away.ts';

describe('leadingConnective', () => {
  it('lets connectives and conjunctions at the beginning go', () => {
    expect(leftAway(leadingConnective, 'However, the file is locked.')).toContain('However,');
    expect(leftAway(leadingConnective, 'But the file is locked.')).toContain('But');
    expect(leftAway(leadingConnective, 'As a result, the file is locked.')).toContain('As a result,');
    expect(leftAway(leadingConnective, 'Also the file is locked.')).toContain('Also');
    expect(leftAway(leadingConnective, 'Instead, wait for the file.')).toContain('Instead,');
    expect(leftAway(leadingConnective, 'By contrast, the file is locked.')).toContain('By contrast,');
    expect(leftAway(leadingConnective, 'To that end, the file is locked.')).toContain('To that end,');
  });

  it('lets words go that only begin to speak', () => {
    expect(leftAway(leadingConnective, 'Yeah, the file is locked.')).toContain('Yeah,');
    expect(leftAway(leadingConnective, 'Oh well, the file is locked.')).toContain('Oh well,');
    expect(leftAway(leadingConnective, 'So yeah, the file is locked.')).toContain('So yeah,');
    expect(leftAway(leadingConnective, 'You see, the file is locked.')).toContain('You see,');
    expect(leftAway(leadingConnective, 'You see the locked file.')).toEqual([]);
  });

  it('lets go how a reason is counted, and how much it weighs', () => {
    expect(leftAway(leadingConnective, 'Fourth, the file is locked.')).toContain('Fourth,');
    expect(leftAway(leadingConnective, 'Second, and more troubling, the file is locked.')).toContain(
      'Second, and more troubling,',
    );
    expect(leftAway(leadingConnective, 'Now, and in spring, the file is locked.')).not.toContain(
      'Now, and in spring,',
    );
  });

  it('keeps words that say something of their own', () => {
    expect(leftAway(leadingConnective, 'Otherwise, the build fails.')).toEqual([]);
    expect(leftAway(leadingConnective, 'So far the build has never failed.')).toEqual([]);
    expect(leftAway(leadingConnective, 'Usually, the build fails at night.')).toEqual([]);
  });

  it('lets go in what sense its author speaks', () => {
    expect(leftAway(leadingConnective, 'Generally speaking, old pumps need oil.')).toContain(
      'Generally speaking,',
    );
  });
});
