/** Essays on disk become talks, each on its own: a broken essay is a fault, and the others stay whole. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { drawDiagrams } from '../diagrams/draw-diagrams.ts';
import { openStudio, type Studio } from '../diagrams/open-studio.ts';
import { TalkError, type Fault } from '../errors.ts';
import type { Essay } from '../essay/essay.ts';
import { judgeLength } from '../plan/choose/judge-length.ts';
import { planWhole, shortenTalk, type WholeTalk } from '../plan/plan-talk.ts';
import { rehearseTalk } from '../plan/rehearse.ts';
import { essayEndings } from '../read/essay-formats.ts';
import type { Around } from '../read/locate-file.ts';
import { readEssay, type ReadText } from '../read/read-essay.ts';
import { readRehearsalFile, type RehearsalFile } from '../read/read-rehearsal.ts';
import type { Talk } from '../talk/talk.ts';
import { judgeRehearsal } from './judge-rehearsal.ts';
import { refuseEndlessTalk } from './refuse-endless-talk.ts';
import type { ShownTalk } from './shown-media.ts';

/** A talk, and the essay that it was planned from. */
export interface LoadedTalk extends ShownTalk {
  essay: Essay;
  /** The same, however long. */
  whole: WholeTalk;
  /** What was learnt by rehearsing it. */
  rehearsed: RehearsalFile;
}

export type { Around };

export interface LoadOptions {
  /** How long the talks may take, whatever their essays say. */
  minutes?: number;
  /** How the decks look, whatever their essays say. */
  look?: Partial<Pick<Talk, 'theme' | 'mode'>>;
  /** A folder around the essays' own whose pictures and films they may show too, and how they name them. */
  around?: Around;
  /** Where an essay is published that does not say so itself. */
  linkOf?: (file: string) => string | undefined;
  /** Where diagrams are drawn, which stays open then; one of its own if absent. */
  studio?: Studio;
}

/**
 * Reads one essay, draws its diagrams and plans it. Throws a TalkError with its place if it cannot be read, or has too many
 * slides.
 * @param read what the file has, where that was read already
 */
export async function loadTalk(
  file: string,
  options: LoadOptions = {},
  read?: ReadText,
): Promise<LoadedTalk> {
  const studio = options.studio ?? openStudio();
  try {
    const essay = heedWishes(
      await drawDiagrams(await readEssay(file, options.around, read), studio),
      options,
    );
    const planned = planWhole(essay);
    refuseEndlessTalk(planned.full, file);
    const rehearsed = await readRehearsalFile(file, planned.full.id);
    const whole = rehearsed.rehearsal ? rehearseTalk(planned, rehearsed.rehearsal) : planned;
    return { essay, talk: shortenTalk(whole, options.minutes ?? essay.settings.minutes), whole, rehearsed };
  } finally {
    if (studio !== options.studio) await studio.close();
  }
}

/** The essay as if it said itself what is wished for. A theme that is named takes the place of the author's own. */
function heedWishes({ style, ...essay }: Essay, { look = {}, linkOf }: LoadOptions): Essay {
  const { style: named, ...settings } = essay.settings;
  const link = settings.link ?? linkOf?.(essay.file);
  const isOwn = look.theme === undefined && style !== undefined;
  return {
    ...essay,
    ...(isOwn && { style }),
    settings: {
      ...settings,
      ...(named && look.theme === undefined && { style: named }),
      ...(link !== undefined && { link }),
      ...look,
    },
  };
}

/** What looks wrong with an essay, with the length that was wished for, or with its rehearsal. */
export function listWarnings(loaded: LoadedTalk): Fault[] {
  const { essay, talk, whole } = loaded;
  return [...essay.warnings, ...judgeLength(essay, talk, whole), ...judgeRehearsal(loaded)];
}

/**
 * Reads and plans several essays; talks of the same name are told apart by a number.
 * @param others talks that have their names already
 */
export async function loadTalks(
  files: readonly string[],
  options: LoadOptions = {},
  others: readonly LoadedTalk[] = [],
): Promise<{ talks: LoadedTalk[]; faults: Fault[] }> {
  const talks: LoadedTalk[] = [];
  const faults: Fault[] = [];
  const studio = options.studio ?? openStudio();
  try {
    for (const file of files) {
      try {
        talks.push(giveOwnId(await loadTalk(file, { ...options, studio }), [...others, ...talks]));
      } catch (error) {
        if (!(error instanceof TalkError)) throw error;
        faults.push(error);
      }
    }
    return { talks, faults };
  } finally {
    if (studio !== options.studio) await studio.close();
  }
}

function giveOwnId(loaded: LoadedTalk, others: readonly LoadedTalk[]): LoadedTalk {
  // Some disks know no difference between capitals and small letters.
  const taken = new Set(others.map(({ talk }) => talk.id.toLowerCase()));
  let id = loaded.talk.id;
  for (let number = 2; taken.has(id.toLowerCase()); number += 1) id = `${loaded.talk.id}-${String(number)}`;
  return { ...loaded, talk: { ...loaded.talk, id } };
}

/**
 * The essays that lie in a folder, by name; drafts too, since only reading tells them.
 * Throws a TalkError if there is no such folder or no essay in it.
 */
export async function listEssays(folder: string): Promise<string[]> {
  const hint = 'Name an essay, as in "lectern talk.md", or write one with "lectern new slides/talk.md".';
  const names = await readdir(folder).catch(() => {
    throw new TalkError({ message: `There is no folder ${folder}/.`, hint });
  });
  const essays = names.filter((name) => essayEndings.some((ending) => name.toLowerCase().endsWith(ending)));
  if (essays.length === 0) throw new TalkError({ message: `There is no essay in ${folder}/.`, hint });
  return essays.sort().map((name) => join(folder, name));
}
