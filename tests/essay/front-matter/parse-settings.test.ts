import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../../src/essay/front-matter/front-matter.ts';
import { parseSettings } from '../../../src/essay/front-matter/parse-settings.ts';

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

  it.each([
    ['Ten days of `kubectl` :rocket:', 'Ten days of kubectl 🚀'],
    ['``a`b`` and `c`', '``a`b`` and c'],
    ['At 10:30:45, a ratio of 3:2:1, :no-such: and a lone ` mark', undefined],
  ])('reads a title as it is meant: %s', (written, read = written) => {
    expect(parse(`title: "${written}"\nsubtitle: "${written}"`).settings).toMatchObject({
      title: read,
      subtitle: read,
    });
  });

  it('names line and key of what cannot be used, and goes on', () => {
    const { settings, warnings } = parse(
      'pace: soon\ntitle: {a: 1}\ntheme: neon\nlang: 42\nlink: here\ndraft: maybe\naspect: 3:2\nnotes: no',
    );
    expect(warnings.map(({ line, message }) => [line, /“(\w+)”/.exec(message)?.[1]]).sort()).toEqual([
      [2, 'pace'],
      [3, 'title'],
      [4, 'theme'],
      [5, 'lang'],
      [6, 'link'],
      [7, 'draft'],
      [8, 'aspect'],
      [9, 'notes'],
    ]);
    expect(settings).toEqual({
      theme: 'paper',
      mode: 'light',
      aspect: '16:9',
      allow: [],
      notes: true,
      draft: false,
    });
  });

  it.each([
    ['lang: klingon', 'is not a language'],
    ['date: 2026-13-45', 'is neither a day'],
    ['date: 2026-02-30T10:00:00Z', 'is neither a day'],
    ['author: 7', 'names nobody'],
    ['author: true', 'names nobody'],
    ['authors: [7, "8 9"]', 'names nobody'],
  ])('names what can be meant by nobody, and leaves it out: %s', (yaml, what) => {
    const { settings, warnings } = parse(`title: T\n${yaml}`);
    expect(warnings).toMatchObject([{ line: 3, message: expect.stringContaining(what) as string }]);
    expect([settings.lang, settings.date, settings.author]).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['lang: tlh', { lang: 'tlh' }],
    ['lang: iw', { lang: 'he' }],
    ['lang: zh_hant', { lang: 'zh-Hant' }],
    ['date: 2025-26', { date: '2025-26' }],
    ['date: 2024-02-29', { date: '2024-02-29' }],
    ['author: R2-D2', { author: 'R2-D2' }],
    ['author: {name: Ann}', { author: 'Ann' }],
  ])('takes what is rare: %s', (yaml, settings) => {
    expect(parse(yaml)).toMatchObject({ settings, warnings: [] });
  });

  it('names the key that the essay has for its language', () => {
    const [fault] = parse('title: T\nlanguage: 🇬🇧').warnings;
    expect(fault).toMatchObject({ message: '“language” in the front matter is not a language.', line: 3 });
  });

  it('shows the day of a date that a blog engine wrote to the second, and every other date as it is', () => {
    expect(parse('date: 2025-11-08T09:30:00+01:00').settings.date).toBe('2025-11-08');
    expect(parse('date: 2025-11-08 09:30:00 +0100').settings.date).toBe('2025-11-08');
    expect(parse('date: Autumn 2025').settings.date).toBe('Autumn 2025');
  });

  it.each([
    ['pubDate: 2026-03-01', '2026-03-01'],
    ["pubDate: 'Jul 08 2022'", 'Jul 08 2022'],
    ['pubDatetime: 2026-03-01T15:22:00Z', '2026-03-01'],
    ['published: 2026-03-01', '2026-03-01'],
    ['created: 1 March 2026', '1 March 2026'],
    ['date: 3 May 2026\npubDate: 2026-03-01', '3 May 2026'],
    ['published: true', undefined],
    ['created: 1772323200', undefined],
    ['lastmod: 2026-03-01\nupdatedDate: 2026-03-01', undefined],
  ])('takes the day on which a post appeared where no date is given: %s', (yaml, date) => {
    const { settings, warnings } = parse(yaml);
    expect([settings.date, warnings]).toEqual([date, []]);
  });

  it('takes the aspect as it is written everywhere', () => {
    expect(parse('aspect: 4:3').settings.aspect).toBe('4:3');
    expect(parse('aspect: "16:10"').settings.aspect).toBe('16:10');
  });

  it('allows hosts by their bare names, and names all that is no host', () => {
    const one = parse('allow: www.youtube-nocookie.com');
    expect([one.settings.allow, one.warnings]).toEqual([['www.youtube-nocookie.com'], []]);
    const { settings, warnings } = parse(
      'allow: [Player.Vimeo.com, "https://x.org", "*", "x.org:8080", localhost, 7]',
    );
    expect(settings.allow).toEqual(['player.vimeo.com']);
    expect(warnings.map(({ line }) => line)).toEqual([2, 2, 2, 2, 2]);
    expect(warnings[0]?.message).toContain('https://x.org');
  });

  it('takes keywords from a list or a line, or from the tags of the blog', () => {
    expect(parse('keywords: clusters, , failure , clusters').settings.keywords).toEqual([
      'clusters',
      'failure',
    ]);
    expect(parse('tags: [a, {b: 1}, c d]').settings.keywords).toEqual(['a', 'c d']);
    expect(parse('tags: [a]\nkeywords: [b]').settings.keywords).toEqual(['b']);
    expect(parse('tags: 7').settings.keywords).toBeUndefined();
  });

  it('names a theme that there is none of, and the one that may have been meant', () => {
    expect(parse('theme: nonsense').warnings).toMatchObject([
      { message: '“theme” in the front matter is “nonsense”, which Lectern does not have.' },
    ]);
    expect(parse('theme: Papr').warnings[0]?.hint).toContain('Did you mean paper?');
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
    expect(parse('pace: "120"').settings).toMatchObject({ pace: 120 });
  });

  it('takes minutes for the length of the talk, and refuses what is none, with its line', () => {
    expect(parse('minutes: 20').settings.minutes).toBe(20);
    expect(parse('minutes: "2.5"').settings.minutes).toBe(2.5);
    for (const minutes of ['soon', '0', '-5', '.inf', '1441', '[20]']) {
      const { settings, warnings } = parse(`title: T\nminutes: ${minutes}`);
      expect(settings.minutes).toBeUndefined();
      expect(warnings).toMatchObject([
        { line: 3, message: '“minutes” in the front matter is not a number above 0, up to 1440.' },
      ]);
    }
  });

  it('refuses a pace at which nobody speaks, with its line', () => {
    for (const pace of ['1e-320', '19', '2001', '.inf', '-100']) {
      const { settings, warnings } = parse(`title: T\npace: ${pace}`);
      expect(settings.pace).toBeUndefined();
      expect(warnings).toMatchObject([
        { line: 3, message: '“pace” in the front matter is not a number from 20 to 2000.' },
      ]);
    }
    expect([parse('pace: 20').settings.pace, parse('pace: 2000').settings.pace]).toEqual([20, 2000]);
  });
});
