import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../../src/essay/parse-essay.ts';

function subtitleOf(head: string): string | undefined {
  const text = `---\ntitle: Lamps\n${head}\n---\n\nOil for the lamps of the town burns badly.\n`;
  const { settings, warnings } = parseEssay(text, { file: 'e.md', format: 'markdown' });
  expect(warnings).toEqual([]);
  return settings.subtitle;
}

describe('the description of a post', () => {
  it.each(['description', 'summary', 'excerpt'])('is its subtitle if it reads as one: %s', (key) => {
    expect(subtitleOf(`${key}: Notes from a &quot;winter&quot; at the light`)).toBe(
      'Notes from a "winter" at the light',
    );
  });

  it.each([
    ['a sentence', 'This post tells how lamps burn.'],
    ['several sentences', 'How lamps burn. What it costs'],
    ['a paragraph', 'how lamps burn and what they cost and who pays for it and what they smell of'],
    ['an excerpt that is cut', 'Oil for the lamps…'],
    ['what the essay says', 'Oil for the lamps of the town'],
    ['the title', 'Lamps'],
    ['no text', '[a, b]'],
  ])('is left out if it is %s', (_, written) => {
    expect(subtitleOf(`description: ${written}`)).toBeUndefined();
  });

  it('gives way to a subtitle', () => {
    expect(subtitleOf('subtitle: By night\ndescription: By day')).toBe('By night');
  });
});
