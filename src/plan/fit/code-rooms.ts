/** Room for code, counted in its equally wide letters. */

/** Code from the hang line, largest size first: lines on the slide, columns before a line wraps. */
export const codeRooms = [
  { fit: 'xl', lines: 5, columns: 36 },
  { fit: 'l', lines: 11, columns: 52 },
  { fit: 'm', lines: 14, columns: 57 },
  { fit: 's', lines: 16, columns: 64 },
] as const;

/**
 * Across the slide, below its heading and what introduces it: for lines that would wrap beside them, and for a few that
 * can be large there.
 */
export const wideRooms = [
  { fit: 'xl', lines: 5, columns: 48 },
  { fit: 'm', lines: 13, columns: 75 },
  { fit: 's', lines: 14, columns: 85 },
] as const;
