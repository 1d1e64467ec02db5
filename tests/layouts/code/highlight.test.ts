import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { highlightCode, tokenizeCode } from '../../../src/layouts/code/highlight.ts';
import { readTokens } from '../../../src/layouts/code/kept-tokens.ts';

vi.mock('shiki/langs', async (importOriginal) => {
  const original = await importOriginal<{ bundledLanguages: object }>();
  const broken = () => Promise.reject(new Error('This grammar is broken.'));
  return { bundledLanguages: { ...original.bundledLanguages, broken } };
});

describe('highlightCode', () => {
  it('colours the words of a language that it knows, and loses none of the code', async () => {
    const lines = await highlightCode('const a = 1;\n\nreturn "<b>";', 'TS');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('<span class="keyword">const</span>');
    expect(lines.join('\n').replace(/<[^>]*>/g, '')).toBe('const a = 1;\n\nreturn &quot;&lt;b&gt;&quot;;');
  });

  it.each(['constructor', 'toString', '__proto__', 'no-such-language', '', undefined])(
    'sets code of the language %s plainly, since there is no grammar of that name',
    async (language) => {
      expect(await highlightCode('a < b\nc', language)).toEqual(['a &lt; b', 'c']);
    },
  );

  it('sets code plainly whose grammar fails, and other code in colours after that', async () => {
    expect(await highlightCode('a < b', 'broken')).toEqual(['a &lt; b']);
    expect(await highlightCode('const a = 1', 'js')).toEqual([expect.stringContaining('<span')]);
  });

  it('has the colours of code within code, whatever was coloured before', async () => {
    const fenced = (language: string) => `\`\`\`${language}\nlet x = "${randomUUID()}"\n\`\`\``;
    for (const language of ['swift', 'Rust']) {
      const lines = await highlightCode(fenced(language), 'md');
      expect(lines[1]).toContain('<span class="keyword">let</span>');
    }
  });

  it('has the same colours where they were kept', async () => {
    const code = `const kept = \`${randomUUID()}\`;\n\t// <b>\n`;
    const lines = await tokenizeCode(code, 'TypeScript');
    expect(readTokens(code, 'typescript')).toEqual(lines);
    expect(readTokens(code, 'javascript')).toBeUndefined();
    expect(readTokens(`${code} `, 'typescript')).toBeUndefined();
  });
});
