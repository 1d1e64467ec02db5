/** Type sizes in the drawing's own units: of labels, and of notes beside them. */
export const labelSize = 16;
export const noteSize = 13;
