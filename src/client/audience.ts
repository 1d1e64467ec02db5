/** Whether this deck was sent to somebody who only follows and cannot steer. */
export const isAudience = document.documentElement.dataset['remote'] === 'audience';

/** Whether this deck came without the script: it has no notes, and no presenter view beside it. */
export const isAlone = 'alone' in document.documentElement.dataset;
