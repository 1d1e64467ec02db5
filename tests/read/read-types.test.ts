import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseFence } from '../../src/essay/markdown/fence.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';
import { readEssay } from '../../src/read/read-essay.ts';
import { readTypes } from '../../src/read/read-types.ts';

/** Milliseconds that no compiler takes, however slow the machine is. */
const forever = 2_000_000_000;
const meta = 'twoslash';

const codes = {
  asks: 'const lamp = { keeper: "Ada" };\n//    ^?\nlamp;',
  cuts: '// @errors: 2322\ntype Lamp = { keeper: string };\n// ---cut---\nlet lamp: Lamp;\nlamp = { keeper: 7 };\nlamp;',
  marks: '// @noErrors\nconst lamp = { light: 1, lift: 2 };\nlamp.light;\n//   ^^^^^\nlamp.li;\n//     ^|',
};

async function read(value: string, meta = 'twoslash') {
  const [typed] = await readTypes([parseFence({ value, lang: 'ts', meta })], forever);
  if (typed === undefined) throw new Error('no fence comes back');
  return typed;
}

describe('code marked twoslash', () => {
  // The compiler takes seconds to start: it is asked for all at once, and what it answered is kept.
  beforeAll(() =>
    readTypes(
      Object.values(codes).map((value) => parseFence({ value, lang: 'ts', meta })),
      forever,
    ),
  );

  it('shows what the compiler answers in comments, and names its lines', async () => {
    const { fence, fault } = await read(codes.asks);
    expect(fault).toBeUndefined();
    expect(fence.text).toBe(
      'const lamp = { keeper: "Ada" };\n//    ^? const lamp: { keeper: string; }\nlamp;',
    );
    expect(fence.compiled).toEqual([2]);
  });

  it('leaves out what was only for the compiler, and marks what it finds wrong', async () => {
    const { fence } = await read(codes.cuts, 'twoslash {4|5-6}');
    expect(fence).toMatchObject({
      text: [
        'let lamp: Lamp;',
        'lamp = { keeper: 7 };',
        "// error TS2322: Type 'number' is not assignable to type 'string'.",
        'lamp;',
      ].join('\n'),
      compiled: [3],
      marked: [{ line: 2, as: 'error' }],
      steps: [[[1, 1]], [[2, 4]]],
    });
  });

  it('underlines what the author does, and shows what may be written in a place', async () => {
    const { fence } = await read(codes.marks);
    expect(fence.words.map(({ start, end }) => fence.text.slice(start, end))).toEqual(['light']);
    expect(fence.text.split('\n').slice(2)).toEqual(['lamp.li;', '//     ^| lift, light']);
  });

  it('is shown as it stands, with a warning that says why, where it cannot be compiled', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'types-'));
    await writeFile(join(folder, 'lamp.ts'), 'export const lamp = 1;');
    const cases: [code: string, lang: string, reason: RegExp][] = [
      ['let a: number = "x";', 'ts', /not assignable to type 'number' \(2322\)/],
      [`import { lamp } from "${folder}/lamp";`, 'ts', /Cannot find module/],
      [`/// <reference path="${folder}/lamp.ts" />`, 'ts', /not found/],
      ['let a = 1;\n// ^?', 'ts', /Invalid quick info query/],
      ['a = 1', 'py', /for TypeScript and JavaScript/],
    ];
    const typed = await readTypes(
      cases.map(([value, lang]) => parseFence({ value, lang, meta })),
      forever,
    );
    for (const [index, [code, , reason]] of cases.entries()) {
      expect(typed[index]?.fence.text).toBe(code);
      expect(typed[index]?.fault?.message).toMatch(reason);
    }
  });

  it('is shown as it stands where the compiler takes too long', async () => {
    const fence = parseFence({ value: 'let never = 1;', lang: 'ts', meta });
    const [typed] = await readTypes([fence], 0);
    expect(typed?.fence).toEqual(fence);
    expect(typed?.fault?.message).toContain('takes too long');
  });

  it('holds up no other, and is not waited for again', async () => {
    // A type that TypeScript unfolds for minutes.
    const endless = [
      'type Digit = 0|1|2|3|4|5|6|7|8|9;',
      'type Pairs = `${Digit}${Digit}${Digit}${Digit}`;',
      'type Split<T extends string> = T extends `${infer A}${infer B}` ? [A, ...Split<B>] : [];',
      'let slow: { [K in Pairs]: Split<`${K}${K}${K}`> }[Pairs];',
      'let slower: { [K in Pairs]: Split<`${K}${K}${K}${K}`> }[Pairs] = slow!;',
      'let slowest: { [K in Pairs]: Split<`${K}${K}${K}${K}${K}${K}`> }[Pairs] = slower!;',
    ].join('\n');
    // The compiler has to be started within the limit: where that takes longer, so does this.
    for (const limit of [2500, 10_000, 40_000]) {
      const fences = [endless, 'let after = 1;'].map((code) =>
        parseFence({ value: `${code} // ${String(limit)}`, lang: 'ts', meta }),
      );
      const [slow, after] = await readTypes(fences, limit);
      expect(slow?.fault?.message).toContain('takes too long');
      if (after?.fault !== undefined && limit < 40_000) continue;
      expect(after?.fault).toBeUndefined();
      const [again] = await readTypes(fences.slice(0, 1), forever);
      expect(again?.fault?.message).toContain('takes too long');
      return;
    }
  });

  it('are all shown with their types, however many were asked for before', async () => {
    const many = Array.from({ length: 101 }, (_, at) => `let a${String(at)} = 1;`);
    const fences = many.map((value) => parseFence({ value, lang: 'ts', meta }));
    await readTypes(fences, forever);
    const typed = await readTypes(
      [...fences, parseFence({ value: 'let b = 1;', lang: 'ts', meta })],
      forever,
    );
    expect(typed.flatMap(({ fault }) => fault ?? [])).toEqual([]);
  });

  it('takes no more from the essay than it says: its own lines and the compiler’s', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'types-')), 'lamp.md');
    const own = ['const lamp = 1;', 'lamp.toFixed();', 'const next = lamp;'];
    const wrong = 'let a: number = "x";';
    await writeFile(
      file,
      `# Lamp\n\n~~~ts twoslash\n${own.join('\n//    ^?\n')}\n~~~\n\n~~~ts twoslash\n${wrong}\n~~~\n`,
    );
    // The essay finds their answers, however long the compiler takes to start.
    const texts = [own.join('\n//    ^?\n'), wrong];
    await readTypes(
      texts.map((value) => parseFence({ value, lang: 'ts', meta })),
      forever,
    );
    const essay = await readEssay(file);
    expect(essay.warnings.map(({ line }) => line)).toEqual([11]);
    const shown = planTalk(essay).slides.flatMap(({ steps }) => steps.map(({ shows }) => shows));
    const [code] = shown.flatMap((shows) => (shows.kind === 'code' ? [shows] : []));
    const lines = code?.text.split('\n').filter((_, at) => code.compiled?.includes(at + 1) !== true);
    expect(lines).toEqual(own);
  });
});
