import { describe, expect, it } from 'vitest';
import { stackSlides } from '../../src/talk/stack-slides.ts';
import { mapSections } from '../../src/talk/map-sections.ts';
import { slide, talkOf, words } from '../print/small-talk.ts';

const talk = talkOf(
  [
    slide('title', 'title', [words('Tides')]),
    slide('lead', 'statement', [words('Water moves.')]),
    slide('moon', 'section', [words('The moon')], { section: 'moon' }),
    slide('pull', 'statement', [words('It pulls.')], { section: 'pull' }),
    slide('shore', 'section', [words('The shore')], { section: 'shore' }),
    slide('closing', 'closing', [words('Ada')]),
  ],
  {
    sections: [
      { id: 'moon', heading: 'The moon', depth: 1 },
      { id: 'pull', heading: 'The pull', depth: 2 },
      { id: 'shore', heading: 'The shore', depth: 1 },
      { id: 'empty', heading: 'Nothing said', depth: 1 },
    ],
  },
);

describe('the talk by its sections', () => {
  it('counts inner sections to their outer one, and leaves out those without slides', () => {
    const sections = mapSections(talk).map(({ id, slides }) => [id, slides.map((each) => each.id)]);
    expect(sections).toEqual([
      ['moon', ['moon', 'pull']],
      ['shore', ['shore']],
    ]);
  });

  it('is a stack for each section, one for the opening and one for the closing, the backup behind it', () => {
    const backup = [slide('wind', 'statement', [words('Wind.')], { section: 'pull' })];
    expect(stackSlides({ ...talk, backup }).at(-1)).toEqual(backup);
    expect(stackSlides(talk).map((stack) => stack.map(({ id }) => id))).toEqual([
      ['title', 'lead'],
      ['moon', 'pull'],
      ['shore'],
      ['closing'],
    ]);
  });
});
