/** Size in the drawing's own units of what it says, and of what it notes beside that. */
export const labelSize = 16;
export const noteSize = 13;
