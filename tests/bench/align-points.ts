import { scoreRouge } from './rouge.ts';
import type { BenchText } from './read-texts.ts';

/** How like a key point a sentence must be to count as its source: the mean of ROUGE-1 and ROUGE-2. */
const likeEnough = 0.25;

/** The paragraphs, by index, that hold a person's key points: one for each point whose source is found. */
export function alignPoints({ points, paragraphs, essay }: BenchText): number[] {
  return points.flatMap((point) => {
    let best = { likeness: likeEnough, paragraph: -1 };
    for (const [paragraph, sentences] of paragraphs.entries()) {
      for (const sentence of sentences) {
        const { rouge1, rouge2 } = scoreRouge(sentence, point, essay.lang);
        const likeness = (rouge1 + rouge2) / 2;
        if (likeness > best.likeness) best = { likeness, paragraph };
      }
    }
    return best.paragraph === -1 ? [] : [best.paragraph];
  });
}
