import { describe, expect, it } from 'vitest';
import { saidBy, shownBy, slidesOf } from '../essay-of.ts';

const code = (text: string) => `~~~sh\n${text}\n~~~`;
const indent = (text: string, by: string) => text.replace(/^(?=.)/gmu, by);

describe('an item of a list right before its code', () => {
  const steps = [
    `1. List what you serve:\n\n${indent(code('lamps --list'), '   ')}`,
    `2. Compare it with what you **think** you serve:\n\n${indent(code('lamps --compare'), '   ')}`,
    '3. Light the lamp an hour before the dark.',
  ];

  it('stands over it with its number, and is said while it is shown', () => {
    const slides = slidesOf(steps.join('\n\n'));
    expect(slides.map(({ layout, lead, first }) => [layout, lead?.text, first])).toEqual([
      ['code', '1. List what you serve', undefined],
      ['code', '2. Compare it with what you think you serve', undefined],
      ['points', undefined, 3],
    ]);
    expect(saidBy(slides)).toEqual([
      ['List what you serve:'],
      ['Compare it with what you think you serve:'],
      ['Light the lamp an hour before the dark.'],
    ]);
  });

  it('keeps the marks of its words in their places', () => {
    const slides = slidesOf(`1. Call \`lamps\`, then wait:\n\n${indent(code('lamps'), '   ')}`);
    expect(slides[0]?.lead).toEqual({
      text: '1. Call lamps, then wait',
      marks: [{ kind: 'code', start: 8, end: 13 }],
    });
  });

  it('stands over it without a number where its list has none', () => {
    const slides = slidesOf(`- List what you serve\n\n${indent(code('lamps'), '  ')}\n\n- Light the lamp`);
    expect(slides.map(({ layout, lead }) => [layout, lead?.text])).toEqual([
      ['code', 'List what you serve'],
      ['statement', undefined],
    ]);
  });

  it('does so where the code is not set in, if it ends in a colon', () => {
    const slides = slidesOf(
      `1. List what you serve:\n\n${code('lamps --list')}\n\n2. Compare both:\n\n${code('lamps --compare')}`,
    );
    expect(slides.map(({ layout, lead }) => [layout, lead?.text])).toEqual([
      ['code', '1. List what you serve'],
      ['code', '2. Compare both'],
    ]);
  });

  it('has no slide before it with the sentence that only announces the list', () => {
    const slides = slidesOf(`Follow these steps to light the lamp:\n\n${steps.join('\n\n')}`);
    expect(slides.map(({ lead, first }) => lead?.text ?? first)).toEqual([
      '1. List what you serve',
      '2. Compare it with what you think you serve',
      3,
    ]);
    expect(saidBy(slides)[0]).toEqual(['Follow these steps to light the lamp: | List what you serve:']);
  });

  it('stands over the first of several', () => {
    const slides = slidesOf(
      `1. List what you serve:\n\n${indent(`${code('lamps')}\n\n${code('lights')}`, '   ')}`,
    );
    expect(slides.map(({ lead }) => lead?.text)).toEqual(['1. List what you serve', undefined]);
  });
});

describe('an item of a list that something parts from its code', () => {
  it('keeps its number on a slide of its own', () => {
    const slides = slidesOf(
      `1. List what you serve.\n\n   The tool prints every lamp of the coast.\n\n${indent(code('lamps'), '   ')}`,
    );
    expect(slides.map(({ layout, first }) => [layout, first])).toEqual([
      ['points', 1],
      ['code', undefined],
    ]);
  });

  it('is a point among the others where the code only follows its list', () => {
    const slides = slidesOf(`- Oil the lamp.\n- Light it.\n\n${code('lamps')}`);
    expect(shownBy(slides)[0]).toEqual(['Oil the lamp', 'Light it']);
    expect(slides[1]?.lead).toBeUndefined();
  });
});
