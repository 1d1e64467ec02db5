/**
 * The notes that the page has below each slide, for readers without a script, are put into its steps, where reveal.js and
 * whoever looks at a slide find them. So they are sent once.
 */

export function placeNotes(page: ParentNode): void {
  for (const said of page.querySelectorAll('.said')) {
    const slide = said.previousElementSibling;
    // Below a slide of the column stand copies of its notes.
    if (slide === null || said.firstElementChild?.matches('.notes') !== true) continue;
    // What is taken from the page at once is not looked at part by part.
    said.remove();
    const later = slide.querySelectorAll('.fragment');
    for (const [step, notes] of [...said.children].entries()) {
      if (notes.hasChildNodes()) (step === 0 ? slide : later[step - 1])?.append(notes);
    }
  }
}
