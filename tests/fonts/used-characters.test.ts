import { describe, expect, it } from 'vitest';
import { findUsedCharacters } from '../../src/fonts/used-characters.ts';

const textOf = (characters: ReadonlySet<string>) => [...characters].join('');

describe('findUsedCharacters', () => {
  it('reads text, what stands for pictures, and what styles add, and no markup', () => {
    const { all } = findUsedCharacters(
      '<p class="ξ">Ωλ &amp; &#128640;&#xe9;</p><img alt="ж"><script>Я</script>',
      'p::after{content:"→"}',
    );
    for (const character of 'Ωλ&🚀éж→-0123456789') expect(all).toContain(character);
    expect(textOf(all)).not.toMatch(/[ξЯ<;]/);
  });

  it('knows code by its elements, with all that is marked in it', () => {
    const { code } = findUsedCharacters('<p>q</p><pre><code><span>λ</span>x</code></pre>', '');
    expect(code).toContain('λ');
    expect(code).not.toContain('q');
  });

  it('has italics only where something may be italic', () => {
    expect(findUsedCharacters('<p>plain</p>', '').italic.size).toBe(0);
    expect(findUsedCharacters('<p>so <em>it</em> is</p>', '').italic).toContain('t');
    expect(findUsedCharacters('<section class="slide question">why</section>', '').italic).toContain('w');
  });

  it('knows formulas by their elements, with the italic letters that browsers set in them', () => {
    const { math } = findUsedCharacters(
      '<p>q</p><math><mi>h</mi><mo>-</mo><mi>&#x3b1;</mi><mi>sin</mi></math>',
      '',
    );
    for (const character of 'ℎ𝛼−√sin') expect(math).toContain(character);
    for (const character of 'q𝑞𝑠') expect(math).not.toContain(character);
    expect(findUsedCharacters('<p>q</p>', '').math.size).toBe(0);
  });
});
