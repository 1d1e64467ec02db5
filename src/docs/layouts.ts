/** Every layout of a slide: what is written for it, and the slide itself. */
import { wishedLayouts } from '../essay/directives/directives.ts';
import { layoutNames, type Layout } from '../talk/talk.ts';
import { composeEssay, demonstrate, explain, fence } from './compose.ts';

interface LayoutDoc {
  /** When a slide gets it. */
  when: string;
  /** What is written, if that can stand within an essay. */
  example?: string;
}

const head = 'title: Kinds of slides\nauthor: Lectern\nlink: https://example.org/kinds-of-slides';

const layoutDocs: Record<Layout, LayoutDoc> = {
  title: {
    when: 'The first slide has the title, and of the front matter the subtitle, the author, the event and the date. What comes before the first heading may be said while it is shown.',
  },
  section: {
    when: 'Each section opens with a slide of its heading and its place among all sections. Headings below that stand on the first slide of what they head.',
  },
  statement: {
    when: 'A single point: that of a paragraph whose neighbours have none.',
    example: 'A harbour without a light is a wall. Ships find it with their keels.',
  },
  points: {
    when: 'The points of neighbouring paragraphs, or the items of a list, share a slide and appear one by one. A list within an item stands below it.',
    example: `The old lamp burns whale oil. It was lit by hand every evening.

The new lamp burns gas. A clock lights it and nobody climbs the stairs.`,
  },
  question: {
    when: 'A paragraph that asks.',
    example: 'Who will notice when it goes dark?',
  },
  quote: {
    when: 'A quotation, with who said it.',
    example: '> The sea is loud, so write it down.\n>\n> — Ada Keeper, the log of 1911',
  },
  number: {
    when: 'A paragraph that turns on one figure.',
    example: '40 % of our lamps are never lit. Nobody has counted the others.',
  },
  contrast: {
    when: 'One thing against another, in one sentence.',
    example: 'It is not a record of failure but a letter to the next watch.',
  },
  steps: {
    when: 'A numbered list, or a paragraph that tells what comes first, then and last.',
    example: '1. Fill the lamp\n2. Trim the wick\n3. Count the dark seconds',
  },
  code: {
    when: 'A fence of code, with what its first line asks for. After 16 lines, or 14 where they are long, it continues on the next slide.',
    example: '```ts {2-3}\nexport const rhythm = flash({\n  bright: [1, 1],\n  dark: [2, 7],\n});\n```',
  },
  figure: {
    when: 'A picture beside the essay, or one that its site serves, or a film. Its title stands beside it, or a line in italics right below, or else its alternative text unless that only describes it (“Screenshot of …”, “A lamp in the rain”); and a photograph as large as the slide fills it.',
    example:
      '![A blue pencil crosses out most of a text](from-essay-to-talk/pencil.svg "A page on its way to becoming a slide")',
  },
  table: {
    when: 'A table, with as much room for each column as its cells need.',
    example:
      '| Night | Ships | Lamps lit |\n| ----- | ----: | --------: |\n| first |    12 |         3 |\n| last  |    40 |         4 |',
  },
  diagram: {
    when: 'A fence of Mermaid, drawn in the theme’s typeface and colours where there is a browser to draw with.',
    example: '```mermaid\ngraph LR\n  lamp --> ship\n  ship --> harbour\n```',
  },
  math: {
    when: 'A formula on lines of its own, in TeX.',
    example: '$$\nd = 2.07 \\sqrt{h}\n$$',
  },
  definition: {
    when: 'A sentence that says what something is.',
    example: 'An _atoll_ is a ring of coral around a lagoon. Ships give it a wide berth.',
  },
  closing: {
    when: 'The last slide thanks, and shows where the essay is published, if `link` in the front matter says so.',
  },
};

export function documentLayouts(): string {
  return composeEssay(
    {
      title: 'Kinds of slides',
      subtitle: 'All layouts, each with what is written for it',
      author: 'Lectern',
      lang: 'en',
      mode: 'auto',
      link: 'https://example.org/kinds-of-slides',
    },
    [
      explain(
        'What a passage says decides how its slide looks. You need not choose; you write, and look at the result.',
      ),
      fence('yaml', head),
      ...layoutNames.flatMap((name) => {
        const { when, example } = layoutDocs[name];
        return [`## ${name}`, explain(when), ...(example === undefined ? [] : demonstrate(example))];
      }),
      '## A layout of your choice',
      explain(
        `A comment asks for a layout: ${wishedLayouts.join(', ')}. What a passage shows has to suit it.`,
      ),
      ...demonstrate(
        '<!-- slide: layout=statement -->\nThe night is long. It is longest in the last week before the ships return.',
      ),
    ],
  );
}
