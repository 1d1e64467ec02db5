import { expect, it } from 'vitest';
import { chooseFaces } from '../../src/fonts/choose-face.ts';
import { faces } from '../../src/fonts/faces.ts';

it('sets code among bold words in bold, and among others as code', () => {
  const chosen = [400, 450, 600, 680, 780].map(
    (weight) =>
      chooseFaces({ families: ['JetBrains Mono'], weight, stretch: 100, isItalic: false }, faces)[0]?.id,
  );
  const [plain, bold] = ['jetbrains-mono-450', 'jetbrains-mono-800'];
  expect(chosen).toEqual([plain, plain, bold, bold, bold]);
});
