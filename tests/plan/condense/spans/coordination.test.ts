import { describe, expect, it } from 'vitest';
import { coordination } from '../../../../src/plan/condense/spans/coordination.ts';
import { leftAway } from './left-away.ts';

describe('coordination', () => {
  it('lets the second clause, verb or noun go', () => {
    expect(leftAway(coordination, 'The pump is old, and the valve is even older.')).toContain(
      ', and the valve is even older',
    );
    expect(leftAway(coordination, 'She cleaned the pump and repaired the valve.')).toContain(
      'and repaired the valve',
    );
    expect(leftAway(coordination, 'The pump needs a valve and a hose.')).toContain('and a hose');
    expect(leftAway(coordination, 'The pump is old, and in a cold winter, the valve will freeze.')).toContain(
      ', and in a cold winter, the valve will freeze',
    );
  });

  it('lets the first of two whole sentences go, and neither half of a condition', () => {
    expect(
      leftAway(coordination, 'The oil runs low and the valve that it cools is what you should watch.'),
    ).toContain('The oil runs low and');
    expect(leftAway(coordination, 'If the oil is low and the valve is hot we stop.')).not.toContain(
      'If the oil is low and',
    );
  });

  it('keeps what the first of two things between which something is begins with', () => {
    const marked =
      'There is a likeness between the sounds of the garden, or the reach of a gardener’s walk, and the many years of a pump.';
    expect(leftAway(coordination, marked).filter((span) => span.startsWith('There'))).toEqual([]);
  });

  it('keeps half of a compound', () => {
    expect(leftAway(coordination, 'The garden needs red and blue hoses.')).toEqual([]);
    expect(leftAway(coordination, 'We follow market and user research.')).toEqual([]);
    expect(leftAway(coordination, 'The parts of our pump are their valve and fitted hose.')).toEqual([]);
  });

  it('takes a thing before another verb for no sentence', () => {
    const text = 'She has a medal from Rome and a cup from Bonn and has mended the pump.';
    expect(leftAway(coordination, text).filter((span) => span.startsWith('She'))).toEqual([]);
  });

  it('takes what is inserted behind its conjunction for no clause', () => {
    const text = 'The gardener lost the key of the pump, and, I am sorry to say, blamed the valve for weeks.';
    expect(leftAway(coordination, text).filter((span) => span.startsWith('The'))).toEqual([]);
  });

  it('keeps what is denied of what a claim praises', () => {
    expect(
      leftAway(coordination, 'You can polish an old pump for years and it will not draw any water.'),
    ).toEqual([]);
  });

  it('keeps both conditions of a claim', () => {
    const spans = leftAway(coordination, 'If the oil is low, and the valve is hot, then the pump will stop.');
    expect(spans.filter((span) => span.startsWith('If'))).toEqual([]);
  });

  it('keeps both of two things that were counted', () => {
    expect(
      leftAway(coordination, 'There are two ways to reach the well: by the old path and the new road.'),
    ).toEqual([]);
  });

  it('keeps a second noun that has its phrase in common with the first', () => {
    expect(leftAway(coordination, 'The gardeners know the pumps and valves of the old town.')).toEqual([]);
    expect(leftAway(coordination, 'The gardeners rely on old pumps and hoses for their daily work.')).toEqual(
      [],
    );
  });

  it('keeps the last of several things done', () => {
    const text = 'The gardeners open the valve, drain the pump, and oil its axle.';
    expect(leftAway(coordination, text)).not.toContain(', and oil its axle');
  });

  it('keeps what came of the first', () => {
    expect(leftAway(coordination, 'People look at the old pump and then see that it still runs.')).toEqual(
      [],
    );
  });

  it('keeps both halves of an instruction', () => {
    for (const text of [
      'Take the longest rain that the garden can bear and multiply it by the number of pumps.',
      'Open the old valve every night and clean it.',
    ])
      expect(leftAway(coordination, text)).toEqual([]);
    expect(leftAway(coordination, 'Open the old valve every night and wait for rain.')).not.toEqual([]);
  });

  it('takes a noun with its purpose for no clause', () => {
    const text = 'The school tells them about pumps and valves so they can mend them at home.';
    expect(leftAway(coordination, text).filter((span) => span.startsWith('and'))).toEqual([]);
  });

  it.each([
    'The book will help the gardeners or mill owners learn how to mend it.',
    'The town lists the hoses and valves needed for the new pump.',
    'The noise comes from the pumps and mills they own in this town.',
    'It is good to set the kind and level of pressure that it needs.',
    'The gardeners like to show you their pump or lend you a hose if you ask them.',
    'The pump is old but mending the valve or oiling the hose could help.',
    'The idea is to take one pump and count how often it leaks.',
  ])('keeps together what the rest is said of: %s', (text) => {
    expect(leftAway(coordination, text)).toEqual([]);
  });

  it('lets go the advice that is drawn from a claim', () => {
    expect(leftAway(coordination, 'The old pump is losing its oil, so add it to your list.')).toContain(
      ', so add it to your list',
    );
  });

  it('leaves no verb without its subject', () => {
    const text = 'The pump is hard to mend, and often leaks oil into the well.';
    expect(leftAway(coordination, text)).not.toContain('The pump is hard to mend, and');
  });

  it('keeps both subjects of what is thought', () => {
    expect(leftAway(coordination, 'We expect the old pumps and hoses will last for many years.')).toEqual([]);
  });

  it('lets nothing go before a clause that shares its predicate', () => {
    const text = 'The pumps in the yard are always clean, but the pumps in the mill are not.';
    expect(leftAway(coordination, text)).not.toContain('The pumps in the yard are always clean, but');
  });
});
