import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { listDocs } from '../../src/docs/list-docs.ts';
import { packageFolder } from '../../src/places.ts';

it.each([...(await listDocs())])(
  '%s says what the program says; “npm run docs” writes it',
  async (name, text) => {
    expect(await readFile(new URL(name, packageFolder), 'utf8')).toBe(text);
  },
);
