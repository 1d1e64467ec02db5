import type { Fault } from '../errors.ts';
import type { Essay } from '../essay/essay.ts';
import type { Talk } from '../talk/talk.ts';

/** Looks for one kind of thing that would spoil a talk. */
export type Check = (essay: Essay, talk: Talk) => Fault[];
