/** Room for code, counted in its equally wide letters. */

/** Code, largest size first: lines on the slide, columns before a line wraps. */
export const codeRooms = [
  { fit: 'l', lines: 11, columns: 52 },
  { fit: 'm', lines: 14, columns: 57 },
  { fit: 's', lines: 16, columns: 64 },
] as const;
