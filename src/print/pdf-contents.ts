/** What a PDF holds for those who read, search or hear it. */

export interface PdfLink {
  /** Where it leads outside of the file. */
  url?: string;
  /** The page that it leads to (from 1); 0 if there is no such place in the file. */
  page?: number;
}

export interface PdfPage {
  /** Its text in the order of the file, words parted by spaces; without what is no content, such as page numbers. */
  text: string;
  /** Texts that reach over an edge of the page. */
  strays: string[];
  /** How many headings its tags hold. */
  headings: number;
  links: PdfLink[];
}

export interface PdfFont {
  name: string;
  isEmbedded: boolean;
  /** Drawn by small programs instead of a font file: selects badly and weighs more. */
  isType3: boolean;
  /** Whether letters or digits are set in it, and not only signs such as coloured emoji. */
  hasLetters: boolean;
}

export interface PdfContents {
  title: string;
  author: string;
  lang: string;
  isTagged: boolean;
  pages: PdfPage[];
  /** Titles of the outline's entries, depth first. */
  outline: string[];
  /** One of each name. */
  fonts: PdfFont[];
}
