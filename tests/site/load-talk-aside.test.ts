import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Studio } from '../../src/diagrams/open-studio.ts';
import { TalkError } from '../../src/errors.ts';
import { loadTalkAside } from '../../src/site/load-talk-aside.ts';
import { listWarnings, loadTalk } from '../../src/site/load-talks.ts';

const essay = `# Tides

The moon pulls the sea. The sun pulls it too.

\`\`\`mermaid
flowchart LR
  Moon --> Sea
\`\`\`

See [nothing](#nowhere).
`;
/** Draws what it is asked for, and remembers it. */
const drawn: string[] = [];
const studio: Studio = {
  draw: (source, lang) => {
    drawn.push(`${lang}: ${source}`);
    return Promise.resolve({ reason: 'no browser', message: 'nobody is here.' });
  },
  recall: () => Promise.resolve({ reason: 'too late' }),
  prepare: () => Promise.resolve(),
  close: () => Promise.resolve(),
};
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-aside-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('loadTalkAside', () => {
  it('gives the same talk and warnings as the loading beside which it is done, with diagrams drawn by us', async () => {
    const file = join(folder, 'tides.md');
    writeFileSync(file, essay);
    const aside = await loadTalkAside({ file, minutes: 3 }, studio);
    expect(drawn).toEqual(['en: flowchart LR\n  Moon --> Sea']);
    const loaded = await loadTalk(file, { minutes: 3, studio });
    expect(aside.talk).toEqual(loaded.talk);
    expect(aside.warnings).toEqual(listWarnings(loaded));
    expect(loaded.essay).toMatchObject(aside.essay);
  });

  it('says what is wrong with an essay, and where', async () => {
    const file = join(folder, 'broken.md');
    writeFileSync(file, '---\ntitle: [\n---\n\nA sentence.\n');
    const here = await loadTalk(file, { studio }).catch((error: unknown) => error);
    expect(here).toBeInstanceOf(TalkError);
    await expect(loadTalkAside({ file }, studio)).rejects.toEqual(here);
  });
});
