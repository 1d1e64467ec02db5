/** Reads one section of an essay anew, as soon as it was changed, where the rest of the essay has no say in it. */
import { TalkError } from '../errors.ts';
import type { Essay, Section } from './essay.ts';
import { parseEssay, type EssayFormat } from './parse-essay.ts';

/** What is looked at beside the text, which may have changed with it. */
const apart: ReadonlySet<unknown> = new Set(['image', 'html', 'math', 'inlineMath']);

/**
 * The essay with this section as it is now, and which it is. Nothing if more than one section changed, if lines came or
 * went, or if the section cannot be told without the rest.
 * @param before the text that the essay was read from
 */
export function reparseSection(
  essay: Essay,
  before: string,
  now: string,
  format: EssayFormat,
): { essay: Essay; at: number } | undefined {
  const [older, newer] = [before.split('\n'), now.split('\n')];
  const first = older.findIndex((line, index) => line !== newer[index]);
  const last = older.findLastIndex((line, index) => line !== newer[index]);
  const at = essay.sections.findLastIndex(({ line }) => line <= first + 1);
  const section = essay.sections[at];
  if (older.length !== newer.length || first === -1 || section === undefined) return undefined;
  const end = (essay.sections[at + 1]?.line ?? older.length + 1) - 1;
  if (last >= end) return undefined;

  const head = (essay.lead[0]?.line ?? essay.sections[0]?.line ?? 1) - 1;
  const cut = (lines: readonly string[]): string =>
    lines
      .slice(0, end)
      .map((line, index) => (index < head || index >= section.line - 1 ? line : ''))
      .join('\n');
  const parse = (lines: readonly string[]) => parseAlone(cut(lines), essay.file, format);
  const [old, fresh] = [parse(older), parse(newer)];
  if (old === undefined || fresh === undefined || describe(old) !== describe(section)) return undefined;
  if (listApart(old) !== listApart(fresh) || fresh.depth !== old.depth) return undefined;
  if (fresh.id !== old.id && essay.sections.some(({ id }) => id === fresh.id)) return undefined;
  return { essay: { ...essay, sections: essay.sections.with(at, fresh) }, at };
}

function parseAlone(text: string, file: string, format: EssayFormat): Section | undefined {
  try {
    const { lead, sections } = parseEssay(text, { file, format });
    return lead.length === 0 && sections.length === 1 ? sections[0] : undefined;
  } catch (error) {
    if (error instanceof TalkError) return undefined;
    throw error;
  }
}

/** All that stands in it, and in which line; only its place in the text is another. */
function describe(section: Section): string {
  return JSON.stringify(section, (key, value: unknown) => (key === 'offset' ? undefined : value));
}

/** What is looked at beside the text: pictures, diagrams, formulas, kinds of code. */
function listApart({ blocks }: Section): string {
  const found: unknown[] = [];
  const look = (key: string, value: unknown): unknown => {
    if (key === 'position') return undefined;
    if (typeof value !== 'object' || value === null || !('type' in value)) return value;
    const { type, lang, meta } = value as { type: unknown; lang?: unknown; meta?: unknown };
    if (apart.has(type) || lang === 'mermaid') found.push(value);
    else if (type === 'code') found.push(lang, meta);
    return value;
  };
  JSON.stringify(blocks, look);
  return JSON.stringify(found, (key, value: unknown) => (key === 'position' ? undefined : value));
}
