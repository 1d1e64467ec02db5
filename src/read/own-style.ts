/** Finds the style sheet that an author puts beside the essay. It may restyle everything and request nothing. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { TalkError, type Fault } from '../errors.ts';
import type { Essay, OwnStyle } from '../essay/essay.ts';
import { baseTheme, findRequests } from '../essay/html/find-requests.ts';
import { decodeText } from './decode.ts';
import { locateFile, shorten } from './locate-file.ts';

const maxBytes = 1024 * 1024;

/** For each of these a browser looks around every element: 3,000 keep it busy for more than a minute. */
const looksAround = /:has\(|:nth-|~(?!=)/gi;
const mostLooks = 500;

/** Comments, texts and addresses, of which none selects. A text ends with its line, where it is not closed. */
const unselecting =
  /\/\*[^]*?(?:\*\/|$)|"(?:[^"\\\n\f]|\\[^]?)*(?:"|(?=[\n\f])|$)|'(?:[^'\\\n\f]|\\[^]?)*(?:'|(?=[\n\f])|$)|url\([^"'()]*\)/gi;

/** The style sheet that the essay names, if it can be used, and what is wrong with it if not; `file` is the essay. */
export async function findOwnStyle(
  { settings: { style } }: Essay,
  file: string,
): Promise<{ style?: OwnStyle; warnings: Fault[] }> {
  if (style === undefined) return { warnings: [] };
  const here = { file, line: style.line };
  const folder = await realpath(dirname(resolve(file))).catch(() => '');
  const located = await locateFile(style.name, folder, { noun: 'theme', name: shorten(style.name) });
  if (!('path' in located)) return { warnings: [{ ...located, ...here }] };
  const { path } = located;
  const shownName = join(dirname(file), relative(folder, path));
  try {
    const info = await stat(path);
    if (!info.isFile() || info.size > maxBytes) throw unusable(shownName);
    const css = decodeText(await readFile(path), shownName);
    if ((css.replaceAll(unselecting, ' ').match(looksAround)?.length ?? 0) > mostLooks) {
      throw new TalkError({
        message: `The theme is not used: it has “:has(”, “:nth-” and “~” more than ${String(mostLooks)} times, and a browser would look around every element for each.`,
        hint: 'Select by names, such as “.reveal p”.',
      });
    }
    const requests = findRequests(css);
    if (requests.length === 0) return { style: { css, base: baseTheme(css) }, warnings: [] };
    return {
      warnings: requests.map(({ what, line }) => ({
        message: `The theme is not used, since it would ask for a file: ${what}`,
        hint: 'Leave it out; a font or a picture can stand in the style sheet as a data: address.',
        file: shownName,
        line,
      })),
    };
  } catch (error) {
    const { message, hint, line } = error instanceof TalkError ? error : unusable(shownName);
    return { warnings: [{ message, hint, file: shownName, ...(line === undefined ? {} : { line }) }] };
  }
}

function unusable(file: string): TalkError {
  return new TalkError({
    message: 'The theme cannot be read.',
    hint: 'It has to be a style sheet of at most 1 MB that you may read.',
    file,
  });
}
