/** The last resort for texts longer than the type scale has room for: nobody's words are cut or run off the slide. */
import { measureName } from './shorten-name.ts';

/** A box in px of the canvas. */
export interface Room {
  width: number;
  height: number;
}

/** Mean width of a letter in ems, with what is lost at the ends of lines. */
const letterWidth = 0.5;
/** Scripts that are set with more room between their lines; see `--lead-points` in the theme. */
const needsLead =
  /[\u0590-\u08ff\u0900-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffdc]/u;
const largest = 240;
/** What is smaller is not read in a hall. */
const floor = 28;

/** Height in px of a text that is set in `size` px over lines of `width` px, near enough to plan without a browser. */
export function measureHeight(text: string, size: number, width: number): number {
  const lead = needsLead.test(text) ? 1.42 : 1.2;
  return Math.ceil((measureName(text) * letterWidth * size) / width) * size * lead;
}

/** The largest size in px at which the text fits the room, and never less than the floor. */
export function fitSize(text: string, { width, height }: Room): number {
  let size = largest;
  while (size > floor && measureHeight(text, size, width) > height) size -= 2;
  return size;
}

/** As a declaration of `--fit`: the size that {@link fitSize} finds. Rules take it if theirs is larger. */
export function fitText(text: string, room: Room): string {
  return `--fit:${String(fitSize(text, room))}px`;
}
