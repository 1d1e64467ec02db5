/**
 * Times every step of a rehearsal: from `R` while the timer stands at zero, or from the beginning where the address asks
 * for it, to the closing slide or another `R`. Then it is shown, and handed over to the server, if need be after a question.
 * A reload does not end it.
 */
import { doubtRun, type Doubt, type PlannedSlide } from '../../show/compare-run.ts';
import { beginRecording, finishRun, noteStep, readRecording, type Recording } from '../../show/record-run.ts';
import type { Place } from '../../show/show-state.ts';
import type { Run } from '../../show/rehearsal.ts';
import { isStarted, readTimer } from '../../show/timer.ts';
import { parseJson } from '../../show/unknown-data.ts';
import { recall, remember } from '../remember.ts';
import type { SharedShow } from '../sync/share-show.ts';
import { notify } from './notice.ts';
import type { Action } from './offer-actions.ts';
import { readSlides, withoutBackup, type SpokenSlide } from './read-slides.ts';
import { sendRun, takeBackRun } from './send-run.ts';
import { readWord, showRun, tellSent } from './show-rehearsal.ts';

/** What begins and ends it. To be called once. @param deck the address of the talk's deck */
export function offerRehearsal(show: SharedShow, deck: string): Action {
  const key = `lectern rehearsal ${deck}`;
  let recording = readRecording(parseJson(recall(key, 'sessionStorage') ?? ''));

  const readElapsed = (): number => readTimer(show.state.timer, Date.now());
  const isOn = (): boolean => recording !== undefined;

  function keep(next: Recording | undefined): void {
    recording = next;
    remember(key, next && JSON.stringify(next), 'sessionStorage');
    document.querySelector('[data-do="rehearse"]')?.toggleAttribute('hidden', !isOn());
  }

  function begin(): void {
    const { slide, step } = show.state;
    keep(beginRecording({ slide, step }, readElapsed(), new Date()));
  }

  function end(): void {
    if (recording === undefined) return;
    const { slide, step } = show.state;
    const parts = readParts();
    const run = finishRun(
      noteStep(recording, { slide, step }, readElapsed()),
      (id) => parts.get(id)?.dataset['says'],
    );
    keep(undefined);
    if (run.steps.length > 0) settle(run, doubtRun(listPlanned(withoutBackup(readSlides())), run));
  }

  function settle(run: Run, doubt?: Doubt): void {
    let sending: Promise<void> | undefined;
    showRun(listPlanned(readSlides()), run, doubt, {
      keep: () => {
        sending = sendRun(deck, run).then((sent) => {
          tellSent(sent, run);
        });
      },
      discard: () => {
        void sending?.then(() => takeBackRun(deck, run));
        notify(readWord('discarded'), () => {
          settle(run);
        });
      },
    });
  }

  const toggle = (): void => {
    if (isOn()) {
      end();
      return;
    }
    // Before an audience it would be a slip of the finger.
    if (isStarted(show.state.timer)) {
      notify(readWord('late'));
      return;
    }
    begin();
    notify(readWord('timed'), () => {
      keep(undefined);
    });
  };
  show.onChange(({ slide, step }) => {
    if (recording === undefined) return;
    keep(noteStep(recording, { slide, step }, readElapsed()));
    if (isLast({ slide, step }) && Object.keys(recording.times).length > 0) end();
  });
  if (!isOn() && new URLSearchParams(location.search).has('rehearse')) begin();
  else keep(recording);
  return { name: 'rehearse', keys: ['r'], act: toggle };
}

/** What is said at each step, by the step's id. */
function readParts(): Map<string, HTMLElement> {
  const named = readSlides().flatMap(({ id, parts }) =>
    parts.map((part, step) => [`${id}/${String(step)}`, part] as const),
  );
  return new Map(named);
}

function listPlanned(slides: readonly SpokenSlide[]): PlannedSlide[] {
  return slides.map(({ id, label, seconds, parts }) => ({
    id,
    label,
    steps: parts.map(({ dataset }, step) => ({
      seconds: seconds[step] ?? 0,
      words: Number(dataset['words']),
    })),
  }));
}

/** Whether all of the talk has been said. */
function isLast({ slide, step }: Place): boolean {
  const last = withoutBackup(readSlides()).at(-1);
  return last?.id === slide && last.presses <= step;
}
