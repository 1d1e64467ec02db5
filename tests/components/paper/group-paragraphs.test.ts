import { expect, it } from 'vitest';
import { groupParagraphs, splitLabel } from '../../../src/components/paper/group-paragraphs.ts';
import { slidesOf } from '../../plan/essay-of.ts';

const labelsOf = (markdown: string) =>
  slidesOf(markdown)
    .flatMap(({ steps }) => steps.flatMap(({ says }) => groupParagraphs(says)))
    .map((says) => splitLabel(says).label?.text);

it('what names a callout does not run into its first sentence', () => {
  expect(labelsOf("> [!WARNING]\n> Don't fill the lamp while it burns. It spills.")).toEqual(['Warning']);
});

it('a label with a mark of its own, and a paragraph without any, stay in one piece', () => {
  expect(labelsOf('> **Tip:** Wind the clock. It stops at two.')).toEqual([undefined]);
  expect(labelsOf('The lamp burns oil. It does so all night.')).toEqual([undefined]);
});
