/** The table of formats; each is loaded only when it is asked for. */
import type { ExportFormat } from './export-format.ts';
import { keysOf } from '../talk/keys-of.ts';

export const formats = {
  png: async () => (await import('./png.ts')).png,
  slidev: async () => (await import('./markdown/slidev.ts')).slidev,
  marp: async () => (await import('./markdown/marp.ts')).marp,
  reveal: async () => (await import('./reveal/reveal.ts')).reveal,
  pptx: async () => (await import('./pptx/pptx.ts')).pptx,
} as const satisfies Record<string, () => Promise<ExportFormat>>;

export const formatNames = keysOf(formats);
