import { expect, it } from 'vitest';
import { inAnyCase } from '../../../src/plan/find/in-any-case.ts';

it('finds letters of either case, and leaves all else of a pattern as it is', () => {
  const pattern = new RegExp(`^X(?:${inAnyCase(String.raw`[mb]illi?on|млн\d\p{Lu}\.|万`)})$`, 'u');
  for (const text of ['Xmillon', 'XMILLION', 'XBillion', 'XМлн7A.', 'X万']) expect(text).toMatch(pattern);
  for (const text of ['xmillion', 'Xmilliion', 'Xмлн7a.', 'XмлнdA.']) expect(text).not.toMatch(pattern);
});
