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
  return slides.flatMap((slide, by) =>
    readPointers(slide.prose).flatMap((pointer) => {
      const of = findTarget(slides, by, pointer, readPointers);
      return of === undefined ? [] : [{ by, of }];
    }),
  );
}

function findTarget(
  slides: readonly SlideText[],
  by: number,
  { kind, isBefore, number }: Pointer,
  readPointers: ReadPointers,
): number | undefined {
  const isMeant = ({ kinds: own }: SlideText) => (kind === undefined ? own.size > 0 : own.has(kind));
  if (number !== undefined) {
    const meant = [...slides.entries()].filter(([, slide]) => isMeant(slide) && !slide.isPart);
    const isLabelled = ({ labels }: SlideText) =>
      readPointers(labels).some((label) => label.kind === kind && label.number === number);
    const [of] = meant.find(([, slide]) => isLabelled(slide)) ?? meant[number - 1] ?? [];
    return of !== undefined && of < by ? of : undefined;
  }
  const own = slides[by];
  if (!isBefore && own !== undefined && isMeant(own)) return undefined;
  const of = slides.slice(0, by).findLastIndex(isMeant);
  return of >= 0 ? of : undefined;
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
