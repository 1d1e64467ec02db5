/** What a fence of code may ask for, each at work. */
import type { Fence } from '../essay/markdown/fence.ts';
import { composeEssay, demonstrate, explain } from './compose.ts';

/** What of a fence its author asks for: all but the code, its language, and what the program adds. */
export type FenceWish = Exclude<keyof Fence, 'text' | 'language' | 'compiled' | 'beyond'>;

interface FenceDoc {
  heading: string;
  means: string;
  example: string;
  /** What the example becomes, where asking for it takes seconds at each start. */
  becomes?: string;
}

export const fenceDocs: Record<FenceWish, FenceDoc> = {
  marked: {
    heading: 'Lines that matter',
    means:
      'Lines named behind the backticks, or in a comment of the code’s own, are marked, and the others stand back. Comments such as `[!code ++]`, `[!code --]`, `[!code focus]`, `[!code error]` and `[!code warning]` are not shown. On paper, marked lines have only a bar.',
    example:
      "```ts {2}\nexport const rhythm = flash({\n  bright: [1, 1],\n  name: 'mole', // [!code --]\n  name: 'harbour', // [!code ++]\n});\n```",
  },
  steps: {
    heading: 'Line after line',
    means:
      'Vertical strokes separate the lines that each press puts into focus. The paragraphs right behind the code are said with the steps, one for each, if there are enough of them; so is a list with as many items as there are steps.',
    example:
      '```ts {1|2|all}\nconst bright = await lamp.light();\nawait wait(bright * 7);\nlamp.turnOff();\n```\n\nFirst the lamp is lit.\n\nThen the keeper counts the dark seconds.\n\nAnd so the night goes on.',
  },
  words: {
    heading: 'Words that matter',
    means: 'A comment marks a word in the line below it, or in as many lines as it says.',
    example: '```ts\n// [!code word:lamp]\nlamp.light();\nharbour.wake();\n```',
  },
  title: {
    heading: 'The file that it is from',
    means: 'Its name stands above the code.',
    example: '```ts title="lamp.ts"\nexport const lamp = new Lamp();\n```',
  },
  numberFrom: {
    heading: 'Numbers',
    means: 'Lines are numbered, from another number than 1 if you say so.',
    example: '```ts showLineNumbers=12\nlamp.light();\nlamp.turnOff();\n```',
  },
  moves: {
    heading: 'Code that grows',
    means: 'This code grows out of the code right before it. On paper they are two pages.',
    example: '```ts\nlamp.light();\n```\n\n```ts magic-move\nif (isNight()) {\n  lamp.light();\n}\n```',
  },
  asksCompiler: {
    heading: 'What the compiler knows',
    means:
      'TypeScript is asked for the types at `^?` and for the errors that `@errors` expects. Its answers are shown below their lines, and are the compiler’s words, not yours. Lines above `---cut---` are not shown. Code that does not compile is shown as it stands, and you are told why. Nothing is run, and no other file is read. In the npm package this needs TypeScript installed beside it: `npm install typescript`.',
    example: "```ts twoslash\nconst lamp = { burns: 'oil', nights: 365 };\nlamp.nights;\n//   ^?\n```",
    becomes:
      "```ts\nconst lamp = { burns: 'oil', nights: 365 };\nlamp.nights;\n//   ^? (property) nights: number\n```",
  },
};

export function documentFences(): string {
  return composeEssay(
    {
      title: 'Code on slides',
      subtitle: 'All that the first line of a fence may ask for, at work',
      author: 'Lectern',
      lang: 'en',
      mode: 'auto',
    },
    [
      explain(
        'The words behind the backticks are those of Slidev, reveal.js, VitePress, Docusaurus, Starlight and Hugo; words that mean nothing to Lectern are ignored. Code of more than 16 lines, or 14 where they are long, continues on the next slide, at a blank line if there is one.',
      ),
      'Write it as you write it elsewhere.',
      ...Object.values(fenceDocs).flatMap(({ heading, means, example, becomes }) => [
        `## ${heading}`,
        explain(means),
        ...demonstrate(example, becomes),
      ]),
    ],
  );
}
