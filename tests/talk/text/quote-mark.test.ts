import { expect, it } from 'vitest';
import { openingMark } from '../../../src/talk/text/quote-mark.ts';

it('a quotation begins as in its language', () => {
  expect(['de', 'de-AT', 'pl', 'en', 'da', 'fr', 'ja'].map(openingMark).join('')).toBe('„„„““““');
});
