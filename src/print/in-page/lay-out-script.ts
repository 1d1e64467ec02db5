/** Runs in the page, as a script that is compiled with the pages: see `render/compile-scripts.ts`. */
import { addCatchwords } from './add-catchwords.ts';
import { findBottom } from './find-bottom.ts';
import { findCut } from './find-cut.ts';
import type { Place } from './list-texts.ts';

/** A script while it is dealt to sheets. */
interface Dealing {
  main: HTMLElement;
  /** All so far. Only the last is in the page: else each block would have those before it laid out anew. */
  sheets: Element[];
  /** The blocks that are on no sheet yet. */
  flow: Element;
  /** The text of the sheet that is being filled. */
  text: Element;
}

/**
 * Deals a script to sheets. What does not fit goes on after a sentence, and a heading, or a cue to which nothing is said,
 * keeps to what follows. Below the text of each sheet stand the next one's first words.
 */
export function layOutScript(): void {
  const main = document.querySelector('main');
  const flow = main?.querySelector('.flow');
  if (!main || !flow) return;
  const sheets: Element[] = [];
  const dealing: Dealing = { main, sheets, flow, text: addSheet({ main, sheets }) };
  for (const block of [...flow.children]) place(dealing, block);
  main.replaceChildren(...sheets);
  addCatchwords(main);
}

function addSheet({ main, sheets }: Pick<Dealing, 'main' | 'sheets'>): Element {
  const sheet = document.createElement('section');
  sheet.className = 'sheet';
  const text = document.createElement('div');
  text.className = 'text';
  sheet.append(text);
  sheets.push(sheet);
  main.replaceChildren(sheet);
  return text;
}

function place(dealing: Dealing, block: Element): void {
  const { text } = dealing;
  // A sheet is named after the section that begins it.
  const name = block.getAttribute('data-sheets') ?? '';
  if (text.childElementCount === 0 && name !== '') text.parentElement?.style.setProperty('page', name);
  text.append(block);
  const limit = findLimit(text);
  if (Math.max(...[...block.children].map(findBottom)) <= limit) return;
  if (isLastCue(dealing, block) && !isTall(text)) {
    makeTall(dealing, block);
    return;
  }
  const cue = block.querySelector('.cue');
  const cut = cue && findBottom(cue) > limit ? undefined : findCut(block, 'sentence', limit);
  if (cut) goOn(dealing, block, cut);
  else if (!moveOn(dealing, block)) placeLong(dealing, block);
}

/**
 * Moves a block, with as much of what keeps to it as half a sheet has room for, to a sheet of its own; false if nothing else
 * is on this one.
 */
function moveOn(dealing: Dealing, block: Element): boolean {
  const moved = [block];
  const highest = block.getBoundingClientRect().top - findRoom(dealing.text) / 2;
  for (
    let before = block.previousElementSibling;
    before?.hasAttribute('data-keep') && before.getBoundingClientRect().top >= highest;
    before = before.previousElementSibling
  ) {
    moved.unshift(before);
  }
  if (!moved[0]?.previousElementSibling) return false;
  dealing.text = addSheet(dealing);
  for (const each of moved) place(dealing, each);
  return true;
}

/** A block of which not one sentence fits has the whole sheet, and goes on within the sentence if it must. */
function placeLong(dealing: Dealing, block: Element): void {
  if (!isTall(dealing.text)) {
    makeTall(dealing, block);
    return;
  }
  const cut = findCut(block, 'word', findLimit(dealing.text));
  if (cut) goOn(dealing, block, cut);
}

function isTall(text: Element): boolean {
  return text.parentElement?.classList.contains('tall') === true;
}

/** Gives the sheet that a block is on more room, and places it there again. */
function makeTall(dealing: Dealing, block: Element): void {
  dealing.text.parentElement?.classList.add('tall');
  place(dealing, block);
}

/** Whether nothing is said to it, nor to anything behind it: it has room below the text, and needs no sheet. */
function isLastCue({ flow }: Dealing, block: Element): boolean {
  return [block, ...flow.children].every((each) => each.hasAttribute('data-keep') && each.matches('.step'));
}

/** Moves what lies behind a place in a block to the next sheet. */
function goOn(dealing: Dealing, block: Element, cut: Place): void {
  const says = block.querySelector('.says');
  if (!says) return;
  const range = document.createRange();
  range.selectNodeContents(says);
  range.setStart(cut.node, cut.offset);
  const rest = document.createElement('div');
  for (const name of ['class', 'data-sheets']) rest.setAttribute(name, block.getAttribute(name) ?? '');
  rest.innerHTML = '<div class="cue"></div><div class="says"></div>';
  rest.lastElementChild?.append(range.extractContents());
  for (const paragraph of says.querySelectorAll('p')) {
    if (paragraph.textContent.trim() === '') paragraph.remove();
  }
  dealing.text = addSheet(dealing);
  place(dealing, rest);
}

/** How far down the text of a sheet may reach. */
function findLimit(text: Element): number {
  return text.getBoundingClientRect().top + findRoom(text) + 1;
}

/** How much room the text of a sheet has, in px. */
function findRoom(text: Element): number {
  return parseFloat(getComputedStyle(text).maxHeight);
}
