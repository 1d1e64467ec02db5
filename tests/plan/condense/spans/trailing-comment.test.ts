import { describe, expect, it } from 'vitest';
import { trailingComment } from '../../../../src/plan/condense/spans/trailing-comment.ts';
import { leftAway } from './left-away.ts';

describe('trailingComment', () => {
  it('lets a comment at the end go', () => {
    expect(leftAway(trailingComment, 'The pump is off again, of course.')).toContain(', of course');
    expect(leftAway(trailingComment, 'Nobody reads long manuals, though.')).toContain(', though');
    expect(leftAway(trailingComment, 'The old valve was the culprit, in my opinion.')).toContain(
      ', in my opinion',
    );
    expect(leftAway(trailingComment, 'Take the bakery round the corner for example.')).toContain(
      'for example',
    );
  });

  it('keeps words that belong to the sentence', () => {
    expect(leftAway(trailingComment, 'You have to get the first page right.')).toEqual([]);
    expect(leftAway(trailingComment, 'The list holds pears, plums and so on.')).toEqual([]);
  });
});
