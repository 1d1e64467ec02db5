/** Whether this deck was given to somebody who only follows: it has no notes and steers nothing. */
export const isAudience = document.documentElement.dataset['remote'] === 'audience';
