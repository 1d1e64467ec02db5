import { describe, expect, it } from 'vitest';
import { findKeptTogether } from '../../../src/talk/text/kept-together.ts';
import type { Mark } from '../../../src/talk/shown.ts';

/** What is kept together in a text whose formulas stand between dollar signs, and emphasis between stars. */
function keptIn(source: string): string[] {
  const marks: Mark[] = [];
  let text = '';
  for (const [part] of source.matchAll(/\$[^$]*\$|\*[^*]*\*|[^$*]+/g)) {
    const bare = part.replace(/^[$*]|[$*]$/g, '');
    const kind = { $: 'math', '*': 'em' }[part.charAt(0)];
    if (kind !== undefined)
      marks.push({ kind: kind as Mark['kind'], start: text.length, end: text.length + bare.length });
    text += bare;
  }
  return findKeptTogether({ text, marks }).map(({ start, end }) => text.slice(start, end));
}

describe('what stands directly at a formula', () => {
  it('stays with it: marks on both sides, and the letters of one word', () => {
    expect(keptIn('Let $x = 1$, then ($y$) and the $n$-th (“$z$”).')).toEqual([
      'x = 1,',
      '(y)',
      'n-th',
      '(“z”).',
    ]);
  });

  it('is only its marks where the word is long', () => {
    expect(keptIn('the $n$-dimensionalisation')).toEqual(['n']);
    expect(keptIn('see https://example.org/($x$).')).toEqual(['(x).']);
  });

  it('is no word of a script without spaces', () => {
    expect(keptIn('因为$x$，所以$y$的值')).toEqual(['x，', 'y']);
  });

  it('ends where another mark begins', () => {
    expect(keptIn('$x$*, so* ($y$,$z$)')).toEqual(['x', '(y,', 'z)']);
  });
});
