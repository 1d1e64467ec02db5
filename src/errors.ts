/**
 * How Lectern complains: one line that says what happened and where, one that says what to do.
 * A fault of the talk ends with exit code 1, a fault of the command line with 2.
 */

/** Something that is wrong, or looks wrong, in an essay. */
export interface Fault {
  /** What happened, in one line, without a place. */
  message: string;
  /** What to do about it, in one line. */
  hint: string;
  /** The essay, as the user named it. */
  file?: string;
  /** 1-based line in that file, front matter counted. */
  line?: number;
}

/** A fault that stops the work on this talk. */
export class TalkError extends Error implements Fault {
  override readonly name = 'TalkError';
  readonly hint: string;
  readonly file?: string;
  readonly line?: number;

  constructor({ message, hint, file, line }: Fault) {
    super(message);
    this.hint = hint;
    if (file !== undefined) this.file = file;
    if (line !== undefined) this.line = line;
  }
}

/** A command line that cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** Characters of a message that are told; what it quotes of an essay may have thousands. */
const mostTold = 500;

/** `talk.md:12: what happened`, then what to do, indented. */
export function formatFault(fault: Fault): string {
  return `${formatPlace(fault)}${withoutMiddle(fault.message)}\n  ${fault.hint}`;
}

function withoutMiddle(message: string): string {
  if (message.length <= mostTold) return message;
  const half = mostTold / 2;
  return `${message.slice(0, half)} … ${message.slice(-half)}`.toWellFormed();
}

/** `talk.md:12: `, or nothing where no place is known. */
export function formatPlace({ file, line }: Pick<Fault, 'file' | 'line'>): string {
  const place = [file, line].filter((part) => part !== undefined).join(':');
  return place === '' ? '' : `${place}: `;
}

/** An error of any kind as a fault of one line; a TalkError is one already. */
export function describeUnexpected(error: unknown): Fault {
  if (error instanceof TalkError) return { message: error.message, hint: error.hint };
  return {
    message: `Lectern made a mistake: ${error instanceof Error ? error.message : String(error)}.`,
    hint: 'It is no fault of the essay; please report it, with what you did before.',
  };
}

/** The code of an error of Node's, such as `ENOENT`; undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
