/** What the parser of MDX says of what it cannot read, told to people who write. */
import { TalkError } from '../../errors.ts';

/**
 * The error at that line.
 * @param reason the parser's message, without its place
 */
export function refuseMdx(reason: string, line: number, file: string): TalkError {
  const open = /closing tag for `(<[^`]*>)`/.exec(reason)?.[1];
  const closing = /closing tag `(<\/[^`]*>)`/.exec(reason)?.[1];
  const isBrace = /expression|brace|oxc/i.test(reason);
  const [message, hint] =
    open !== undefined
      ? [
          `The tag ${open} is opened here and not closed where its paragraph or its list ends, as MDX wants it.`,
          `Close it with ${open.replace('<', '</')}, or write it as code between backquotes.`,
        ]
      : closing !== undefined
        ? [
            `The tag ${closing} closes what was never opened.`,
            'Take it out, or write it as code between backquotes.',
          ]
        : isBrace
          ? [
              'MDX takes the brace { here for code, and what follows it is none.',
              'Write \\{ if it is a brace that is meant, or put it between backquotes.',
            ]
          : [
              'MDX takes the sign < here for the start of a tag, and what follows it is none.',
              'Write \\< if it is the sign that is meant, or put it between backquotes; links are written [text](address).',
            ];
  return new TalkError({ message, hint, file, line });
}
