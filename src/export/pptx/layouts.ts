/** The table of layouts as PowerPoint slides. */
import type { Layout } from '../../talk/talk.ts';
import type { PptxLayout } from './layout.ts';
import { closing } from './layouts/closing.ts';
import { code } from './layouts/code.ts';
import { contrast } from './layouts/contrast.ts';
import { definition } from './layouts/definition.ts';
import { diagram } from './layouts/diagram.ts';
import { figure } from './layouts/figure.ts';
import { math } from './layouts/math.ts';
import { number } from './layouts/number.ts';
import { points } from './layouts/points.ts';
import { question } from './layouts/question.ts';
import { quote } from './layouts/quote.ts';
import { section } from './layouts/section.ts';
import { statement } from './layouts/statement.ts';
import { steps } from './layouts/steps.ts';
import { table } from './layouts/table.ts';
import { title } from './layouts/title.ts';

export const layouts: Readonly<Record<Layout, PptxLayout>> = {
  title,
  section,
  statement,
  points,
  question,
  quote,
  number,
  contrast,
  steps,
  code,
  figure,
  table,
  diagram,
  math,
  definition,
  closing,
};
