/**
 * Which characters a page sets in which face, told from its elements and the rules that hold for them: rather too many
 * than too few. For scripts whose faces have thousands of characters, so that a face is made of those that it shows.
 */
import { chooseFaces } from './choose-face.ts';
import type { Face } from './faces.ts';
import { readSubsets } from './font-files.ts';
import { listCodes, parseUnicodeRange } from './unicode-range.ts';

/** Ideographs, kana, Hangul and their signs. */
const wide = /[\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;

export function isWideCharacter(character: string): boolean {
  return wide.test(character);
}

/** What each of these faces has to have for the page; nothing where only what a script adds may be set in it. */
export async function findSetCharacters(
  html: string,
  css: string,
  faces: readonly Face[],
): Promise<Map<Face, Set<string>>> {
  // It reads HTML as browsers do, and what that takes is not loaded where no page is in such a script.
  const { StyledPage } = await import('./styled-page.ts');
  const page = new StyledPage(html, css);
  const named = listFamilies(page.listFamilies().join(), faces);
  const found = new Map(
    faces.filter(({ family }) => named.includes(family)).map((face) => [face, new Set<string>()]),
  );
  // A long talk sets the same few thousand characters again and again.
  const settings = new Map<string, { lists: Face[][]; seen: Set<string> }>();
  for (const { families, weights, text } of page.listTexts()) {
    const key = [...families, '|', ...weights].join();
    const setting = settings.get(key) ?? { lists: chooseAll(families, weights, faces), seen: new Set() };
    settings.set(key, setting);
    for (const character of text.replaceAll(/[\t\n\r]/g, ' ')) {
      if (setting.seen.has(character)) continue;
      setting.seen.add(character);
      for (const list of setting.lists) {
        const face = list.find((candidate) => hasCharacter(candidate, character));
        if (face !== undefined) found.get(face)?.add(character);
      }
    }
  }
  return found;
}

/** For each list of families and each weight that a text may have, the faces that browsers ask in turn. */
function chooseAll(
  families: readonly string[],
  weights: readonly string[],
  faces: readonly Face[],
): Face[][] {
  return families.flatMap((list) => {
    const named = listFamilies(list, faces);
    return weights.map((weight) =>
      chooseFaces({ families: named, weight: toNumber(weight), stretch: 100, isItalic: false }, faces),
    );
  });
}

/** The families of these faces that a style sheet's value names, in its order. */
function listFamilies(value: string, faces: readonly Face[]): string[] {
  return [...new Set(faces.map(({ family }) => family))]
    .map((family) => ({ family, at: value.search(new RegExp(namePattern(family))) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
    .map(({ family }) => family);
}

/** A family's name where it is no part of another's. */
export function namePattern(family: string): string {
  return `(?<!\\w)${family}(?! ?\\w)`;
}

function toNumber(weight: string): number {
  if (weight.startsWith('bold')) return 700;
  return Number(/\d{3}(?![\w.%])/.exec(weight)?.[0] ?? 400);
}

const codesOf = new Map<Face['package'], ReadonlySet<number>>();

function hasCharacter(face: Face, character: string): boolean {
  const own = codesOf.get(face.package) ?? listAllCodes(face);
  codesOf.set(face.package, own);
  return own.has(character.codePointAt(0) ?? 0);
}

function listAllCodes(face: Face): Set<number> {
  return new Set(Array.from(readSubsets(face).values(), parseUnicodeRange).flatMap(listCodes));
}
