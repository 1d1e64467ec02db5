/** Which slides later ones refer to. */
import type { Slide } from '../../talk/talk.ts';
import { findDeclared } from './needs/declared.ts';
import { findIntroduced } from './needs/introduced.ts';
import { findPointedAt } from './needs/pointed-at.ts';
import { findSymbols } from './needs/symbols.ts';
import { readSlideText, type SlideText } from './slide-text.ts';

/** Indexes of a slide and of one before it, without which it would be hard to follow. */
export interface Need {
  by: number;
  of: number;
}

export type NeedRule = (slides: readonly SlideText[], lang: string) => Need[];

const rules: readonly NeedRule[] = [findPointedAt, findDeclared, findIntroduced, findSymbols];

/**
 * For each slide that others come back to, the ids of those, all of them later. What is shown as code, figure, diagram,
 * table, formula or definition can be come back to: by pointing at it, or by its names. When in doubt it is needed.
 * @param lang BCP 47
 */
export function findNeeds(slides: readonly Slide[], lang: string): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = slides.map(readSlideText);
  if (texts.every(({ kinds, labels }) => kinds.size === 0 && labels === '')) return new Map();
  const needs = new Map<string, Set<string>>();
  for (const { by, of } of rules.flatMap((find) => find(texts, lang))) {
    const [needed, user] = [slides[of]?.id ?? '', slides[by]?.id ?? ''];
    needs.set(needed, (needs.get(needed) ?? new Set()).add(user));
  }
  return needs;
}
