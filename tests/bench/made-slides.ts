/** The same talk for each tool that is measured: a heading, and words that are said. */

export interface MadeSlide {
  heading: string;
  text: string;
}

export function makeSlides(count: number): MadeSlide[] {
  return Array.from({ length: count }, (_, at) => ({
    heading: `Harbour number ${String(at + 1)}x`,
    text: `At harbour number ${String(at + 1)}x the keeper lights the lamp at dusk and counts the ships. Each of them has a name, and a light of its own by which it is known.`,
  }));
}

/** As an essay, each slide a section with one sentence behind its heading that is said while it stands. */
export function writeEssay(slides: readonly MadeSlide[]): string {
  const sections = slides.map(({ heading, text }) => `# ${heading}\n\n<!-- say -->\n\n${text}\n`);
  return `---\ntitle: Harbours\n---\n\n${sections.join('\n')}`;
}
