/** Finds the number that a step brings along in words or digits. */

const numerals = [
  ['1', 'one', 'eins', 'un', 'uno', '一', 'الأولى'],
  ['2', 'two', 'zwei', 'deux', 'dos', '二', 'الثانية'],
  ['3', 'three', 'drei', 'trois', 'tres', '三', 'الثالثة'],
  ['4', 'four', 'vier', 'quatre', 'cuatro', '四', 'الرابعة'],
  ['5', 'five', 'fünf', 'cinq', 'cinco', '五', 'الخامسة'],
];
const numeral = numerals.flat().join('|');
const numbered = new RegExp(
  String.raw`^(?:Step|Schritt|[ÉE]tape|Paso|الخطوة|Шаг|Крок|Krok|Passo|Stap|Adım|Bước|Βήμα|שלב|مرحله)\s(${numeral})(?:\s?[:：,،]|\s[–—-])\s*`,
  'iu',
);
/** "One: light the lamp." */
const counted = /^(one|two|three|four|five)\s?:\s+/iu;
const numberedUnspaced = new RegExp(String.raw`^第(${numeral})步\s*[:：,，]?\s*`, 'u');

/** The words "Step 2:", in any language, or "Two:" in English, at the start of a sentence, and their number. */
export function findStepNumber(text: string): { counter: string; number: number } | undefined {
  const [counter, value = ''] =
    numbered.exec(text) ?? counted.exec(text) ?? numberedUnspaced.exec(text) ?? [];
  if (counter === undefined) return undefined;
  return { counter, number: numerals.findIndex((row) => row.includes(value.toLowerCase())) + 1 };
}
