/**
 * A phone held upright, as media queries ask for it. Width alone would not tell a phone from a narrow window on a
 * speaker's second screen, which has keys and must go on presenting.
 */
export const phone = '(pointer:coarse) and (max-width:700px) and (orientation:portrait)';
