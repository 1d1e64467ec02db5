import { describe, expect, it } from 'vitest';
import { TalkError } from '../../src/errors.ts';
import { printPages } from '../../src/print/print-pages.ts';
import { loadedTalk, slide, talkOf, words } from './small-talk.ts';

const never = new Promise<never>(() => undefined);

describe('printPages', () => {
  it('asks no browser for more pages than anybody looks through, be they slides or steps', async () => {
    const points = slide('tides', 'points', [words('The moon pulls'), words('The sea rises')]);
    const talk = talkOf(Array.from({ length: 10_100 }, () => points));
    const printing = printPages(loadedTalk(talk), never, { kind: 'steps' }, {}, never);
    await expect(printing).rejects.toThrow(TalkError);
    await expect(printing).rejects.toThrow('20,200 pages of slides are more than anybody looks through');
    const longer = loadedTalk({ ...talk, backup: talk.slides });
    await expect(printPages(longer, never, { kind: 'slides' }, {}, never)).rejects.toThrow('20,200 pages');
  });
});
