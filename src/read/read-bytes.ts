/** The bytes of an essay's file, or one line that says why there are none. */
import { readFile, stat } from 'node:fs/promises';
import { TalkError } from '../errors.ts';

/** More than any essay has, even one with its pictures written into it. */
const mostMegabytes = 64;

/** @throws TalkError if it cannot be read, is no file, or is too large to be an essay. */
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
    throw refuse(file, error instanceof Error && 'code' in error ? String(error.code) : '');
  }
}

function refuse(file: string, code: string): TalkError {
  const reasons: Record<string, [string, string]> = {
    ENOENT: ['There is no such file.', 'Check the name and the folder.'],
    EISDIR: ['This is a folder, not a file.', 'Name the essay in it.'],
    EACCES: ['The file may not be read.', 'Allow yourself to read it.'],
    ENOFILE: ['This is a pipe or a device, not a file.', 'Save the essay to a file and name that.'],
    ELOOP: ['This is a link that leads nowhere.', 'Name the file itself.'],
    ENAMETOOLONG: ['No file can have so long a name.', 'Check the name.'],
  };
  const [message, hint] = reasons[code] ?? ['The file cannot be read.', 'Check that it is a file.'];
  return new TalkError({ message, hint, file });
}
