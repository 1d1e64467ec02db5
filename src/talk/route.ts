/** A kind of page that a talk has: `deck` lies at the talk's own address, and what paper takes all below `print/`. */
export type Route =
  | 'deck'
  | 'presenter'
  | 'preview'
  | 'print'
  | 'handout'
  | 'worksheet'
  | 'script-sheets'
  | 'script'
  | 'essay'
  | 'join';
