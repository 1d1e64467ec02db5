/** What an author may ask for in a comment. */
import type { Mark } from '../../talk/shown.ts';
import type { Layout } from '../../talk/talk.ts';
import { keysOf } from '../../talk/keys-of.ts';

interface Description {
  /** What stands behind its name: words of the author's, a layout, or nothing. */
  takes: 'words' | 'layout' | 'nothing';
  /** What it does, for the documentation. */
  means: string;
}

/** All comments that are heeded, by their names, in the order of the documentation. */
export const directives = {
  point: { takes: 'words', means: 'The next block’s point, in your own words.' },
  say: { takes: 'nothing', means: 'The next block is said and not shown.' },
  show: { takes: 'nothing', means: 'The next block is shown whole.' },
  slide: { takes: 'layout', means: 'A new slide starts here; it may name the layout.' },
  keep: {
    takes: 'nothing',
    means: 'The next block stays, however short the talk; above a heading, its whole section.',
  },
  cut: {
    takes: 'nothing',
    means: 'The next block is neither said nor shown; above a heading, its whole section.',
  },
  note: { takes: 'words', means: 'A reminder for you alone, beside the script.' },
} as const satisfies Record<string, Description>;

export type DirectiveName = keyof typeof directives;
export const directiveNames = keysOf(directives);

/** What is read of each, by what it takes. */
interface Read {
  /** The marks are those of Markdown, as far as it is read. */
  words: { text: string; marks?: Mark[] };
  layout: { layout?: Layout };
  nothing: unknown;
}
/** `item` is the line where the item of a list begins that it stands in, where that is known. */
type DirectiveOf<Name extends DirectiveName> = {
  [Each in Name]: { line: number; kind: Each; item?: number } & Read[(typeof directives)[Each]['takes']];
}[Name];
export type Directive = DirectiveOf<DirectiveName>;

type ThatTakes<What extends Description['takes']> = {
  [Name in DirectiveName]: (typeof directives)[Name]['takes'] extends What ? Name : never;
}[DirectiveName];

/** Whether words of the author's stand behind its name. */
export function takesWords(name: DirectiveName): name is ThatTakes<'words'> {
  return directives[name].takes === 'words';
}

/** Whether a layout may stand behind its name. */
export function takesLayout(name: DirectiveName): name is ThatTakes<'layout'> {
  return directives[name].takes === 'layout';
}

/** The layouts that text can be put into; what others show, such as code, has its own without being asked. */
export const wishedLayouts = [
  'statement',
  'points',
  'question',
  'quote',
  'number',
  'contrast',
  'definition',
  'steps',
] as const satisfies readonly Layout[];
