import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestFile } from '../../src/disk/folder-digests.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-digests-'));

describe('the digest of a file', () => {
  it.each([0, 3, 2 ** 20, 2 ** 20 + 1, 3 * 2 ** 20])('is that of all its bytes, be they %d', (length) => {
    const file = join(folder, String(length));
    const bytes = Buffer.alloc(length, 'tide');
    writeFileSync(file, bytes);
    expect(digestFile(file)).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it.skipIf(process.platform === 'win32')('is not waited for where a pipe has no end', () => {
    const pipe = join(folder, 'pipe.png');
    execFileSync('mkfifo', [pipe]);
    expect(() => digestFile(pipe)).toThrow('no file');
  });

  it('is not made of more bytes than any talk shows', () => {
    const file = join(folder, 'huge.png');
    writeFileSync(file, '');
    truncateSync(file, 2 ** 33);
    expect(() => digestFile(file)).toThrow('no file');
  });
});
