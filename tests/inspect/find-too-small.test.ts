import { expect, it } from 'vitest';
import { findTooSmall } from '../../src/inspect/find-too-small.ts';
import type { SeenText } from '../../src/inspect/seen-slide.ts';
import { slideOf } from '../plan/essay-of.ts';

const box = { left: 0, top: 0, right: 100, bottom: 50 };

function seeText(text: string, size: number): SeenText {
  return { ...box, text, size, blockSize: size, block: 0, step: 0, isFooter: false };
}

it('takes no letter of the words beside a formula for the formula', () => {
  const slide = slideOf('The cost grows with $n$ and with $t$:\n\n$$\nK = 3 \\cdot n \\cdot t\n$$');
  const texts = [seeText('The cost grows with', 36), seeText('n', 36), seeText('K=3⋅n⋅t', 72)];
  const size = { width: 1920, height: 1080, floor: 960, smallest: 40 };
  expect(findTooSmall({ id: 'cost', ...size, texts, pictures: [], outsiders: [] }, slide)).toEqual([]);
});

it('takes the numeral of one item for no part of a later one', () => {
  const slide = slideOf('1. Open it for us first.\n2. Then for 1% of the customers.');
  const texts = [seeText('1', 30), seeText('Open it for us first', 52)];
  const size = { width: 1920, height: 1080, floor: 960, smallest: 52 };
  expect(findTooSmall({ id: 'rollout', ...size, texts, pictures: [], outsiders: [] }, slide)).toEqual([]);
});

it('takes the head of a table of numbers for none of its cells', () => {
  const slide = slideOf('| Year | Ships |\n| --- | --- |\n| 1901 | 12 |\n| 1902 | 40 |');
  const texts = [seeText('Year', 32), seeText('Ships', 32), seeText('1901', 42), seeText('12', 42)];
  const size = { width: 1920, height: 1080, floor: 960, smallest: 40 };
  expect(findTooSmall({ id: 'year', ...size, texts, pictures: [], outsiders: [] }, slide)).toEqual([]);
});
