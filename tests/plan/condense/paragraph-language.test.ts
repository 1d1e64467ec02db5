import { describe, expect, it } from 'vitest';
import { findParagraphLanguage } from '../../../src/plan/condense/paragraph-language.ts';

const spanish =
  'Las bombas de nuestro pueblo son viejas y cada invierno se rompen varias, así que los vecinos se reúnen para repararlas antes de que llegue la primavera y el agua vuelva a correr por todas las casas del valle.';

describe('findParagraphLanguage', () => {
  it('knows another language in an English essay', () => {
    expect(findParagraphLanguage(spanish, 'en')).toBe('es');
  });

  it('takes English for English, names and few words too', () => {
    const names =
      'Ada Byron, Ben Arkwright, Cleo Marsh, Dan Fielding, Eve Lockwood, Finn Harrow and Gil Thatcher of Pumps, Valves and Hoses, London';
    expect(findParagraphLanguage(names, 'en')).toBe('en');
    expect(findParagraphLanguage('Las bombas son viejas.', 'en')).toBe('en');
  });

  it('leaves an essay in another language as its author has it', () => {
    expect(findParagraphLanguage(spanish, 'ca')).toBe('ca');
  });
});
