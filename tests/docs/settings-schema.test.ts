import fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { makeSettingsSchema } from '../../src/docs/settings-schema.ts';
import { parseFrontMatter } from '../../src/essay/front-matter/front-matter.ts';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { parseSettings } from '../../src/essay/front-matter/parse-settings.ts';
import { settingNames, type SettingName } from '../../src/essay/front-matter/written-settings.ts';

const schema = makeSettingsSchema();
const validator = z.fromJSONSchema(schema);

/** Whether an editor with the schema finds nothing wrong. */
function isValid(head: object): boolean {
  return validator.safeParse(head).success;
}

/** Whether an essay that begins so is read without a complaint. */
function isRead(head: object): boolean {
  const written = parseFrontMatter(`---\n${stringify(head)}---\n\nThe lamp turns all night.\n`, 'talk.md');
  return parseSettings(written, 'talk.md').warnings.length === 0;
}

describe('the JSON Schema of the front matter', () => {
  it.each(settingNames)('says of “%s” what it means, with examples that are read', (name) => {
    const { description, examples } = z.object({ description: z.string(), examples: z.array(z.unknown()) }).parse(schema.properties[name]); // prettier-ignore
    expect(description).toMatch(/^.{10,}\.$/);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(isValid({ [name]: example })).toBe(true);
      expect(isRead({ [name]: example })).toBe(true);
    }
  });

  const wrong: Partial<Record<SettingName, unknown[]>> = {
    title: [{ a: 1 }, []],
    author: [{}, [], { name: {} }, 7, '7', true],
    date: ['2026-13-45', '2026-02-30', '2026-04-31T10:00:00Z', { a: 1 }],
    link: ['here', 'example.org', 'ftp://example.org', 7],
    lang: [42, 'a', 'German, mostly', 'klingon'],
    theme: ['neon', 'https://example.org/my.css', '//example.org/my.css', 1],
    mode: ['night', true],
    aspect: ['3:2', 169],
    minutes: [0, -5, 1441, 'soon', [20]],
    pace: [19, 2001, 'fast'],
    allow: ['https://example.org', ['*'], ['localhost'], [7]],
    notes: ['maybe', 1],
    draft: ['maybe', 0],
  };
  it.each(Object.entries(wrong))('refuses of “%s” what is refused where it is read', (name, values) => {
    for (const value of values) {
      expect({ value, isValid: isValid({ [name]: value }) }).toEqual({ value, isValid: false });
      expect({ value, isRead: isRead({ [name]: value }) }).toEqual({ value, isRead: false });
    }
  });

  it('accepts nothing of which the reading complains', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.oneof(fc.string(), fc.domain(), fc.integer())),
      fc.constantFrom('dark', '4:3', './a.css', 'A.CSS', 'de', 'zh-Hant-TW'),
      fc.record({ name: fc.string() }),
      fc.webUrl(),
      fc.domain(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...settingNames), value, (name, written) => {
        const head = { [name]: written };
        if (isValid(head)) expect(isRead(head)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves the keys of a blog alone, and those that stand empty', () => {
    const head = { layout: 'post', categories: { a: 1 }, title: null, minutes: null };
    expect([isValid(head), isRead(head)]).toEqual([true, true]);
  });

  it('can be named at the top of the front matter, where editors look for it', () => {
    const text =
      '---\n# yaml-language-server: $schema=node_modules/lectern/compiled/schema.json\ntitle: A lamp\n---\n\nIt turns all night.\n';
    expect(parseEssay(text, { file: 'talk.md', format: 'markdown' })).toMatchObject({
      title: 'A lamp',
      warnings: [],
    });
  });
});
