import type { Check } from './check.ts';
import { isPlainText } from './plain-text.ts';

/** A title that nobody wrote: the name of a file is seldom what a talk is called. */
export const findMadeTitle: Check = ({ file, title, isNamedByFile }) =>
  isNamedByFile
    ? [
        {
          line: 1,
          message: `The essay has no title, so the talk is called “${title}”, by its file.`,
          hint: isPlainText(file)
            ? 'Write “title: …” at the very top, between two lines of ---.'
            : 'Write it at the very top, as “# …”, or as “title: …” in the front matter.',
        },
      ]
    : [];
