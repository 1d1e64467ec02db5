/** What is known of an essay's text before anything is chosen from it. */

/** The essay's words: sections in order (the opening is one without a heading), paragraphs as lists of sentences. */
export interface EssayText {
  title: string;
  lang: string;
  sections: readonly SectionText[];
}

export interface SectionText {
  heading: string;
  paragraphs: readonly (readonly string[])[];
}

export interface SentenceWeight {
  text: string;
  /** How much of the essay it stands for; comparable within one essay. */
  salience: number;
  /** How well it stands for its paragraph; comparable within one essay. */
  pick: number;
}

export interface ParagraphWeight {
  sentences: readonly SentenceWeight[];
  /** How much a word of this paragraph says, from 0; function words say almost nothing. */
  weighWord: (word: string) => number;
}

export interface EssayWeights {
  /** In the order of the essay's sections and their paragraphs. */
  sections: readonly (readonly ParagraphWeight[])[];
  /**
   * What the talk loses without each paragraph, from its point; comparable within one essay, from 0 for the least to
   * 1. Paragraphs in order, whatever their section.
   */
  weighPoints: (points: readonly WeighedPoint[]) => number[];
}

/** What a slide shows of a paragraph. */
export interface WeighedPoint {
  /** Words of the paragraph; empty where it has no point. */
  text: string;
  /** How well it reads without the text around it, 0 for an ordinary sentence; also where that is not known. */
  standing?: number;
  /** Whether it tells its hearers what to do. */
  isAdvice?: boolean;
}
