import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/read/decode.ts';

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
