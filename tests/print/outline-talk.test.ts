import { describe, expect, it } from 'vitest';
import { outlineTalk } from '../../src/print/outline-talk.ts';
import { slide, talkOf, words } from './small-talk.ts';

describe('outlineTalk', () => {
  it('nests sections by their depth, and slides in their section', () => {
    const talk = talkOf(
      [
        slide('title', 'title', [words('How tides work')]),
        slide('lead', 'points', [words('Twice a day')]),
        slide('pull', 'section', [words('The pull')], { section: 'pull', heading: 'The pull' }),
        slide('moon', 'points', [words('The moon pulls'), words('The sea follows')], { section: 'pull' }),
        slide('spring', 'points', [words('Sun and moon\nin line')], {
          section: 'spring',
          heading: 'Spring tides',
        }),
        slide('shore', 'section', [words('The shore')], { section: 'shore', heading: 'The shore' }),
        slide('closing', 'closing', [words('Ada')]),
      ],
      {
        sections: [
          { id: 'pull', heading: 'The pull', depth: 1 },
          { id: 'spring', heading: 'Spring tides', depth: 2 },
          { id: 'shore', heading: 'The shore', depth: 1 },
        ],
      },
    );
    const leaf = (title: string, page: number) => ({ title, page, children: [] });
    expect(outlineTalk(talk, [1, 2, 3, 4, 5, 6, 7])).toEqual([
      leaf('How tides work', 1),
      leaf('Twice a day', 2),
      {
        title: 'The pull',
        page: 3,
        children: [
          leaf('The moon pulls', 4),
          { title: 'Spring tides', page: 5, children: [leaf('Sun and moon', 5)] },
        ],
      },
      leaf('The shore', 6),
      leaf('Thank you', 7),
    ]);
  });

  it('has the backup slides below an entry of their own', () => {
    const talk = talkOf(
      [slide('title', 'title', [words('Tides')]), slide('closing', 'closing', [words('Ada')])],
      {
        backup: [slide('moon', 'points', [words('The moon pulls')], { section: 'gone' })],
      },
    );
    expect(outlineTalk(talk, [1, 2, 3]).at(-1)).toEqual({
      title: 'Backup',
      page: 3,
      children: [{ title: 'The moon pulls', page: 3, children: [] }],
    });
  });

  it('shortens long texts at a word, and leaves out slides that show no words', () => {
    const long = 'the sea follows the moon '.repeat(10);
    const talk = talkOf([
      slide('title', 'title', [words('How tides work')]),
      slide('long', 'quote', [words(long)]),
      slide('picture', 'figure', [{ kind: 'figure', text: '', alt: '', source: 'sea.png' }]),
    ]);
    expect(outlineTalk(talk, [1, 2, 3]).slice(1)).toEqual([
      { title: `${'the sea follows the moon '.repeat(3)}the …`, page: 2, children: [] },
    ]);
  });

  it('leads to the pages that slides begin on, where they have several', () => {
    const talk = talkOf([
      slide('title', 'title', [words('How tides work')]),
      slide('moon', 'points', [words('The moon pulls')]),
    ]);
    expect(outlineTalk(talk, [1, 4]).map(({ page }) => page)).toEqual([1, 4]);
  });
});
