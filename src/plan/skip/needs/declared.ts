/** Names of code: what one slide declares or shows, and a later one speaks of or uses. */
import type { Need } from '../needs.ts';
import type { SlideText } from '../slide-text.ts';

const token = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
/** A name that is no word of prose: `load_talk`, `loadTalk`, `TalkError`, `utf8`. */
const shaped = /\p{L}_+\p{L}|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}|\p{L}\p{N}|\$/u;
/** What comes before the name that is declared. */
const declaration =
  /\b(?:func(?:tion)?|fun|fn|def|class|interface|struct|enum|trait|record|module|object|type|const|let|var|val|static|sub|proc|macro)\s+(?:\([^)]*\)\s*)?(?<name>[\p{L}_$][\p{L}\p{N}_$]*)/gu;

/** The last slide before that shows the name, where this one does not; code that uses what code before it declares. */
export function findDeclared(slides: readonly SlideText[]): Need[] {
  const shownOn = new Map<string, number>();
  const declaredOn = new Map<string, number>();
  const needs: Need[] = [];
  for (const [by, { prose, quoted, code }] of slides.entries()) {
    const own = new Set(code.match(token) ?? []);
    const declared = [...code.matchAll(declaration)].flatMap(({ groups }) => groups?.['name'] ?? []);
    const spoken = [...(prose.match(token) ?? []).filter(isShaped), ...listTokens(quoted)];
    const sources = [
      ...spoken.filter((name) => !own.has(name)).map((name) => shownOn.get(name)),
      ...[...own].filter((name) => !declared.includes(name)).map((name) => declaredOn.get(name)),
    ];
    for (const of of new Set(sources)) if (of !== undefined) needs.push({ by, of });
    for (const name of own) shownOn.set(name, by);
    for (const name of declared) declaredOn.set(name, by);
  }
  return needs;
}

function isShaped(name: string): boolean {
  return shaped.test(name);
}

function listTokens(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(token) ?? []).filter((name) => name.length > 1);
}
