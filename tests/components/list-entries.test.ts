import { describe, expect, it } from 'vitest';
import { isLine, isShort, listEntries } from '../../src/components/list-entries.ts';
import type { Slide } from '../../src/talk/talk.ts';
import { slide, talkOf, words } from '../print/small-talk.ts';

const passage = (text: string) => ({ text, line: 1, endLine: 1 });
const sign = (id: string, section: string, said: string[] = []): Slide => ({
  ...slide(id, 'section', [words(id)], { section, heading: id }),
  steps: [{ shows: words(id), says: said.map(passage), seconds: 0 }],
});
const point = (id: string, section?: string) =>
  slide(id, 'points', [words(id)], section === undefined ? {} : { section });
const entriesOf = (slides: Slide[], backup: Slide[] = []) =>
  listEntries(talkOf(slides, { backup })).map(({ slide, at, sign }) => [sign?.id, slide.id, at]);

describe('the entries of a handout', () => {
  it('are its slides, a section’s own one with the next where nothing is said to it', () => {
    expect(entriesOf([point('title'), sign('moon', 'a'), point('pull', 'a'), point('tide', 'a')])).toEqual([
      [undefined, 'title', 1],
      ['moon', 'pull', 3],
      [undefined, 'tide', 4],
    ]);
    expect(entriesOf([point('title')], [sign('sun', 'b'), point('heat', 'b')])).toEqual([
      [undefined, 'title', 1],
      ['sun', 'heat', 0],
    ]);
  });

  it('have a section’s own slide by itself where something is said to it, or nothing follows within the section', () => {
    expect(entriesOf([sign('moon', 'a', ['It pulls.']), point('pull', 'a')])).toHaveLength(2);
    expect(entriesOf([sign('moon', 'a'), sign('sun', 'b'), point('heat', 'b')])).toEqual([
      [undefined, 'moon', 1],
      ['sun', 'heat', 3],
    ]);
    expect(entriesOf([sign('moon', 'a')])).toHaveLength(1);
  });
});

describe('a paragraph on paper', () => {
  it('is held together where it may have only three lines', () => {
    expect(isShort(`${'The lamp turns. '.repeat(7)}${'So it does. '.repeat(9)}`)).toBe(true);
    expect(isShort('The lamp turns. '.repeat(16))).toBe(false);
    expect(isShort('灯'.repeat(86))).toBe(true);
    expect(isShort('灯'.repeat(100))).toBe(false);
  });

  it('is a line where it surely fills no more than one', () => {
    expect(isLine('The lamp turns. '.repeat(4))).toBe(true);
    expect(isLine('The lamp turns. '.repeat(5))).toBe(false);
    expect(isLine('灯'.repeat(27))).toBe(true);
    expect(isLine('灯'.repeat(29))).toBe(false);
    expect(isLine('The lamp turns.\n— Ada Keeper')).toBe(false);
  });
});
