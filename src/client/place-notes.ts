/**
 * What the page has below each slide, for readers without a script, becomes the notes of its steps, where reveal.js and
 * whoever looks at a slide find them. So it is sent once.
 */

/** What an item of a list says, apart from its number and a list within it. */
const itemText = ':scope > :is(h2, p:not(.numeral))';

export function placeNotes(page: ParentNode): void {
  for (const said of page.querySelectorAll('.said')) {
    const slide = said.previousElementSibling;
    // Below a slide of the column stand copies of its notes.
    if (slide === null || said.firstElementChild?.matches('div') !== true) continue;
    // What is taken from the page at once is not looked at part by part.
    said.remove();
    const [items, later] = [slide.querySelectorAll('.list > li'), slide.querySelectorAll('.fragment')];
    for (const [step, { childNodes }] of [...said.children].entries()) {
      if (childNodes.length === 0) continue;
      const notes = document.createElement('aside');
      notes.className = 'notes';
      notes.append(...childNodes);
      for (const shown of notes.querySelectorAll('.shown:empty'))
        shown.textContent = items[step]?.querySelector(itemText)?.textContent ?? '';
      (step === 0 ? slide : later[step - 1])?.append(notes);
    }
  }
}
