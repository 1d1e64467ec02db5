import { expect, it } from 'vitest';
import { hasSignedWords, setSignedWordsApart } from '../../../src/layouts/text/signed-words.ts';

it.each([
  ['كتب @arfon، ثم', 'كتب <bdi dir="ltr">@arfon</bdi>، ثم'],
  ['لغة C++ ولغة C# هنا', 'لغة <bdi dir="ltr">C++</bdi> ولغة <bdi dir="ltr">C#</bdi> هنا'],
  ['منصة .NET.', 'منصة <bdi dir="ltr">.NET</bdi>.'],
  ['&quot;#tag&quot;', '&quot;<bdi dir="ltr">#tag</bdi>&quot;'],
])('%s has its signs where they belong', (text, html) => {
  expect(setSignedWordsApart(text)).toBe(html);
  expect(hasSignedWords(text)).toBe(true);
});

it.each(['GitHub و npm', 'RubyGems.org، هنا', 'mail@example.org', '1+1', '...and', 'https://example.org/#a'])(
  '%s has none at an end',
  (text) => {
    expect(hasSignedWords(text)).toBe(false);
  },
);
