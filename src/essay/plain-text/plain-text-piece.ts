/** What plain text is made of. */

export interface Line {
  text: string;
  number: number;
}

export type Piece =
  | { kind: 'prose' | 'verse' | 'rule' | 'subtitle'; lines: Line[] }
  | { kind: 'quote'; pieces: Piece[] }
  | { kind: 'list'; items: Line[][] }
  | { kind: 'heading'; lines: Line[]; depth: number };

export function isIndented({ text }: Line): boolean {
  return /^\s/u.test(text);
}

export function isRule({ text }: Pick<Line, 'text'>): boolean {
  return /^\s*(?:[-=_*~#]\s*){3,}$/.test(text);
}
