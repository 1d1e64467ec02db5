import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { readStoredZip } from '../../../src/export/pptx/read-stored-zip.ts';
import { writeZip } from '../../../src/export/pptx/write-zip.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a ZIP file', () => {
  it('holds what it was given, compressed and of the same day', async () => {
    const texts = { 'a.xml': 'ink '.repeat(5_000), 'ä/b.bin': 'x', 'c.txt': '' };
    const written = writeZip(Object.entries(texts).map(([name, text]) => [name, () => bytesOf(text)]));
    expect(written.length).toBeLessThan(1_000);
    const zip = await JSZip.loadAsync(written, { checkCRC32: true });
    for (const [name, text] of Object.entries(texts)) {
      expect(await zip.file(name)?.async('string')).toBe(text);
      expect(zip.file(name)?.date.toISOString()).toBe('1980-01-01T00:00:00.000Z');
    }
  });

  it('is read without its folders if nothing in it is compressed', async () => {
    const zip = new JSZip();
    zip.file('a/b.xml', 'ink').file('c.txt', '', { comment: 'empty' });
    const stored = await zip.generateAsync({ type: 'uint8array' });
    expect(readStoredZip(stored).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['a/b.xml', 'ink'],
      ['c.txt', ''],
    ]);
    const compressed = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    expect(() => readStoredZip(compressed)).toThrow('is compressed');
  });
});
