import { expect, it } from 'vitest';
import { quoteMatch } from '../../../src/client/presenter/quote-match.ts';

it('quotes what was found as it is written, with some words around it', () => {
  const said =
    'The keeper counts the dark seconds as carefully as the bright ones, every night, all winter long.';
  expect(quoteMatch(['Nothing here', said], 'dark SECONDS')).toEqual({
    before: 'The keeper counts the ',
    found: 'dark seconds',
    after: ' as carefully as the bright ones, every…',
  });
  expect(quoteMatch([said], 'winter')?.before).toBe('…as the bright ones, every night, all ');
  expect(quoteMatch([said], 'submarine')).toBeUndefined();
});
