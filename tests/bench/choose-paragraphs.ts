/** Ways to choose an essay's paragraphs where not all can stay. */
import { chooseUnits } from '../../src/plan/choose/choose-units.ts';
import type { BenchParagraph } from './list-paragraphs.ts';

/** Lectern's own, with words for seconds; by index. */
export function chooseByWorth(paragraphs: readonly BenchParagraph[], words: number): Set<number> {
  return chooseUnits(
    paragraphs.map(({ section, words: seconds, value }) => ({
      section,
      seconds,
      value,
      keep: false,
    })),
    words,
  );
}

/** As many paragraphs as wished, as Lectern would choose if each took as long as the next. */
export function chooseNumber(paragraphs: readonly BenchParagraph[], number: number): Set<number> {
  return chooseByWorth(
    paragraphs.map((paragraph) => ({ ...paragraph, words: 1 })),
    number,
  );
}

/** LEAD: from the beginning, whatever still fits. */
export function chooseFirst(paragraphs: readonly BenchParagraph[], words: number): Set<number> {
  return fill(paragraphs, [...paragraphs.keys()], words);
}

/** The first paragraph of each section, then the second of each, and so on, whatever still fits. */
export function chooseInTurns(paragraphs: readonly BenchParagraph[], words: number): Set<number> {
  return fill(paragraphs, orderByTurns(paragraphs), words);
}

/** The paragraphs by their place in their sections; by index. */
export function orderByTurns(paragraphs: readonly BenchParagraph[]): number[] {
  return [...paragraphs.keys()].sort(
    (a, b) => (paragraphs[a]?.place ?? 0) - (paragraphs[b]?.place ?? 0) || a - b,
  );
}

function fill(paragraphs: readonly BenchParagraph[], order: readonly number[], words: number): Set<number> {
  const chosen = new Set<number>();
  let left = words;
  for (const index of order) {
    const own = paragraphs[index]?.words ?? 0;
    if (own > left) continue;
    chosen.add(index);
    left -= own;
  }
  return chosen;
}
