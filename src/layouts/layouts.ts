/** The table of layouts: by its name, the component that sets a slide. */
import type { Layout } from '../talk/talk.ts';
import Closing from './Closing.astro';
import Code from './Code.astro';
import Contrast from './Contrast.astro';
import Definition from './Definition.astro';
import Diagram from './Diagram.astro';
import FigureOrFilm from './FigureOrFilm.astro';
import MathLayout from './Math.astro';
import NumberLayout from './Number.astro';
import Points from './Points.astro';
import Question from './Question.astro';
import Quote from './Quote.astro';
import Section from './Section.astro';
import Statement from './Statement.astro';
import Steps from './Steps.astro';
import Table from './Table.astro';
import Title from './Title.astro';

const layouts = {
  title: Title,
  section: Section,
  statement: Statement,
  points: Points,
  question: Question,
  quote: Quote,
  number: NumberLayout,
  contrast: Contrast,
  steps: Steps,
  code: Code,
  figure: FigureOrFilm,
  table: Table,
  diagram: Diagram,
  math: MathLayout,
  definition: Definition,
  closing: Closing,
} satisfies Record<Layout, typeof Title>;

/** The component of a layout. Its props are `LayoutProps`. */
export function layoutNamed(name: Layout): typeof Title {
  return layouts[name];
}
