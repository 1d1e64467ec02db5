import { describe, expect, it } from 'vitest';
import { listShownText } from '../../src/print/list-shown-text.ts';
import type { ShownOf } from '../../src/talk/shown.ts';
import { slide } from './small-talk.ts';

const film: ShownOf<'film'> = {
  kind: 'film',
  medium: 'video',
  text: 'lampe été.webm',
  src: 'media/lampe%20%C3%A9t%C3%A9.webm',
  source: 'lampe été.webm',
};
const address = 'https://example.org/lampe%20%C3%A9t%C3%A9.webm';
const poster = { src: 'media/lamp.svg', source: 'lamp.svg', width: 160, height: 90 };

function listTexts(more: Partial<ShownOf<'film'>>): string[] {
  return listShownText(slide('film', 'figure', [{ ...film, ...more }]), new Map());
}

describe('listShownText, of a film', () => {
  it('has its name on a plate, and where it lies', () => {
    expect(listTexts({})).toEqual(['lampe été.webm', 'lampe été.webm']);
    expect(listTexts({ medium: 'audio', poster })).toContain('lampe été.webm');
  });

  it('has only its address below a poster without a caption', () => {
    expect(listTexts({ poster, address })).toEqual(['example.org/lampe%20%C3%A9t%C3%A9.webm']);
  });

  it('has its caption beside the poster', () => {
    const text = 'The lamp';
    expect(listTexts({ poster, address, text, caption: { text, marks: [] } })).toContain(text);
  });
});

describe('listShownText', () => {
  it('has of a long heading what each of its slides shows', () => {
    const first = slide('one', 'section', [{ kind: 'text', text: 'The lamps', marks: [] }], {
      heading: 'The lamps of the tower',
    });
    expect(listShownText(first, new Map())).toEqual(['The lamps']);
  });

  it('has nothing that the slide has no room for', () => {
    const shows = { ...film, text: 'A lamp', caption: { text: 'A lamp', marks: [] } };
    const without = slide('film', 'figure', [shows], {
      fits: { plate: 'none', caption: 'none', address: 'none' },
    });
    expect(listShownText(without, new Map())).toEqual([]);
  });

  it('has the beginning of a title of code that is too long for its line', () => {
    const titled = (title: string) =>
      listShownText(slide('code', 'code', [{ kind: 'code', text: 'lit', firstLine: 1, title }]), new Map());
    expect(titled('src/lamp.ts')).toEqual(['src/lamp.ts', 'lit']);
    expect(titled('lamp'.repeat(25_000))).toEqual(['lamp'.repeat(4), 'lit']);
  });
});
