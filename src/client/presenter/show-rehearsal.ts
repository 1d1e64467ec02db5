/** Shows what was rehearsed against what was planned, as a table in a dialog. */
import {
  compareRun,
  readTempo,
  sumTimes,
  type ComparedTime,
  type Doubt,
  type PlannedSlide,
} from '../../show/compare-run.ts';
import { stringifyRehearsal, type Run } from '../../show/rehearsal.ts';
import { tellClock, tellDigits } from './tell-time.ts';
import { openDialog } from './open-dialog.ts';
import type { Sent } from './send-run.ts';

function findDialog(): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>('dialog.rehearsal');
}

type Choice = 'keep' | 'discard' | 'close';

/**
 * What the speaker may do now. Of two answers none has the focus: the next Space of a speaker who is still talking would
 * give it.
 */
function offer(dialog: HTMLDialogElement, choices: readonly Choice[]): void {
  for (const button of dialog.querySelectorAll<HTMLButtonElement>('form button'))
    button.hidden = !choices.some((choice) => choice === button.value);
  const focused = choices.includes('close') ? 'form button[value="close"]' : '.sheet-of-times';
  dialog.querySelector<HTMLElement>(focused)?.focus();
}

/** The words of the dialog, in the talk's language. */
export function readWord(word: Doubt | 'discarded' | 'timed' | 'late'): string {
  return findDialog()?.dataset[word] ?? '';
}

export interface Settling {
  /** Hands the run over; what becomes of it is told in the dialog. */
  keep: () => void;
  /** Called when the dialog is closed and the run is not to be kept. */
  discard: () => void;
}

/** Opens the dialog. A run that is doubted is asked about, and counts only if the speaker says so; any other is kept at once. */
export function showRun(
  slides: readonly PlannedSlide[],
  run: Run,
  doubt: Doubt | undefined,
  { keep, discard }: Settling,
): void {
  const dialog = findDialog();
  if (dialog === null) return;
  const compared = compareRun(slides, run);
  dialog.querySelector('tbody')?.replaceChildren(...compared.map((slide) => makeRow(slide.label, slide)));
  dialog.querySelector('tfoot')?.replaceChildren(makeRow(dialog.dataset['total'] ?? '', sumTimes(compared)));
  dialog.querySelector('.kept')?.replaceChildren(...(doubt === undefined ? [] : [readWord(doubt)]));
  let isKept = false;
  const settle = (): void => {
    isKept = true;
    offer(dialog, ['close']);
    keep();
  };
  // Escape, and a clicker's press, close it without a word.
  dialog.returnValue = '';
  dialog.onclose = () => {
    if (!isKept || dialog.returnValue === 'discard') discard();
  };
  const keeping = dialog.querySelector<HTMLButtonElement>('[value="keep"]');
  if (keeping !== null) keeping.onclick = settle;
  openDialog('rehearsal');
  if (doubt === undefined) settle();
  else offer(dialog, ['discard', 'keep']);
}

/** Says where the run is kept; where nobody keeps it, it is there to be downloaded. */
export function tellSent(sent: Sent, run: Run): void {
  const dialog = findDialog();
  const kept = dialog?.querySelector('.kept');
  if (dialog === null || kept === null || kept === undefined) return;
  const { saved = '', unsaved = '', download = '', talk = '' } = dialog.dataset;
  if ('file' in sent) {
    kept.replaceChildren(saved.replace('{file}', () => sent.file));
    offer(dialog, ['close', 'discard']);
    return;
  }
  const file = `${talk}.rehearsal.json`;
  const link = document.createElement('a');
  const text = stringifyRehearsal({ talk, runs: [run] });
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = file;
  link.textContent = download.replace('{file}', () => file);
  kept.replaceChildren(sent.reason ?? unsaved, document.createElement('br'), link);
}

function makeRow(label: string, time: ComparedTime): HTMLTableRowElement {
  const row = document.createElement('tr');
  const name = document.createElement('th');
  name.scope = 'row';
  name.textContent = label;
  const { planned, spoken } = time;
  const difference = Math.round(spoken - planned);
  const sign = difference > 0 ? '+' : '−';
  const cells = [
    tellClock(planned),
    tellClock(spoken),
    `${difference === 0 ? '' : sign}${tellClock(Math.abs(difference))}`,
    tellDigits(String(readTempo(time) ?? '')),
  ];
  row.append(
    name,
    ...cells.map((text) => {
      const cell = document.createElement('td');
      cell.textContent = text;
      return cell;
    }),
  );
  return row;
}
