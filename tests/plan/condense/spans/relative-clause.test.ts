import { describe, expect, it } from 'vitest';
import { relativeClause } from '../../../../src/plan/condense/spans/relative-clause.ts';
import { leftAway } from './left-away.ts';

describe('relativeClause', () => {
  it('lets a clause between commas go, or at the end', () => {
    expect(leftAway(relativeClause, 'The pump, which is old, was repaired again.')).toContain(
      ', which is old,',
    );
    expect(leftAway(relativeClause, 'We bought a pump, which leaks every night.')).toContain(
      ', which leaks every night',
    );
    expect(leftAway(relativeClause, 'We repaired the pump that the last owner had broken.')).toContain(
      'that the last owner had broken',
    );
  });

  it('takes a comma between two verbs for no end of the clause', () => {
    const away = leftAway(
      relativeClause,
      'We keep a list, which tells when pumps should, and should not, run.',
    );
    expect(away).toEqual([', which tells when pumps should, and should not, run']);
  });

  it('takes what goes on behind a comma of the clause with it', () => {
    const text = 'The gate has a bell, which rings for all of the boats, including small ones.';
    expect(leftAway(relativeClause, text)).toEqual([
      ', which rings for all of the boats, including small ones',
    ]);
  });

  it('keeps the clause of what a thing is compared with', () => {
    const text = 'In this old yard new pumps are just as quick as pumps that the keepers have mended.';
    expect(leftAway(relativeClause, text)).toEqual([]);
  });

  it('keeps the clause of a definition or denial', () => {
    expect(leftAway(relativeClause, 'A pump is a machine that moves water.')).toEqual([]);
    expect(leftAway(relativeClause, 'We need no pump that moves water.')).toEqual([]);
  });

  it('keeps the clause of what the sentence only brings in', () => {
    expect(leftAway(relativeClause, 'The gardeners built a pump that moves water and sand.')).toEqual([]);
  });
});
