/** Notes, tips and warnings: however a blog engine has them written, they are named, and quote nobody. */
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseEssay, type EssayFormat } from '../../src/essay/parse-essay.ts';
import { blocksOf } from './text-of-essay.ts';

/** Each block by its words; a callout as its label and its words. */
function read(text: string, format: EssayFormat = 'markdown'): (string | string[])[] {
  return blocksOf(parseEssay(text, { file: 'e.md', format })).map(({ node }) => {
    if (node.type !== 'blockquote' || !node.data?.isCallout) return toString(node);
    return node.children.map((child) => {
      const isLabel = child.type === 'paragraph' && child.data?.isLabel;
      return isLabel ? `<${toString(child)}>` : toString(child);
    });
  });
}

describe('a callout', () => {
  it.each([
    ['GitHub', '> [!WARNING]\n> Mind the step.', ['<Warning>', 'Mind the step.']],
    ['GitHub, of two paragraphs', '> [!note]\n>\n> One.\n>\n> Two.', ['<Note>', 'One.', 'Two.']],
    ['GitHub before its alerts', '> **Note**\n> Mind the step.', ['<Note>', 'Mind the step.']],
    ['Obsidian', '> [!tip]- My *title*\n> Words.', ['<My title>', 'Words.']],
    ['Obsidian, a kind of its own', '> [!recipe]\n> Words.', ['<Recipe>', 'Words.']],
    ['Docusaurus', ':::danger\n\nWords.\n\n:::', ['<Danger>', 'Words.']],
    ['Docusaurus, titled', ':::tip[My title]\nWords.\n:::', ['<My title>', 'Words.']],
    ['VitePress', '::: warning My title\nWords.\n:::', ['<My title>', 'Words.']],
    ['Quarto', '::: {.callout-note}\n## My title\n\nWords.\n:::', ['<My title>', 'Words.']],
    ['Pandoc', '::: {.note title="My title"}\nWords.\n:::', ['<My title>', 'Words.']],
    ['MkDocs', '!!! note\n    One.\n\n    Two.', ['<Note>', 'One.', 'Two.']],
    ['MkDocs, folded', '??? tip "My title"\n    Words.', ['<My title>', 'Words.']],
    ['Hugo', '{{< callout type="warning" >}}\nWords.\n{{< /callout >}}', ['<Warning>', 'Words.']],
    ['Hugo’s themes', '{{% notice tip %}}\nWords.\n{{% /notice %}}', ['<Tip>', 'Words.']],
    ['GitBook', '{% hint style="info" %}\nWords.\n{% endhint %}', ['<Info>', 'Words.']],
    ['kramdown, on a quotation', '> Words.\n{: .prompt-tip }', ['<Tip>', 'Words.']],
    ['kramdown, behind a paragraph', 'Words.\n{: .notice--warning}', ['<Warning>', 'Words.']],
    ['kramdown, before a paragraph', '{: .note }\nWords.', ['<Note>', 'Words.']],
    ['Bootstrap', '<div class="alert alert-danger">Words.</div>', ['<Danger>', 'Words.']],
    ['Sphinx', '<div class="admonition note"><p class="admonition-title">My title</p><p>Words.</p></div>', ['<My title>', 'Words.']],
    ['a bold word', '> **Warning:** mind the step.', ['<Warning:>', 'mind the step.']],
    ['a bold word and a second', '> **INFO:** Tip\n> Mind the step.', ['<INFO: Tip>', 'Mind the step.']],
    ['a bold word and no second', '> **INFO:** Mind\n> the step.', ['<INFO:>', 'Mind\nthe step.']],
    ['a plain word', '> Achtung: Stufe.', ['<Achtung>', 'Stufe.']],
    ['a sign', '> 💡 Words.', ['💡 Words.']],
    ['a kind and its word', '> [!NOTE]\n> **Note:** words.', ['<Note:>', 'words.']],
  ])('as %s has it is read', (_, text, parts) => {
    expect(read(`Before.\n\n${text}\n\nAfter.`)).toEqual(['Before.', parts, 'After.']);
  }); // prettier-ignore

  it.each([
    ['Starlight', '<Aside type="tip" title="My title">\nWords.\n</Aside>', ['<My title>', 'Words.']],
    ['Mintlify', '<Warning>\nWords.\n</Warning>', ['<Warning>', 'Words.']],
    ['Docusaurus', ':::note\n\nWords.\n\n:::', ['<Note>', 'Words.']],
    ['GitHub', '> [!TIP]\n> Words.', ['<Tip>', 'Words.']],
  ])('in MDX, as %s has it, is read', (_, text, parts) => {
    expect(read(`Before.\n\n${text}\n\nAfter.`, 'mdx')).toEqual(['Before.', parts, 'After.']);
  });

  it('is named in the language of the talk', () => {
    expect(read('---\nlang: de\n---\n> [!WARNING]\n> Achtung, Stufe.')).toEqual([['<Warnung>', 'Achtung, Stufe.']]);
    expect(read('---\nlang: ja\n---\n:::tip\n足元に注意。\n:::')).toEqual([['<ヒント>', '足元に注意。']]);
  }); // prettier-ignore

  it('may stand in another', () => {
    expect(read(':::note\nOne.\n\n::::tip\nTwo.\n::::\n\n:::')).toEqual([['<Note>', 'One.', 'TipTwo.']]);
  });

  it.each([
    ['a quotation', '> We shape our tools.', 'We shape our tools.'],
    ['a quotation that begins in bold', '> **We shape** our tools.', 'We shape our tools.'],
    ['what Obsidian calls a quotation', '> [!quote]\n> We shape our tools.', 'We shape our tools.'],
    ['columns', '::: columns\nWords.\n:::', 'Words.'],
    ['code', '```\n:::note\n```', ':::note'],
  ])('is not %s', (_, text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it('that is never closed, or has sections of its own, loses nothing', () => {
    expect(read(':::note My title\n\nWords.')).toEqual(['My title', 'Words.']);
    const essay = parseEssay('# T\n\n:::note\n\nOne.\n\n## Two\n\nThree.\n\n:::', { file: 'e.md', format: 'markdown' });
    expect(essay.sections.map(({ heading }) => heading)).toEqual(['Two']);
  }); // prettier-ignore
});
