/** Options that say which document is printed. */
import { UsageError } from '../errors.ts';
import { paperSizes, slidesPerSheet, type PaperDocument } from '../talk/paper-document.ts';
import type { Options } from './command.ts';
import { keysOf } from '../talk/keys-of.ts';

const papers = keysOf(paperSizes);

export const documentOptions = {
  steps: { type: 'boolean', default: false, meaning: 'a page for every step, instead of one for each slide' },
  handout: { type: 'boolean', default: false, meaning: 'each slide with what is said to it below' },
  'per-page': {
    type: 'string',
    value: 'N',
    meaning: `${slidesPerSheet.join(', ')} slides a sheet, with lines to write on`,
  },
  script: { type: 'boolean', default: false, meaning: 'only what is said, large, for the lectern' },
  paper: {
    type: 'string',
    value: 'NAME',
    meaning: `${papers.join(' or ')}, for handouts and the script (default: a4)`,
  },
} as const satisfies Options;

interface Values {
  steps: boolean;
  handout: boolean;
  script: boolean;
  'per-page'?: string | undefined;
  paper?: string | undefined;
}

/** The document that these options ask for. Throws a UsageError where they contradict each other. */
export function parseDocument(
  { steps, handout, script, 'per-page': perPage, paper: name }: Values,
  look: { theme?: string; mode?: string },
): PaperDocument {
  const kinds = [steps && '--steps', script && '--script', (handout || perPage !== undefined) && '--handout'];
  const [kind, other] = kinds.filter((flag) => flag !== false);
  if (kind !== undefined && other !== undefined) {
    const flag = other === '--handout' && !handout ? '--per-page' : other;
    throw new UsageError(`${kind} and ${flag} are two documents.`, 'Print them one after the other.');
  }
  const paper = papers.find((each) => each === (name ?? 'a4').toLowerCase());
  if (paper === undefined) {
    throw new UsageError(`--paper is “${name ?? ''}”.`, `Choose one of: ${papers.join(', ')}.`);
  }
  if (kind === undefined || kind === '--steps') {
    if (name === undefined) return { kind: kind === undefined ? 'slides' : 'steps' };
    throw new UsageError(
      '--paper is for sheets, and slides have pages of their own size.',
      'Add --handout, --per-page or --script, or leave --paper out.',
    );
  }
  const [unused] = kind === '--script' ? Object.keys(look) : look.mode === 'dark' ? ['mode dark'] : [];
  if (unused !== undefined) {
    const what = kind === '--script' ? 'The script shows no slides' : 'Sheets are always light';
    throw new UsageError(`${what}, so --${unused} has no use.`, 'Leave it out.');
  }
  if (kind === '--script') return { kind: 'script', paper };
  if (perPage === undefined) return { kind: 'handout', paper };
  const perSheet = slidesPerSheet.find((each) => String(each) === perPage.trim());
  if (perSheet === undefined) {
    throw new UsageError(`--per-page is “${perPage}”.`, `Choose one of: ${slidesPerSheet.join(', ')}.`);
  }
  return { kind: 'worksheet', paper, perSheet };
}
