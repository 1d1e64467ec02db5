/** From the blocks of a section, or of the opening, to its slides. */
import type { Essay } from '../../essay/essay.ts';
import type { Canvas } from '../../measure/canvas.ts';
import type { Passage } from '../../talk/talk.ts';
import { arrangeSlides, type Arrangement } from './arrange-slides.ts';
import { fallBackToHeading } from './fall-back-to-heading.ts';
import type { FlatBlock } from '../flat-block.ts';
import { isWithinStep, joinWeak, type Stands } from './join-weak.ts';
import { leadWithQuestions } from './lead-with-questions.ts';
import { linkMoves } from './link-moves.ts';
import { readBlock } from '../read-block.ts';
import { sayBackMatter } from './say-back-matter.ts';
import { sayContents } from './say-contents.ts';
import { sayLeads } from './say-leads.ts';
import { sayWithLines } from './say-with-lines.ts';
import { sayWithPictures } from './say-with-pictures.ts';

/**
 * Slides of the blocks; what is said in no talk goes to `cut`. Paragraphs without a point of their own are said with
 * their neighbours, or while the heading stands; a brief opening of such alone while the title of a talk with sections
 * does.
 * @param headings of the section and of those around it
 */
export function arrangeBlocks(
  blocks: readonly FlatBlock[],
  { lang, pictures, films, settings, undrawn }: Essay,
  cut: Passage[],
  canvas: Canvas,
  stands: Stands,
  headings: readonly string[] = [],
): Arrangement {
  const plans = blocks.map((flat, index) => ({
    flat,
    ...readBlock(flat, {
      lang,
      canvas,
      pictures,
      films,
      settings,
      undrawn,
      block: flat.block.line,
      after: blocks[index + 1]?.leaves[0],
      alone: blocks.length === 1,
    }),
  }));
  cut.push(...plans.flatMap((plan) => plan.cut));
  const pieces = linkMoves(
    sayWithLines(sayLeads(sayWithPictures(sayBackMatter(sayContents(plans), headings), lang))),
  );
  const isBrief = stands !== 'nothing' && isWithinStep(pieces, lang);
  const said = isBrief ? fallBackToHeading(pieces) : pieces;
  const joined = joinWeak(said, lang, stands);
  return arrangeSlides(leadWithQuestions(joined, canvas), canvas);
}
