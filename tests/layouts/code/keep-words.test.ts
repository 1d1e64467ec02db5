import { expect, it } from 'vitest';
import { keepWords, mayBreakInWords } from '../../../src/layouts/code/keep-words.ts';

it('binds what a browser would break behind, in text alone', () => {
  const html = '<span class="string-expression">a --b</span> | <span style="color:#fff">c/&lt;d- e</span>';
  expect(keepWords(html)).toBe(
    '<span class="string-expression">a <span class="bound">--b</span></span> | ' +
      '<span style="color:#fff">c<span class="bound">/&lt;</span>d- e</span>',
  );
});

it('leaves lines that are short, and those with a word longer than a row', () => {
  expect(mayBreakInWords('openssl x509 -noout -enddate')).toBe(true);
  expect(mayBreakInWords(`curl ${'https://example.org/'.repeat(3)}`)).toBe(true);
  expect(
    mayBreakInWords('openssl s_client -connect api.example.com:443 | openssl x509 -noout -enddate'),
  ).toBe(false);
});
