/** Room for code, counted in its equally wide letters. */
import type { Canvas } from '../../measure/canvas.ts';
import type { Slide } from '../../talk/talk.ts';

export interface CodeRoom {
  fit: 'xl' | 'l' | 'm' | 's';
  lines: number;
  columns: number;
}

type Rooms = readonly [CodeRoom, ...CodeRoom[]];

/** Largest size first: lines on the slide, columns before a line wraps. */
export interface CodeRooms {
  /** From the hang line, with what introduces it in the margin. */
  beside: Rooms;
  /** Across the slide, below its heading and what introduces it. */
  below: Rooms;
  /** Across the slide, where nothing stands over it but which part it is. */
  alone: Rooms;
}

/** Those of a slide of 16:9. */
export const usualRooms: CodeRooms = {
  beside: [
    { fit: 'xl', lines: 5, columns: 36 },
    { fit: 'l', lines: 11, columns: 52 },
    { fit: 'm', lines: 14, columns: 57 },
    { fit: 's', lines: 16, columns: 64 },
  ],
  below: [
    { fit: 'xl', lines: 5, columns: 48 },
    { fit: 'l', lines: 11, columns: 68 },
    { fit: 'm', lines: 13, columns: 75 },
    { fit: 's', lines: 14, columns: 85 },
  ],
  alone: [
    { fit: 'xl', lines: 5, columns: 48 },
    { fit: 'l', lines: 12, columns: 68 },
    { fit: 'm', lines: 14, columns: 75 },
    { fit: 's', lines: 16, columns: 85 },
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
  const growAll = ([first, ...others]: Rooms): Rooms => [grow(first), ...others.map(grow)];
  const { beside, below, alone } = usualRooms;
  return { beside: growAll(beside), below: growAll(below), alone: growAll(alone) };
}

/** The room of a slide's code, as wide on every canvas; with as many lines as below a heading where it stands across. */
export function roomOf({ fit, isWide }: Pick<Slide, 'fit' | 'isWide'>): CodeRoom {
  const rooms = isWide === true ? usualRooms.below : usualRooms.beside;
  return rooms.find((room) => room.fit === fit) ?? rooms[0];
}
