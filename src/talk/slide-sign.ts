/**
 * Stands between slides that are rendered by themselves, as nothing on them does: `<` is written otherwise in text, and `"`
 * in attributes.
 */
export const slideSign = '<"slide">';
