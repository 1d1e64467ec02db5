/** How wide words are in the faces of a style, in ems. */
import { readWidths, type FaceWidths } from '../fonts/face-widths.ts';
import { faces, type Face, type FontSet } from '../fonts/faces.ts';
import { measureJoined } from '../fonts/measure-joined.ts';
import { chooseFaces, type FontWish } from '../fonts/choose-face.ts';
import { guessWidth, isCombining, uniformScriptOf } from './guess-width.ts';

export interface TypeStyle extends FontWish {
  /** Space after each character, in ems. */
  tracking: number;
}

/** A character's width, and the face that has it. */
interface Letter {
  /** In ems. */
  width: number;
  /** The face that has it; none of ours has it if absent. */
  face?: FaceWidths;
}

const joining = /[\u0620-\u06ff]/;
const joined = /[\u0620-\u06ff]+/g;

/** Words that are remembered; an essay has fewer, and a server that runs all day must not keep more. */
const mostKept = 50_000;

/** Sets words in a style; remembers each. */
export class TypeSetter {
  readonly #tracking: number;
  readonly #faces: readonly Face[];
  readonly #letters = new Map<string, Letter>();
  readonly #words = new Map<string, number>();

  constructor(style: TypeStyle, sets: readonly FontSet[]) {
    this.#tracking = style.tracking;
    const own = faces.filter(({ set }) => sets.includes(set));
    this.#faces = chooseFaces(style, own);
  }

  /** The width of a text on one line, in ems. */
  measure(text: string): number {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const width = joining.test(text) ? this.#measureArabic(text) : this.#measureLetters(text);
    if (this.#words.size >= mostKept) this.#words.clear();
    this.#words.set(text, width);
    return width;
  }

  #measureLetters(text: string): number {
    let width = 0;
    let before: Letter | undefined;
    let first = '';
    for (const character of text) {
      const letter = this.#letter(character);
      width += letter.width;
      if (before?.face !== undefined && before.face === letter.face) {
        const kerning = letter.face.kerning[first]?.[character];
        if (kerning !== undefined) width += kerning / letter.face.unitsPerEm;
      }
      if (!isCombining(character)) width += this.#tracking;
      before = letter;
      first = character;
    }
    return width;
  }

  /** Runs of Arabic letters by their forms, what stands between them as it is. */
  #measureArabic(text: string): number {
    const arabic = this.#faces.find(({ set }) => set === 'arabic');
    const face = arabic && readWidths(arabic);
    if (face === undefined) return this.#measureLetters(text);
    let width = this.#measureLetters(text.replace(joined, ''));
    for (const [run] of text.matchAll(joined)) {
      let units = measureJoined(face, run);
      const letters = Array.from(run).filter((letter) => !isCombining(letter));
      for (const [at, letter] of letters.entries()) {
        units += face.kerning[letter]?.[letters[at + 1] ?? ''] ?? 0;
        // Figures and signs among the letters have no forms.
        if (face.joined[letter] === undefined) width += this.#letter(letter).width;
      }
      width += units / face.unitsPerEm + letters.length * this.#tracking;
    }
    return width;
  }

  #letter(character: string): Letter {
    const known = this.#letters.get(character);
    if (known !== undefined) return known;
    const letter = this.#findLetter(character);
    this.#letters.set(character, letter);
    return letter;
  }

  #findLetter(character: string): Letter {
    if (isCombining(character)) return { width: 0 };
    const code = character.codePointAt(0) ?? 0;
    const script = uniformScriptOf(character);
    // Later faces are read only if the first ones lack something.
    for (const each of this.#faces) {
      const face = readWidths(each);
      const units = findAdvance(face, code) ?? (script && face.uniform[script]);
      if (units !== undefined) return { width: units / face.unitsPerEm, face };
    }
    return { width: guessWidth(character) };
  }
}

function findAdvance({ advances }: FaceWidths, code: number): number | undefined {
  for (const run of advances) {
    const at = code - (run[0] ?? 0);
    if (at < 0) return undefined;
    const width = run[at + 1];
    if (width !== undefined && at + 1 < run.length) return width;
  }
  return undefined;
}
