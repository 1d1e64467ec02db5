/** Asks for the number of a slide, as it stands at the slides' foot, and goes there. Loaded when it is asked for. */
import { numberFormat } from '../../talk/text/number-format.ts';
import { findNumbered, goTo } from './place.ts';

/** Japanese keyboards type digits as wide as the other characters; Arabic ones have their own. */
function readNumber(typed: string): number {
  const digits = Array.from(typed.trim().normalize('NFKC'), (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = [0x660, 0x6f0, 0x966].find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
  return Number(digits.join('') || Number.NaN);
}

/** Opens the field; with Enter it goes to the slide of that number. Where there is none, the field says which there are. */
export function askForSlide(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.jump');
  const input = dialog?.querySelector('input');
  if (!dialog || !input) return;
  const { length } = document.querySelectorAll('.slides [data-slide-id]');
  input.value = '';
  input.placeholder = '';
  dialog.onsubmit = (submission) => {
    const slide = findNumbered(readNumber(input.value));
    if (slide !== undefined) {
      goTo({ slide, step: 0 });
      return;
    }
    submission.preventDefault();
    input.value = '';
    input.placeholder = numberFormat(document.documentElement.lang).formatRange(1, length);
  };
  dialog.showModal();
}
