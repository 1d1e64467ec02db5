/** An essay as the planner sees it: settings, sections, and blocks that know their lines. */
import type { RootContent } from 'mdast';
import type { Fault } from '../errors.ts';
import type { Drawings } from '../talk/drawing.ts';
import type { Settings } from './front-matter/settings.ts';
import type { Directive } from './directives/directives.ts';

/** One top-level piece of the essay, and the lines it came from (1-based, front matter counted). */
export interface Block {
  node: RootContent;
  line: number;
  endLine: number;
  /** What the author asked for in comments right before it, in their order. */
  directives: Directive[];
}

/** A heading and what stands under it until the next heading of any depth. */
export interface Section {
  /** Unique in the essay, made from the heading as blog engines do. */
  id: string;
  /** Plain text. */
  heading: string;
  /** The heading's depth in the file, 1 to 6. */
  depth: number;
  line: number;
  blocks: Block[];
}

/** A picture beside the essay that can be shown. */
export interface Picture {
  /** Absolute path; it stays on this machine. Of a picture that the text carries, a name alone. */
  file: string;
  /** Pixels, turned as its EXIF orientation says. */
  width: number;
  height: number;
  /**
   * What is handed out in the file's place: a drawing that would run or request something if it were opened by itself, a
   * picture that the text carries.
   */
  instead?: string | Uint8Array;
}

/** A style sheet of the author's, found and looked through. */
export interface OwnStyle {
  css: string;
  /** The theme of ours that it changes. */
  base: Settings['theme'];
}

/** A film or a sound beside the essay that can be played. */
export interface Film {
  /** Absolute path; it stays on this machine. */
  file: string;
}

export interface Essay {
  /** The file as the user named it, for messages. */
  file: string;
  title: string;
  author?: string;
  /** BCP 47. */
  lang: string;
  settings: Settings;
  /** What stands before the first heading. */
  lead: Block[];
  sections: Section[];
  /** What links within the essay can lead to, as `foldAnchor` writes it. */
  anchors: ReadonlySet<string>;
  /** Pictures that exist and may be shown, by their address as the essay has it. */
  pictures: ReadonlyMap<string, Picture>;
  /** The style sheet beside the essay that the deck takes besides its theme. */
  style?: OwnStyle;
  /** Films and sounds that exist and may be played, by their address as the essay has it. */
  films: ReadonlyMap<string, Film>;
  /** Its diagrams as they are drawn. */
  drawings: Drawings;
  /** Sources of diagrams that cannot be drawn, and of formulas that cannot be set: they are shown as code. */
  undrawn: ReadonlySet<string>;
  /** What looks wrong and stopped nothing, in the order of lines. */
  warnings: Fault[];
}
