import { describe, expect, it } from 'vitest';
import { slideOf, slidesOf } from '../essay-of.ts';

const cardOf = (markdown: string, head = '') => slideOf(markdown, { head }).only.shows;

describe('what would have to be fetched', () => {
  it('is its title and its address, on a slide of its own', () => {
    const frame = '<iframe src="https://example.org/map" title="The map"></iframe>';
    expect(cardOf(frame)).toEqual({
      kind: 'card',
      text: 'The map',
      title: 'The map',
      address: 'https://example.org/map',
      source: 'https://example.org/map',
    });
    expect(cardOf('![The storm](https://example.org/storm.mp4)')).toMatchObject({
      kind: 'card',
      text: 'The storm',
      medium: 'video',
    });
    expect(cardOf('<audio src="//example.org/horn.mp3"></audio>')).toMatchObject({
      kind: 'card',
      text: 'https://example.org/horn.mp3',
      medium: 'audio',
    });
  });

  it('leads to the page for people where the host of a film is known', () => {
    expect(cardOf('{{< youtube dQw4w9WgXcQ >}}')).toMatchObject({
      address: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      medium: 'video',
    });
    expect(cardOf('<iframe src="https://player.vimeo.com/video/1234?h=1"></iframe>')).toMatchObject({
      address: 'https://vimeo.com/1234',
    });
  });

  it('is found beside the published essay where its address is relative', () => {
    const frame = '<iframe src="demo/index.html" title="A demo"></iframe>';
    expect(cardOf(frame)).toMatchObject({ address: 'demo/index.html' });
    expect(cardOf(frame, 'link: https://example.org/essay/\n')).toMatchObject({
      address: 'https://example.org/essay/demo/index.html',
    });
  });

  it('is not made of a link, nor of a picture', () => {
    expect(slidesOf('See [the film](https://www.youtube.com/watch?v=dQw4w9WgXcQ).')[0]?.layout).not.toBe(
      'figure',
    );
    expect(cardOf('![The sea](https://example.org/sea.png)').kind).toBe('figure');
  });
});

describe('a frame whose host is allowed', () => {
  const head = 'allow: [player.example]\n';

  it('may be framed, by https and from exactly this host', () => {
    expect(cardOf('<iframe src="https://player.example/7"></iframe>', head)).toMatchObject({
      frame: 'https://player.example/7',
    });
    for (const address of [
      'http://player.example/7',
      'https://player.example:8443/7',
      'https://www.player.example/7',
      'https://player.example.org/7',
      'https://player.example@evil.example/7',
      'https://name@player.example/7',
    ]) {
      expect(cardOf(`<iframe src="${address}"></iframe>`, head)).not.toHaveProperty('frame');
    }
    expect(cardOf('![Film](https://player.example/7.mp4)', head)).not.toHaveProperty('frame');
  });
});
