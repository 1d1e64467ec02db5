/** An essay as the planner sees it: settings, sections, and blocks that know their lines. */
import type { RootContent } from 'mdast';
import type { Fault } from '../errors.ts';
import type { Drawings } from '../talk/drawing.ts';
import type { Settings } from './front-matter/settings.ts';
import type { Directive } from './directives/directives.ts';

/** What comments can be about, and the lines it came from (1-based, front matter counted). */
export interface Asked {
  node: RootContent;
  line: number;
  endLine: number;
  /** The directives in comments right before it or in it, in their order. */
  directives: Directive[];
}

/** One top-level piece of the essay. */
export interface Block extends Asked {
  /** The items of lists in it that have comments of their own. */
  items?: Asked[];
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
  /** Whether its author cut all of it, with its heading. */
  isCut?: true;
}

/** A picture beside the essay that can be shown. */
export interface Picture {
  /**
   * Absolute path, which no page is told. A mere name if the picture stands in the text itself, as a `data:` address.
   */
  file: string;
  /** Width in pixels, after its EXIF orientation. */
  width: number;
  height: number;
  /**
   * What is served in place of the file: an SVG without its scripts and requests, or the picture that stands in the
   * text.
   */
  instead?: string | Uint8Array;
}

/** The author's own style sheet, checked for requests. */
export interface OwnStyle {
  css: string;
  /** The built-in theme that it changes. */
  base: Settings['theme'];
}

/** A film or a sound beside the essay that can be played. */
export interface Film {
  /** Absolute path, which no page is told. */
  file: string;
}

export interface Essay {
  /** The file as the user named it, for messages. */
  file: string;
  title: string;
  /** Whether the title is made from the file's name, since the text gives none. */
  isNamedByFile?: true;
  author?: string;
  /** BCP 47. */
  lang: string;
  settings: Settings;
  /** The blocks before the first heading. */
  lead: Block[];
  sections: Section[];
  /** The fragments that links within the essay may lead to, each as `foldAnchor` writes it. */
  anchors: ReadonlySet<string>;
  /** Pictures that exist and may be shown, by their address as the essay has it. */
  pictures: ReadonlyMap<string, Picture>;
  /** The author's own style sheet, which comes after the theme's. */
  style?: OwnStyle;
  /** Films and sounds that exist and may be played, by their address as the essay has it. */
  films: ReadonlyMap<string, Film>;
  /** Its Mermaid diagrams, drawn; by their sources. */
  drawings: Drawings;
  /** Sources of diagrams that cannot be drawn, and of formulas that cannot be set: they are shown as code. */
  undrawn: ReadonlySet<string>;
  /** Warnings, in the order of lines. */
  warnings: Fault[];
}
