/** Code in colours, by Shiki; grammars are loaded for the languages that a talk has, and Shiki only if it has any. */
import type { BundledLanguage, HighlighterCore, ThemedToken } from 'shiki';
import { escapeHtml } from './stringify-rich-text.ts';

const theme = 'lectern';

/** Kept as long as it starts well, so that a failure is not kept for ever. */
let started: Promise<Highlighter> | undefined;

interface Highlighter {
  core: HighlighterCore;
  bundledLanguages: Readonly<Record<BundledLanguage, Parameters<HighlighterCore['loadLanguage']>[0]>>;
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
  return { core, bundledLanguages };
}

function startOnce(): Promise<Highlighter> {
  started ??= startHighlighter().catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

/** The code's lines as HTML, in colours if its language is known; colours are custom properties of the theme. */
export async function highlightCode(code: string, language: string | undefined): Promise<string[]> {
  const name = language?.toLowerCase().match(/^[\w#+.-]+/)?.[0];
  const lines = name === undefined ? undefined : await tokenizeCode(code, name);
  if (lines === undefined) return code.split('\n').map(escapeHtml);
  return lines.map((line) => line.map(({ content, color }) => colourToken(content, color)).join(''));
}

/** Nothing if there is no grammar of that name, or none that works: code without colours is still code. */
async function tokenizeCode(code: string, name: string): Promise<ThemedToken[][] | undefined> {
  const { core, bundledLanguages } = await startOnce();
  if (!Object.hasOwn(bundledLanguages, name)) return undefined;
  try {
    await core.loadLanguage(bundledLanguages[name as BundledLanguage]);
    return core.codeToTokensBase(code, { lang: name, theme });
  } catch {
    return undefined;
  }
}

function colourToken(content: string, color: string | undefined): string {
  const text = escapeHtml(content);
  const isPlain = color === undefined || color === 'var(--shiki-foreground)' || content.trim() === '';
  return isPlain ? text : `<span style="color:${color}">${text}</span>`;
}
