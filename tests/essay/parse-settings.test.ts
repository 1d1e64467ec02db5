import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../src/essay/front-matter.ts';
import { parseSettings } from '../../src/essay/parse-settings.ts';

function parse(yaml: string) {
  return parseSettings(parseFrontMatter(`---\n${yaml}\n---\nText`, 'e.md'), 'e.md');
}

describe('parseSettings', () => {
  it('turns values of odd types into the text that was written', () => {
    expect(parse('title: 1.0').settings.title).toBe('1.0');
    expect(parse('title: 2024-01-01').settings.title).toBe('2024-01-01');
    expect(parse('title: [a, b]').settings.title).toBe('a, b');
    expect(parse('title: true').settings.title).toBe('true');
  });

  it('names line and key of what cannot be used, and goes on', () => {
    const { settings, warnings } = parse(
      'minutes: soon\ntitle: {a: 1}\ntheme: neon\nlang: 42\nlink: here\ndraft: maybe',
    );
    expect(warnings.map(({ line, message }) => [line, /“(\w+)”/.exec(message)?.[1]]).sort()).toEqual([
      [2, 'minutes'],
      [3, 'title'],
      [4, 'theme'],
      [5, 'lang'],
      [6, 'link'],
      [7, 'draft'],
    ]);
    expect(settings).toEqual({ theme: 'paper', mode: 'light', draft: false });
  });

  it('ignores what belongs to the blog, and empty values', () => {
    expect(parse('tags: [a]\ndescription: {a: 1}\ntitle:\nsubtitle: ""').warnings).toEqual([]);
  });

  it('takes the published address from the keys of common blog engines, if it is one', () => {
    expect(parse('canonical_url: https://example.org/a').settings.link).toBe('https://example.org/a');
    expect(parse('url: /a/').settings.link).toBeUndefined();
    expect(parse('url: /a/').warnings).toEqual([]);
    expect(parse('url: javascript:alert(1)').settings.link).toBeUndefined();
  });

  it('reads numbers that were written in quotes', () => {
    expect(parse('minutes: "20"\npace: 120').settings).toMatchObject({ minutes: 20, pace: 120 });
  });
});
