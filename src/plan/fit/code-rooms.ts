/** Room for code, counted in its equally wide letters. */
import type { Canvas } from '../../measure/canvas.ts';

export interface CodeRoom {
  fit: 'xl' | 'l' | 'm' | 's';
  lines: number;
  columns: number;
}

/** Largest size first: lines on the slide, columns before a line wraps. */
export interface CodeRooms {
  /** From the hang line. */
  beside: readonly [CodeRoom, ...CodeRoom[]];
  /** Across the slide, below its heading and what introduces it: for lines that would wrap beside them, and for a few that can be large there. */
  wide: readonly [CodeRoom, ...CodeRoom[]];
}

/** Those of a slide of 16:9. */
export const usualRooms: CodeRooms = {
  beside: [
    { fit: 'xl', lines: 5, columns: 36 },
    { fit: 'l', lines: 11, columns: 52 },
    { fit: 'm', lines: 14, columns: 57 },
    { fit: 's', lines: 16, columns: 64 },
  ],
  wide: [
    { fit: 'xl', lines: 5, columns: 48 },
    { fit: 'm', lines: 13, columns: 75 },
    { fit: 's', lines: 14, columns: 85 },
  ],
};

/** The rooms of a canvas: higher slides hold more lines. */
export function codeRoomsOn({ themes }: Canvas): CodeRooms {
  const grow = (room: CodeRoom): CodeRoom => {
    const more = themes.map(({ theme }) => {
      const lead = theme.number(`--lead-code-${room.fit === 'xl' ? 'l' : room.fit}`);
      return Math.floor(theme.number('--taller') / (theme.number(`--size-code-${room.fit}`) * lead));
    });
    return { ...room, lines: room.lines + Math.min(...more) };
  };
  const growAll = ([first, ...others]: CodeRooms['wide']): CodeRooms['wide'] => [
    grow(first),
    ...others.map(grow),
  ];
  return { beside: growAll(usualRooms.beside), wide: growAll(usualRooms.wide) };
}

/** The room that holds most. */
export function smallestOf(rooms: CodeRooms['wide']): CodeRoom {
  return rooms.at(-1) ?? rooms[0];
}
