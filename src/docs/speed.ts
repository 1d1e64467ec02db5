/** How fast Lectern is beside its peers, as it was measured once: `measured.json` has the figures, with day and machine. */
import { z } from 'zod';
import measured from './measured.json' with { type: 'json' };
import { composeEssay, composeTable, explain } from './compose.ts';

/** What a run of `npm run bench -- peers` found. */
export const Measured = z.strictObject({
  /** The day of the run, as in 2026-11-26; empty as long as nothing was measured. */
  date: z.string(),
  /** Processor, cores, memory, system, and the versions of what was measured. */
  machine: z.string(),
  tables: z.array(
    z.strictObject({
      /** What was measured, as a heading. */
      title: z.string(),
      /** How, in a sentence or two. */
      about: z.string(),
      /** What the first column names, then whose figures stand in the others. */
      columns: z.array(z.string()).min(2),
      /** Figures as they are written, with their units. */
      rows: z.array(z.array(z.string())),
    }),
  ),
});
export type Measured = z.infer<typeof Measured>;

/** Nothing as long as nothing was measured. */
export function documentSpeed(found: Measured = Measured.parse(measured)): string | undefined {
  const { date, machine, tables } = found;
  if (tables.length === 0) return undefined;
  return composeEssay(
    {
      title: 'How fast it is',
      subtitle: 'Lectern beside other makers of slides, measured one after the other',
      author: 'Lectern',
      lang: 'en',
      mode: 'auto',
    },
    [
      explain(
        `All figures are medians, measured on ${date}: ${machine}. \`npm run bench -- peers\` measures them again on your machine. Talks were built once before: what is kept from then on are the colours of their code.`,
      ),
      ...tables.flatMap(({ title, about, columns, rows }) => [
        `## ${title}`,
        explain(about),
        composeTable(columns, rows),
      ]),
    ],
  );
}
