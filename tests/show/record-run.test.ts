import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginRecording, finishRun, noteStep, readRecording } from '../../src/show/record-run.ts';

const title = { slide: 'title', step: 0 };
const lamps = { slide: 'lamps', step: 0 };
const began = beginRecording(title, 0, new Date('2026-11-25T20:00:00Z'));
const says = (id: string) => (id.startsWith('gone') ? undefined : '0123abcd');

describe('a rehearsal', () => {
  it('has the seconds of every step that was said', () => {
    const recording = noteStep(noteStep(began, lamps, 4_000), lamps, 13_560);
    expect(finishRun(recording, says)).toEqual({
      date: '2026-11-25T20:00:00.000Z',
      steps: [
        { id: 'title/0', says: '0123abcd', seconds: 4 },
        { id: 'lamps/0', says: '0123abcd', seconds: 9.6 },
      ],
    });
  });

  it('goes on with a step that is come back to', () => {
    const there = noteStep(began, lamps, 4_000);
    const back = noteStep(there, title, 5_000);
    expect(finishRun(noteStep(back, lamps, 7_000), says).steps[0]?.seconds).toBe(6);
  });

  it('does not count a pause, nor time that was taken back', () => {
    const paused = noteStep(noteStep(began, title, 4_000), title, 4_000);
    const reset = noteStep(paused, lamps, 0);
    expect(finishRun(noteStep(reset, lamps, 2_000), says).steps.map(({ seconds }) => seconds)).toEqual([
      4, 2,
    ]);
  });

  it('leaves out steps that the talk no longer has', () => {
    const recording = noteStep(noteStep(began, { slide: 'gone', step: 3 }, 1_000), lamps, 2_000);
    expect(finishRun(recording, says).steps.map(({ id }) => id)).toEqual(['title/0']);
  });

  it('adds up to what the timer showed, however the speaker moved', () => {
    const moves = fc.array(
      fc.record({
        slide: fc.constantFrom('a', 'b', 'c'),
        step: fc.nat({ max: 2 }),
        takes: fc.nat({ max: 60_000 }),
      }),
    );
    fc.assert(
      fc.property(moves, (all) => {
        let elapsed = 0;
        const recording = all.reduce((before, { slide, step, takes }) => {
          elapsed += takes;
          return noteStep(before, { slide, step }, elapsed);
        }, began);
        expect(Object.values(recording.times).reduce((sum, time) => sum + time, 0)).toBe(elapsed);
        expect(readRecording(JSON.parse(JSON.stringify(recording)))).toEqual(recording);
      }),
    );
  });

  it('is not taken from what is none', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readRecording(data)).toBeUndefined();
      }),
    );
  });
});
