import { expect, it } from 'vitest';
import { decodeText, stringPattern } from '../../src/print/decode-text.ts';
import { encodeText } from '../../src/print/encode-text.ts';

it('reads the texts of a PDF, however they are written', () => {
  expect(decodeText(encodeText('Ebbe (1) 潮'))).toBe('Ebbe (1) 潮');
  expect(decodeText(String.raw`(a \(b\) \\ \101\n)`)).toBe('a (b) \\ A\n');
  expect(decodeText(String.raw`(\376\377\000E\000b)`)).toBe('Eb');
  expect(decodeText('<feff0045 006>')).toBe('E');
  expect(new RegExp(`/Title ${stringPattern}`).exec(String.raw`<</Title (a \) b)/Author (c)>>`)?.[1]).toBe(
    String.raw`(a \) b)`,
  );
});
