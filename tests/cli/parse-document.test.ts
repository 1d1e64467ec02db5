import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/cli/parse-document.ts';
import { UsageError } from '../../src/errors.ts';

type Values = Parameters<typeof parseDocument>[0];
const none: Values = { steps: false, handout: false, script: false };
const parse = (values: Partial<Values>, look: { theme?: string; mode?: string } = {}) =>
  parseDocument({ ...none, ...values }, look);

describe('parseDocument', () => {
  it.each<[Partial<Values>, object]>([
    [{}, { kind: 'slides' }],
    [{ steps: true }, { kind: 'steps' }],
    [{ handout: true }, { kind: 'handout', paper: 'a4' }],
    [
      { handout: true, paper: 'Letter' },
      { kind: 'handout', paper: 'letter' },
    ],
    [{ script: true }, { kind: 'script', paper: 'a4' }],
    [{ 'per-page': '4' }, { kind: 'worksheet', paper: 'a4', perSheet: 4 }],
    [
      { handout: true, 'per-page': '6' },
      { kind: 'worksheet', paper: 'a4', perSheet: 6 },
    ],
  ])('reads %j', (values, document) => {
    expect(parse(values)).toEqual(document);
  });

  it.each<[Partial<Values>, object, string]>([
    [{ steps: true, handout: true }, {}, '--steps and --handout are two documents.'],
    [{ script: true, 'per-page': '2' }, {}, '--script and --per-page are two documents.'],
    [{ 'per-page': '3' }, {}, '--per-page is “3”.'],
    [{ handout: true, paper: 'a5' }, {}, '--paper is “a5”.'],
    [{ steps: true, paper: 'a4' }, {}, '--paper is for sheets, and slides have pages of their own size.'],
    [{ script: true }, { theme: 'stage' }, 'The script shows no slides, so --theme has no use.'],
    [{ handout: true }, { mode: 'dark' }, 'Sheets are always light, so --mode dark has no use.'],
  ])('refuses %j with %j', (values, look, message) => {
    expect(() => parse(values, look)).toThrow(message);
    expect(() => parse(values, look)).toThrow(UsageError);
  });
});
