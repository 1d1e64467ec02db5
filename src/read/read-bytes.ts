/** The bytes of an essay's file, or one line that says why there are none. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, parse } from 'node:path';
import { findNearest } from '../essay/nearest-word.ts';
import { TalkError } from '../errors.ts';

/** More than any essay has, even one with its pictures written into it. */
const mostMegabytes = 64;

/**
 * Reads an essay’s file.
 * @throws TalkError if it cannot be read, is no file, or is too large to be an essay.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const info = await stat(file);
    const megabytes = Math.ceil(info.size / 1e6);
    // A pipe would be waited for without end, and can be read only once.
    if (!info.isFile() && !info.isDirectory()) throw refuse(file, 'ENOFILE');
    if (megabytes > mostMegabytes) {
      throw new TalkError({
        message: `The file has ${megabytes.toLocaleString('en')} MB, too many for an essay.`,
        hint: `An essay has at most ${String(mostMegabytes)} MB; take out of it what is no text.`,
        file,
      });
    }
    return await readFile(file);
  } catch (error) {
    if (error instanceof TalkError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw refuse(file, code, code === 'ENOENT' ? await findMeant(file) : undefined);
  }
}

/** The file beside it that somebody who wrote this name may have meant. */
async function findMeant(file: string): Promise<string | undefined> {
  const beside = await readdir(dirname(file)).catch(() => []);
  // Of a short name, two other letters make another one.
  const most = Math.min(2, Math.ceil(parse(file).name.length / 4));
  const near = findNearest(basename(file), beside, most);
  return near === undefined ? undefined : join(dirname(file), near);
}

function refuse(file: string, code: string, meant?: string): TalkError {
  const reasons: Record<string, [string, string]> = {
    ENOENT: [
      'There is no such file.',
      meant === undefined ? 'Check the name and the folder.' : `Did you mean ${meant}?`,
    ],
    EISDIR: ['This is a folder, not a file.', 'Name the essay in it.'],
    EACCES: ['The file may not be read.', 'Allow yourself to read it.'],
    ENOFILE: ['This is a pipe or a device, not a file.', 'Save the essay to a file and name that.'],
    ELOOP: ['This is a link that leads nowhere.', 'Name the file itself.'],
    ENAMETOOLONG: ['No file can have so long a name.', 'Check the name.'],
  };
  const [message, hint] = reasons[code] ?? ['The file cannot be read.', 'Check that it is a file.'];
  return new TalkError({ message, hint, file });
}
