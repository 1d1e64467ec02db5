import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { flattenBlock } from '../../src/plan/flatten-block.ts';
import { isPersonal } from '../../src/plan/is-personal.ts';

const own =
  'I kept the lamp on the north rock for eleven years, and in all that time I never once slept through a storm, since the oil ran low whenever the wind came from the east.';
const others =
  'The lamp on the north rock needs oil every night, and the keepers carry it up the wet stairs in winter, since the pump that the harbour bought has never worked in the cold.';

function ask(paragraph: string, behind = ''): boolean {
  const markdown = `${Array.from({ length: 9 }, (_, at) => `${paragraph} ${String(at)}.`).join('\n\n')}\n\n${behind}`;
  const { lead } = parseEssay(markdown, { file: 'essay.md', format: 'markdown' });
  return isPersonal([lead.map((block) => ({ block, leaves: flattenBlock(block) }))]);
}

describe('an essay is personal', () => {
  it('where its author tells of himself in paragraphs', () => {
    expect(ask(own)).toBe(true);
    expect(ask(others)).toBe(false);
  });

  it('unless lists or code carry it', () => {
    const list = `- ${own}\n`.repeat(3);
    expect(ask(own, list)).toBe(false);
    expect(ask(own, '```\noil()\n```\n\n```\nlight()\n```')).toBe(false);
  });
});
