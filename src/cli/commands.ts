/** The table of commands; each is loaded only when it is called. */
import type { Command } from './command.ts';

export const commands = {
  present: async () => (await import('./commands/present.ts')).present,
  build: async () => (await import('./commands/build.ts')).build,
  pdf: async () => (await import('./commands/pdf.ts')).pdf,
  export: async () => (await import('./commands/export.ts')).exportEssay,
  plan: async () => (await import('./commands/plan.ts')).plan,
  check: async () => (await import('./commands/check.ts')).check,
  new: async () => (await import('./commands/new.ts')).newEssay,
} as const satisfies Record<string, () => Promise<Command>>;

export type CommandName = keyof typeof commands;

export function isCommandName(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(commands, word);
}
