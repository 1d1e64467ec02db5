/** Puts lines of code into focus, step by step. The layout names each step's lines; without this script all stand alike. */

/** `2-3,5` as a test for a line, counted from 1. */
function readLines(list: string): (line: number) => boolean {
  const ranges = list.split(',').map((range) => range.split('-').map(Number));
  return (line) => ranges.some(([first = 0, last = first]) => first <= line && line <= last);
}

/** Shows the step that a slide is at. */
export function showLineSteps(slide: ParentNode): void {
  const steps = slide.querySelector<HTMLElement>('.line-steps');
  const block = slide.querySelector('.code-block');
  if (!steps || !block) return;
  const now = [...steps.querySelectorAll<HTMLElement>('.fragment.visible')].at(-1) ?? steps;
  const lines = now.dataset['lines'];
  const isOn = lines === undefined ? () => false : readLines(lines);
  block.classList.toggle('stepped', lines !== undefined);
  for (const [index, line] of block.querySelectorAll('.line').entries()) {
    line.classList.toggle('on', isOn(index + 1));
  }
}
