/** Every key of the deck and of the presenter view; the talk about them has them all. */
import { listDeckKeys, listPresenterKeys, type ListedKeys } from '../talk/words/list-keys.ts';
import { composeEssay, composeTable, explain } from './compose.ts';

export function documentKeys(): string {
  return composeEssay(
    {
      title: 'Keys',
      subtitle: 'All keys of the deck and of the presenter view, to be pressed right here',
      author: 'Lectern',
      lang: 'en',
      mode: 'auto',
    },
    [
      explain('This is a talk, so each key does here what it says. `?` shows the same list at any time.'),
      '## The deck',
      explain(
        'A clicker has Page Down and Page Up, and sometimes the full stop. In a talk that is read from right to left the left arrow goes on. In the overview the arrows choose a slide, and Enter goes there.',
      ),
      explain(
        'On a touch screen a swipe goes on or back. A tap moves nothing, so that links can be followed and text be selected.',
      ),
      explain(
        'A click with Alt or Ctrl lets a picture, a diagram, code, a table or a formula fill the screen; what does so already becomes twice as large around the pointer. Another such click, Escape or the next move leads back.',
      ),
      tabulate(listDeckKeys('en')),
      '## The presenter view',
      explain(
        'It has the script, the time and the small slides. Press S in the deck to open it; either window steers the other.',
      ),
      tabulate(listPresenterKeys('en')),
    ],
  );
}

function tabulate(rows: readonly ListedKeys[]): string {
  return composeTable(
    ['Key', 'What it does'],
    rows.map(({ keys, does }) => [keys.map((key) => `\`${key}\``).join(', '), does]),
  );
}
