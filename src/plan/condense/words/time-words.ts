import { wordSet } from './word-set.ts';

export const days = wordSet('monday tuesday wednesday thursday friday saturday sunday');

export const deicticDays = wordSet('yesterday today tomorrow tonight');

export const timeNouns = wordSet(`
  morning afternoon evening night today yesterday tomorrow tonight moment second minute minutes hour hours day days week
  weeks weekend month months year years decade decades century centuries summer winter spring fall autumn january
  february march april may june july august september october november december
`);

export function isYear(text: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/u.test(text);
}
