import { describe, expect, it } from 'vitest';
import { endsWell } from '../../../src/plan/condense/ends-well.ts';
import { cutAtBar } from './cut-at-bar.ts';

/** Whether a cut may end at the bar. */
const mayEnd = (marked: string): boolean => endsWell(...cutAtBar(marked));

describe('endsWell', () => {
  it.each([
    'The pump leaks| because it is old.',
    'Old pumps wear out| and fail.',
    'We clean the valves| in spring.',
    'This is what it runs on|.',
    'Every garden has a pump| whose valve leaks.',
    'It is a pump that you don’t have|, and it is dear.',
    'We let the old pump leak| while it rains.',
    'The pump is back| in the yard.',
    'The gardeners do it| because they must.',
  ])('lets a point end in “%s”', (marked) => expect(mayEnd(marked)).toBe(true));

  it.each([
    ['a determiner', 'We clean the| valves.'],
    ['the lower end of a range', 'The new pump runs 3x| to 4x faster.'],
    ['a verb that looks like a noun', 'The new tools a! and b! check| that a pump leaks.'],
    ['a preposition', 'We wait for| rain in the garden.'],
    ['the one of others', 'We mend another pump than the one| we bought in spring.'],
    ['anything of a kind', 'Children may paint anything| they like on the pump.'],
    ['an adverb before what is told', 'The pump is now| so old that it leaks.'],
    ['half of a pair', 'We see its day-in| and day-out work.'],
    ['an auxiliary', 'The pump has| leaked all night.'],
    ['a thing told by its parts', 'We mend the pump| whose valve leaks.'],
    ['a thing told by a clause', 'We open them in the order| in which they leak.'],
    ['a call to remember', 'Before you open it, remember|, the pump is heavy.'],
    ['a conjunction', 'We wait and| we hope.'],
    ['a noun that wants its clause', 'The test supports the claim| that pumps age.'],
    ['a noun that wants its “of”', 'This is a kind| of valve.'],
    ['half of two verbs with one object', 'We have the tools to mend| and load the pumps.'],
    ['a verb that wants its object', 'The crew cleans| the valves.'],
    ['a particle whose verb shares its object', 'The gardeners carry out| and check the plans.'],
    ['what was learnt', 'In all these years we have learned| that pumps fail.'],
    ['a verb without its particle', 'The crew must back| up the data.'],
    ['a preposition’s noun that its clause needs', 'This leaves us much to quarrel| about when it rains.'],
    ['half of a name', 'We wrote to the Ministry| of Water about it.'],
    ['an adjective behind a verb before its noun', 'We deliver good|, clear water to all.'],
    ['a verb that wants its preposition', 'We meet after the storm to rest and talk| about what we saw.'],
    ['what is done where', 'It is dull if you have to do this| in every garden that we own.'],
    ['half of what tells a thing from others', 'We should have a bell that rings| at the door of the mill.'],
    ['a noun that wants its “for”', 'The new valve includes support| for old and for new hoses.'],
    ['a participle before its noun', 'The builders made us a nuanced|, well-lit garden for the pump.'],
    ['a comparative before another', 'We now look for a faster| and cheaper pump for the yard.'],
    ['a press without what is pressed', 'Go to the old pump and press| on its handle if it is dry.'],
    ['half of a name with “on”', 'The plan is from the European Conference| on Old Pumps.'],
    ['what draws a conclusion', 'The pump is fed by rain and, thus|, filled by the clouds.'],
    ['a doubled degree', 'To mend an old pump is much|, much dearer than to oil it.'],
    ['an adjective behind a possessive', 'Go to the yard and look at their big|, detailed map of it.'],
    ['in which case it is', 'The pump may run dry in summer, in which case|: stop it at once.'],
    ['an adjective before its noun', 'We look for softer|, cleaner water.'],
    ['what only announces a turn', 'The pump is a small thing in a large yard, yet|, by its sound it runs.'],
    [
      'the subject of what stands against it',
      'The old pumps leak in winter while the new pumps| in the yard leak in spring.',
    ],
    ['the subject behind a turn', 'The old pump leaks in the yard, but the valve| of the new one is dry.'],
    ['one of what is told behind it', 'Now a new pump is built in the yard, one| that never leaks.'],
    ['half of “pump by pump”', 'The keepers mend the old yard pump| by pump.'],
    ['the subject of what is claimed', 'We saw in the yard that the old pump| in the rain leaked.'],
    ['half of how a thing is done', 'This is the plan to quickly| and cheaply mend all pumps.'],
  ])('lets no point end on %s', (_what, marked) => {
    expect(mayEnd(marked)).toBe(false);
  });
});
