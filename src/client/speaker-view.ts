/** reveal.js' own speaker view, with S. Its 80 kB are loaded by who opens it, or whose open one asks for the deck again. */
import { reveal } from './reveal.ts';

const keyS = 83;

let loaded: Promise<{ open: () => void }> | undefined;

/** The plugin takes over the key and the messages once it is registered. */
async function loadPlugin(): Promise<{ open: () => void }> {
  const { default: createNotes } = await import('reveal.js/plugin/notes');
  const plugin = createNotes();
  reveal.registerPlugin(plugin);
  return plugin as unknown as { open: () => void };
}

export function offerSpeakerView(): void {
  // The small slides within the speaker view have none of their own.
  if (new URLSearchParams(location.search).has('receiver')) return;
  reveal.addKeyBinding({ keyCode: keyS, key: 'S', description: 'Speaker view' }, () => {
    loaded ??= loadPlugin();
    void loaded.then(({ open }) => {
      open();
    });
  });
  // After a reload of the deck, a speaker view that is still open sends a heartbeat each second.
  addEventListener('message', ({ data }) => {
    if (typeof data === 'string' && data.includes('"reveal-notes"') && data.includes('"heartbeat"')) {
      loaded ??= loadPlugin();
    }
  });
}
