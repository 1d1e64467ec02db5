import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/read/decode.ts';
import { decodeEssay } from '../../src/read/old-encodings.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2 + 2));
  bytes.setUint16(0, 0xfeff, isLittleEndian);
  for (let index = 0; index < text.length; index += 1)
    bytes.setUint16(index * 2 + 2, text.charCodeAt(index), isLittleEndian);
  return new Uint8Array(bytes.buffer);
}

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark, and UTF-16 with one', () => {
    const text = '# Größe 🎉\n';
    for (const bytes of [utf8(text), utf8(`\uFEFF${text}`), utf16(text, true), utf16(text, false)]) {
      expect(decodeText(bytes, 'e.md')).toBe(text);
    }
  });

  it('makes line feeds of all line ends', () => {
    expect(decodeText(utf8('a\r\nb\rc\nd'), 'e.md')).toBe('a\nb\nc\nd');
  });

  it.each([
    ['Latin-1', Uint8Array.of(0x61, 0x0a, 0x62, 0x0d, 0x0a, 0xfc, 0x0a), 3],
    ['UTF-8 cut in the middle', utf8('a\nb\nc 誰').slice(0, -1), 3],
    ['a NUL', utf8('a\n\nb\0c'), 3],
    ['UTF-16 without a mark', utf16('abc', true).slice(2), 1],
    ['binary', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x00, 0xff, 0xfe), 1],
  ])('refuses %s in one line that names the place and prints no byte of it', (_, bytes, line) => {
    expect(() => decodeText(bytes, 'e.md')).toThrow(
      expect.objectContaining({
        name: 'TalkError',
        file: 'e.md',
        line,
        message: expect.stringMatching(/^[ -~]+$/) as string,
      }),
    );
  });
});

describe('decodeEssay', () => {
  const latin = (text: string) => Uint8Array.from(text, (sign) => sign.codePointAt(0) ?? 0);

  it('reads UTF-16 without a mark', () => {
    for (const isLittleEndian of [true, false]) {
      const bytes = utf16('# A title\n\nWords – and words.', isLittleEndian).slice(2);
      expect(decodeEssay(bytes, 'e.md')).toEqual({ text: '# A title\n\nWords – and words.', warnings: [] });
    }
  });

  it('reads Windows-1252, and says so at the first line that has it', () => {
    const { text, warnings } = decodeEssay(
      latin('# A\r\n\r\nD\u00e9j\u00e0 vu: \u0093so\u0094\u0085'),
      'e.md',
    );
    expect(text).toBe('# A\n\nDéjà vu: “so”…');
    expect(warnings).toMatchObject([{ line: 3, file: 'e.md' }]);
  });

  it.each([
    ['Cyrillic in Windows-1251', latin('\u00cf\u00f0\u00e8\u00e2\u00e5\u00f2')],
    ['Polish in Windows-1250', latin('ma\u00b3y')],
    ['French of old Macs', latin('caf\u008e')],
    ['Japanese in Shift JIS', latin('\u0093\u00fa\u0096\u007b\u008c\u00ea')],
    ['UTF-8 cut in the middle', utf8('a\nb\nc 誰').slice(0, -1)],
    ['UTF-8 and Latin-1', latin('\u00c3\u00a9 \u00e9')],
    ['binary', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x01, 0xff, 0xfe)],
  ])('guesses at no %s', (_, bytes) => {
    expect(() => decodeEssay(bytes, 'e.md')).toThrow(expect.objectContaining({ name: 'TalkError' }));
  });
});
