/** Whether this deck is one of the small ones within the presenter view: it shows what it is told, and does nothing else. */
export const isPreview = new URLSearchParams(location.search).has('preview');
