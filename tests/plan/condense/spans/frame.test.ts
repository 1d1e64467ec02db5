import { describe, expect, it } from 'vitest';
import { frame } from '../../../../src/plan/condense/spans/frame.ts';
import { leftAway } from './left-away.ts';

describe('frame', () => {
  it('lets go what announces a claim without changing it', () => {
    expect(leftAway(frame, 'It turns out that the cache is shared.')).toContain('It turns out that');
    expect(leftAway(frame, 'I strongly believe that the cache is shared.')).toContain(
      'I strongly believe that',
    );
    expect(leftAway(frame, 'As you can see, the cache is shared.')).toContain('As you can see,');
    expect(leftAway(frame, 'Here, we can see that the cache is shared.')).toContain('Here, we can see that');
    expect(leftAway(frame, 'Please bear in mind that files are cached.')).toContain(
      'Please bear in mind that',
    );
    expect(leftAway(frame, 'We are happy to announce that the cache is shared.')).toContain(
      'We are happy to announce that',
    );
    expect(leftAway(frame, 'The reason for this is that files are cached.')).toContain(
      'The reason for this is that',
    );
    expect(leftAway(frame, 'Remember, the cache is shared.')).toContain('Remember,');
    expect(leftAway(frame, 'The truth is that nobody reads the manual.')).toContain('The truth is that');
  });

  it('keeps a frame that changes the claim, or asks', () => {
    expect(leftAway(frame, 'I hope that the cache is shared.')).toEqual([]);
    expect(leftAway(frame, 'You might think that the cache is shared.')).toEqual([]);
    expect(leftAway(frame, "I don't think that the cache is shared.")).toEqual([]);
    expect(leftAway(frame, 'I suspect that the cache is shared.')).toEqual([]);
    expect(leftAway(frame, 'Remember to lock the file.')).toEqual([]);
    expect(leftAway(frame, 'I know who wrote the manual.')).toEqual([]);
  });

  it('lets go whence its author knows', () => {
    expect(leftAway(frame, 'We know from experience that each pump needs oil.')).toEqual([
      'We know from experience that',
    ]);
  });
});
