/** Code in colours, by Shiki; grammars are loaded for the languages that a talk has, and Shiki only if it has any. */
import type { BundledLanguage, HighlighterCore } from 'shiki';
import { escapeHtml } from './stringify-rich-text.ts';

const theme = 'lectern';

let started: Promise<Highlighter> | undefined;

interface Highlighter {
  core: HighlighterCore;
  /** Loads the grammar of a language by its name as a fence has it; its own name, or nothing if there is none. */
  load: (language: string) => Promise<string | undefined>;
}

async function startHighlighter(): Promise<Highlighter> {
  const [
    { createHighlighterCore, createCssVariablesTheme },
    { createJavaScriptRegexEngine },
    { bundledLanguages },
  ] = await Promise.all([import('shiki/core'), import('shiki/engine/javascript'), import('shiki/langs')]);
  const core = await createHighlighterCore({
    themes: [createCssVariablesTheme({ name: theme, variablePrefix: '--shiki-' })],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  const load = async (language: string) => {
    if (!(language in bundledLanguages)) return undefined;
    await core.loadLanguage(bundledLanguages[language as BundledLanguage]);
    return language;
  };
  return { core, load };
}

/** The code's lines as HTML, in colours if its language is known; colours are custom properties of the theme. */
export async function highlightCode(code: string, language: string | undefined): Promise<string[]> {
  const name = language?.toLowerCase().match(/^[\w#+.-]+/)?.[0];
  if (name === undefined) return code.split('\n').map(escapeHtml);
  const { core, load } = await (started ??= startHighlighter());
  const lang = await load(name);
  if (lang === undefined) return code.split('\n').map(escapeHtml);
  return core
    .codeToTokensBase(code, { lang, theme })
    .map((line) => line.map(({ content, color }) => colourToken(content, color)).join(''));
}

function colourToken(content: string, color: string | undefined): string {
  const text = escapeHtml(content);
  const isPlain = color === undefined || color === 'var(--shiki-foreground)' || content.trim() === '';
  return isPlain ? text : `<span style="color:${color}">${text}</span>`;
}
