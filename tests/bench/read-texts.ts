/** The essays of the bench, each with what a person made of it. They lie beside the repository, not in it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { splitSentences } from '../../src/essay/language/sentences.ts';
import type { EssayText } from '../../src/plan/salience/weights.ts';

const folder = fileURLToPath(new URL('../../../shared/bench/', import.meta.url));

export interface BenchText {
  essay: EssayText;
  /** The essay's paragraphs, each as its sentences, whatever their section. */
  paragraphs: readonly (readonly string[])[];
  /** What a person wrote for the whole essay: an excerpt, or key points one after the other. */
  reference: string;
  /** The person's key points; none where the person wrote an excerpt. */
  points: readonly string[];
  /** Which half it belongs to: weights are tuned on the odd one. */
  half: 'odd' | 'even';
}

const Line = z.object({
  title: z.string(),
  sections: z.array(z.object({ heading: z.string(), paras: z.array(z.string()) })),
  refs: z.array(z.string()).min(1),
  points: z.array(z.string()).default([]),
  /** The share of the excerpt's runs of five words that stand in the post. */
  copy: z.number().default(0),
});

/** Whether the texts of the bench are there, and where they must lie. */
export function findTexts(): { folder: string; areThere: boolean } {
  const areThere = ['18f', 'carpentries', 'carpentries-es'].every((name) =>
    existsSync(`${folder}${name}.jsonl`),
  );
  return { folder, areThere };
}

/** Posts whose author's excerpt is written anew: at most half of its runs of five words stand in the post. */
export function readPosts(): BenchText[] {
  return number(readLines('18f').filter(({ copy }) => copy <= 0.5)).map((line) => toText(line, 'en'));
}

export function readLessons(lang: 'en' | 'es'): BenchText[] {
  return number(readLines(lang === 'en' ? 'carpentries' : 'carpentries-es')).map((line) =>
    toText(line, lang),
  );
}

type Line = z.infer<typeof Line>;

function readLines(name: string): Line[] {
  const lines = readFileSync(`${folder}${name}.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => Line.parse(JSON.parse(line)));
}

function number(lines: readonly Line[]): (Line & Pick<BenchText, 'half'>)[] {
  return lines.map((line, index) => ({ ...line, half: index % 2 === 1 ? 'odd' : 'even' }));
}

function toText(
  { title, sections, refs, points, half }: Line & Pick<BenchText, 'half'>,
  lang: string,
): BenchText {
  const split = sections.map(({ heading, paras }) => ({
    heading,
    paragraphs: paras.map((text) => splitSentences(text, lang).map((sentence) => sentence.trim())),
  }));
  return {
    essay: { title, lang, sections: split },
    paragraphs: split.flatMap(({ paragraphs }) => paragraphs),
    reference: refs.join(' '),
    points,
    half,
  };
}
