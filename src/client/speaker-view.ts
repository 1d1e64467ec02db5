/** reveal.js' own speaker view, with S. It is loaded when it is opened, or when one that is open looks for its deck. */
import type { NotesPlugin } from 'reveal.js/plugin/notes';
import { reveal } from './reveal.ts';

const keyS = 83;

let loaded: Promise<NotesPlugin> | undefined;

/** The plugin takes over the key and the messages once it is registered. */
async function loadPlugin(): Promise<NotesPlugin> {
  const { default: createNotes } = await import('reveal.js/plugin/notes');
  const plugin = createNotes();
  reveal.registerPlugin(plugin);
  return plugin;
}

/** Binds S, and answers a speaker view that was open before the deck was loaded again. */
export function offerSpeakerView(): void {
  // The small slides within the speaker view have none of their own.
  if (new URLSearchParams(location.search).has('receiver')) return;
  reveal.addKeyBinding({ keyCode: keyS, key: 'S', description: 'Speaker view' }, () => {
    loaded ??= loadPlugin();
    void loaded.then((plugin) => {
      plugin.open();
    });
  });
  // After a reload of the deck, a speaker view that is still open sends a heartbeat each second.
  addEventListener('message', ({ data }) => {
    if (typeof data === 'string' && data.includes('"reveal-notes"') && data.includes('"heartbeat"')) {
      loaded ??= loadPlugin();
    }
  });
}
