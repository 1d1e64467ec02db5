import { imageSize } from 'image-size';
import { describe, expect, it, vi } from 'vitest';
import { openExtras, type ExtrasOptions } from '../../src/publish/make-extras.ts';
import { loadedTalk, slide, talkOf, words } from '../print/small-talk.ts';

const noBrowser = () => Promise.resolve(undefined);

/** A talk that nobody has drawn. */
function newTalk() {
  const title = `How tides work ${String(process.hrtime.bigint())}`;
  return loadedTalk(talkOf([slide('title', 'title', [words(title)])], { title }));
}

const openPictures = (say: (line: string) => void, more: Partial<ExtrasOptions> = {}) =>
  openExtras({ card: true, pdf: false, say, ...more });

describe('openExtras', () => {
  it('draws a picture once, and finds it again without a browser', async () => {
    const said: string[] = [];
    const talk = newTalk();
    const drawing = await openPictures((line) => said.push(line));
    const { card } = await drawing.make(talk, 'script').finally(drawing.close);
    expect(imageSize(card ?? new Uint8Array())).toMatchObject({ width: 1200, height: 630 });
    const finding = await openPictures((line) => said.push(line), { find: noBrowser });
    expect((await finding.make(talk, 'script')).card).toEqual(card);
    expect(said).toEqual([]);
  });

  it('says once that there is no browser, and makes do without pictures', async () => {
    const said: string[] = [];
    const extras = await openPictures((line) => said.push(line), { find: noBrowser });
    expect([await extras.make(newTalk(), 'slides'), await extras.make(newTalk(), 'slides')]).toEqual([
      {},
      {},
    ]);
    expect(said).toEqual([expect.stringContaining('without a picture')]);
  });

  it('looks for no browser where nobody could find the picture', async () => {
    const find = vi.fn(noBrowser);
    const extras = await openPictures(() => undefined, { card: false, find });
    expect(await extras.make(newTalk(), 'script').finally(extras.close)).toEqual({});
    expect(find).not.toHaveBeenCalled();
  });

  it('makes do without a picture that cannot be drawn, and names the talk', async () => {
    const said: string[] = [];
    const { talk, ...loaded } = newTalk();
    const extras = await openPictures((line) => said.push(line));
    const made = extras.make({ ...loaded, talk: { ...talk, style: 'gone.css' } }, 'script');
    expect(await made.finally(extras.close)).toEqual({});
    expect(said).toEqual([expect.stringMatching(/gone\.css.*“How tides work .*without a picture/)]);
  });

  it('prints no PDF without a browser, and says so before anything is made', async () => {
    await expect(openPictures(() => undefined, { pdf: true, find: noBrowser })).rejects.toThrow(
      'There is no browser to print with.',
    );
  });
});
