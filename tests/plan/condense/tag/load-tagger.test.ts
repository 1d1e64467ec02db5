import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { tagWords } from '../../../../src/plan/condense/tag/load-tagger.ts';

type WinkNlp = (
  model: unknown,
  pipe: string[],
) => {
  readDoc: (text: string) => { tokens: () => { out: (question?: unknown) => string[] } };
  its: { pos: unknown };
};

interface ModelFile {
  features: { lexeme: { list: string[] } };
}

const require = createRequire(import.meta.url);
const { features } =
  require('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json') as ModelFile;
const someWords = features.lexeme.list.filter((_, index) => index % 50 === 0).join(' ');
const text = `${readFileSync(new URL('../../../../CONTRIBUTING.md', import.meta.url), 'utf8').slice(0, 12_000)}
It can't, won't and didn't; Ada's e-mail to bob@example.org of 3rd May cost $4.50 (or 40 %), constructor of __proto__ 🙂 “so”.
${someWords}`;

describe('tagWords', () => {
  it('cuts and tags as wink-nlp does with the whole of its model', () => {
    const { readDoc, its } = (require('wink-nlp') as WinkNlp)(require('wink-eng-lite-web-model'), ['pos']);
    for (const paragraph of text.split('\n')) {
      const tokens = readDoc(paragraph).tokens();
      const tags = tokens.out(its.pos);
      expect(tagWords(paragraph)).toEqual(
        tokens.out().map((word, index) => ({ text: word, pos: tags[index] })),
      );
    }
  });
});
