import { describe, expect, it } from 'vitest';
import { chooseSlides } from '../../src/print/choose-slides.ts';
import type { PaperDocument } from '../../src/talk/paper-document.ts';
import { slide, talkOf, words } from './small-talk.ts';

const slides = [
  slide('title', 'title', [words('How tides work')]),
  slide('moon', 'statement', [words('The moon pulls')]),
  slide('closing', 'closing', [words('Ada Keeper')]),
];
const sheet = (perSheet: 2 | 4 | 6): PaperDocument => ({ kind: 'worksheet', paper: 'a4', perSheet });
const idsOf = (document: PaperDocument, more: Parameters<typeof talkOf>[1] = {}) =>
  chooseSlides(talkOf(slides, more), document, true).slides.map(({ id }) => id);

describe('the slide that thanks', () => {
  it('is on none of the sheets that are handed out, which it would tell nothing', () => {
    for (const document of [sheet(2), sheet(4), { kind: 'handout', paper: 'a4' } as const]) {
      expect(idsOf(document)).toEqual(['title', 'moon']);
    }
    for (const document of [{ kind: 'slides' }, { kind: 'script', paper: 'a4' }] as const) {
      expect(idsOf(document)).toEqual(['title', 'moon', 'closing']);
    }
  });

  it('stays with the code to scan, unless it alone would need a sheet to write on', () => {
    const link = 'https://example.org/tides';
    expect(idsOf({ kind: 'handout', paper: 'a4' }, { link })).toContain('closing');
    expect(idsOf(sheet(4), { link })).toContain('closing');
    expect(idsOf(sheet(2), { link })).toEqual(['title', 'moon']);
  });

  it('stays where something is said to it', () => {
    const says = [{ text: 'Ask me.', line: 3, endLine: 3 }];
    const [title, moon] = slides;
    const closing = { ...slides[2], steps: [{ shows: words('Ada'), says, seconds: 2 }] };
    const talk = { ...talkOf(slides), slides: [title, moon, closing] } as ReturnType<typeof talkOf>;
    expect(chooseSlides(talk, sheet(2), true).slides).toHaveLength(3);
  });
});
