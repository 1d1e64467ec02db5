import { describe, expect, it } from 'vitest';
import { insertedComment } from '../../../../src/plan/condense/spans/inserted-comment.ts';
import { leftAway } from './left-away.ts';

describe('insertedComment', () => {
  it('lets a comment between commas go with both of them', () => {
    expect(leftAway(insertedComment, 'The pump is, of course, still off.')).toContain(', of course,');
    expect(leftAway(insertedComment, 'The pump, as described above, is off.')).toContain(
      ', as described above,',
    );
    expect(leftAway(insertedComment, 'Our readers, I think, want short lists.')).toContain(', I think,');
  });

  it('keeps an insertion that limits the claim', () => {
    expect(leftAway(insertedComment, 'Our readers, at least in Rome, want short lists.')).toEqual([]);
  });

  it('leaves the comma that opens another insertion', () => {
    expect(leftAway(insertedComment, 'A pump, however, as it stands outside, is cold.')).toEqual([
      'however,',
    ]);
  });
});
