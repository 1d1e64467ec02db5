/** Words that point: "the code above", "this diagram", "Figure 2". */
import type { Need } from '../needs.ts';
import { pointingWordsFor } from '../pointing-words.ts';
import type { ObjectKind, SlideText } from '../slide-text.ts';

const kinds: readonly ObjectKind[] = ['code', 'picture', 'table', 'math'];

/** What a text points at. */
interface Pointer {
  /** None if it may be of any kind. */
  kind?: ObjectKind;
  /** Whether it is said to come before; else it is what the slide itself shows, if that shows one. */
  isBefore?: true;
  /** Its number among those of its kind. */
  number?: number;
}

type ReadPointers = (prose: string) => Pointer[];

/** The last slide before that shows what is meant, or the one whose number it has. */
export function findPointedAt(slides: readonly SlideText[], lang: string): Need[] {
  const readPointers = makeReader(lang);
  const numbered = listNumbered(slides, readPointers);
  /** Of each kind, the last slide that shows one. */
  const last = new Map<ObjectKind | undefined, number>();
  return slides.flatMap((slide, by) => {
    const targets = readPointers(slide.prose).map(({ kind, isBefore, number }) => {
      if (number !== undefined) return numbered.get(kind)?.[number];
      return !isBefore && shows(slide, kind) ? undefined : last.get(kind);
    });
    for (const kind of slide.kinds) last.set(kind, by);
    if (slide.kinds.size > 0) last.set(undefined, by);
    return targets.flatMap((of) => (of !== undefined && of < by ? [{ by, of }] : []));
  });
}

/** Of each kind, the slides by their numbers: those that their labels give, or else those in which they come. */
function listNumbered(
  slides: readonly SlideText[],
  readPointers: ReadPointers,
): ReadonlyMap<ObjectKind | undefined, readonly (number | undefined)[]> {
  const labels = slides.map((slide) => (slide.labels === '' ? [] : readPointers(slide.labels)));
  return new Map(
    [...kinds, undefined].map((kind) => {
      const meant = [...slides.keys()].filter((at) => {
        const slide = slides[at];
        return slide !== undefined && !slide.isPart && shows(slide, kind);
      });
      const places = [undefined, ...meant];
      for (const at of meant.toReversed()) {
        for (const label of labels[at] ?? []) {
          if (label.kind === kind && label.number !== undefined) places[label.number] = at;
        }
      }
      return [kind, places];
    }),
  );
}

/** Whether it shows something of this kind, or of any. */
function shows({ kinds: own }: SlideText, kind: ObjectKind | undefined): boolean {
  return kind === undefined ? own.size > 0 : own.has(kind);
}

/** Reads from prose what it points at, in one language. */
function makeReader(lang: string): ReadPointers {
  const { nouns, known, before, and, isSpaced } = pointingWordsFor(lang);
  const [space, end] = isSpaced ? [' ', '(?= )'] : ['', ''];
  // A word may stand in between, as in "the short code above".
  const gap = isSpaced ? ' (?:[^ .]+ )?' : '';
  const compile = (source: string) => new RegExp(`${space}(?:${source})${end}`, 'gu');
  const readers = [...kinds, 'any' as const].map((name) => {
    const noun = `(?:${nouns[name]})`;
    const kind = name === 'any' ? {} : { kind: name };
    const isKnown = compile(`(?:${known})${gap}${noun}`);
    const isBefore = compile(`(?:${before})${gap}${noun}|${noun}${gap}(?:${before})`);
    const numbered = compile(String.raw`${noun}(?: \.)? ?(?<numbers>\d{1,3}(?: (?:(?:${and}) )?\d{1,3})*)`);
    return (words: string): Pointer[] => [
      ...[...words.matchAll(numbered)]
        .flatMap(({ groups }) => groups?.['numbers']?.match(/\d+/gu) ?? [])
        .map((digits) => ({ ...kind, number: Number(digits) })),
      ...(words.search(isBefore) >= 0 ? [{ ...kind, isBefore: true } as const] : []),
      ...(words.search(isKnown) >= 0 ? [kind] : []),
    ];
  });
  return (prose) => {
    const words = spaceWords(prose);
    return readers.flatMap((read) => read(words));
  };
}

/** The words in small letters, a space on both sides of each, and a full stop for what ends a sentence or a clause. */
function spaceWords(prose: string): string {
  const words = prose
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, (run) => (/[.!?;:\n]/u.test(run) ? ' . ' : ' '));
  return ` ${words} `;
}
