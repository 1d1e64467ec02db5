import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { describe, expect, it } from 'vitest';
import { exportTalk } from '../../src/export/export-talk.ts';
import { png } from '../../src/export/png.ts';
import { loadedTalk, slide, talkOf, words } from '../print/small-talk.ts';

describe('pictures of slides', () => {
  it('are one a slide, by number, as large as the canvas', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'lectern-')), 'slides');
    const slides = [
      slide('title', 'title', [words('How tides work')]),
      slide('pull', 'points', [words('The moon pulls'), words('The sea follows')]),
    ];
    const said: string[] = [];
    const talk = talkOf(slides, { aspect: '4:3' });
    await exportTalk(loadedTalk(talk), folder, png, (line) => said.push(line));
    expect(readdirSync(folder).sort()).toEqual(['.lectern-export', 'slide-1.png', 'slide-2.png']);
    expect(imageSize(readFileSync(join(folder, 'slide-2.png')))).toMatchObject({ width: 1920, height: 1440 });
    expect(said).toEqual(['Drawing 2 slides …']);
  });

  it('are refused, with what to do, of more slides than can be drawn in a moment', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'lectern-')), 'slides');
    const slides = Array.from({ length: 251 }, (_, at) => slide(String(at), 'statement', [words('Tides')]));
    await expect(exportTalk(loadedTalk(talkOf(slides)), folder, png, () => undefined)).rejects.toMatchObject({
      message: 'The talk has 251 slides, and pictures are drawn of 250 at most.',
      hint: 'Part the essay into several, or let --minutes choose what stays.',
    });
    expect(existsSync(folder)).toBe(false);
  });
});
