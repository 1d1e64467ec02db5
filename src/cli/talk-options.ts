/** Options that several commands take: how long a talk may be, and how it looks. */
import { UsageError } from '../errors.ts';
import { Minutes, Mode } from '../essay/front-matter/settings.ts';
import { themeNames, type Talk } from '../talk/talk.ts';
import type { Options } from './command.ts';

export const minutesOption = {
  minutes: {
    type: 'string',
    value: 'N',
    meaning: 'how long the talk may take; what matters least is left out',
  },
} as const satisfies Options;

export const lookOptions = {
  theme: {
    type: 'string',
    value: 'NAME',
    meaning: `${themeNames.join(' or ')}, instead of what the essay says`,
  },
  mode: { type: 'string', value: 'NAME', meaning: 'light, dark or auto, instead of what the essay says' },
} as const satisfies Options;

/** What `--minutes` says, as an option for planning. Throws a UsageError if it is no length of a talk. */
export function parseMinutes(text: string | undefined): { minutes?: number } {
  if (text === undefined) return {};
  const minutes = Minutes.safeParse(/^[\d.]+$/.test(text) ? Number(text) : NaN);
  if (minutes.success) return { minutes: minutes.data };
  throw new UsageError(
    `--minutes ${text} is not a number above 0, up to 1440.`,
    'For example: lectern plan talk.md --minutes 20',
  );
}

/** What `--theme` and `--mode` say. Throws a UsageError if it is none of what may be said. */
export function parseLook<const Modes extends Talk['mode']>(
  { theme, mode }: { theme?: string | undefined; mode?: string | undefined },
  modes: readonly Modes[],
): { theme?: Talk['theme']; mode?: Modes } {
  return { ...parseChoice('theme', theme, themeNames), ...parseChoice('mode', mode, modes) };
}

/** The modes of a deck; paper knows no machine that prefers one. */
export const deckModes = Mode.options;
export const paperModes = ['light', 'dark'] as const;

/** An option that takes one of a few words, as a part of the look. */
function parseChoice<const Name extends string, const Choice extends string>(
  name: Name,
  word: string | undefined,
  choices: readonly Choice[],
): Partial<Record<Name, Choice>> {
  if (word === undefined) return {};
  const choice = choices.find((each) => each === word);
  if (choice === undefined) {
    throw new UsageError(`--${name} is “${word}”.`, `Choose one of: ${choices.join(', ')}.`);
  }
  return { [name]: choice } as Record<Name, Choice>;
}
