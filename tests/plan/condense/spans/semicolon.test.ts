import { describe, expect, it } from 'vitest';
import { semicolon } from '../../../../src/plan/condense/spans/semicolon.ts';
import { leftAway } from './left-away.ts';

describe('semicolon', () => {
  it('lets either half go', () => {
    expect(leftAway(semicolon, 'The pump is old; the valve leaks every night.')).toContain(
      '; the valve leaks every night',
    );
    expect(leftAway(semicolon, 'The pump is old; the valve is even older.')).toContain('The pump is old;');
  });

  it('keeps the first half where the second is no sentence', () => {
    expect(leftAway(semicolon, 'The pump is old; hence the noise.')).not.toContain('The pump is old;');
  });
});
