/**
 * The sessions of devices that were let in: a signed cookie, so that they outlive the server, which may be stopped and
 * started in the middle of a talk. The key lies beside the compiled renderer, readable for its owner alone.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keptFolder } from '../../places.ts';

/** Seconds: a day of rehearsal and talk. */
const lastsFor = 12 * 3600;
const name = 'lectern';

export interface Sessions {
  /** The Set-Cookie header that lets a device in as the speaker's of this talk. */
  open: (talk: string) => string;
  /** Whether a Cookie header has a session of this talk. */
  has: (talk: string, cookies: string) => boolean;
}

const sessionKeyFile = fileURLToPath(new URL('session-key', keptFolder));

/**
 * Opens the sessions that were given out with a key.
 * @param file where the key is kept, which is made if it is not there; where nothing can be written, the key lasts as
 * long as the server
 */
export async function keepSessions(file = sessionKeyFile, now: () => number = Date.now): Promise<Sessions> {
  const key = await readKey(file);
  const sign = (talk: string, until: string): Buffer =>
    createHmac('sha256', key).update(`${talk}\n${until}`).digest();

  return {
    open: (talk) => {
      const until = String(Math.floor(now() / 1000) + lastsFor);
      const value = `${until}.${sign(talk, until).toString('base64url')}`;
      const path = `/${encodeURIComponent(talk)}/`;
      return `${name}=${value}; Path=${path}; Max-Age=${String(lastsFor)}; HttpOnly; SameSite=Strict`;
    },
    has: (talk, cookies) =>
      cookies.split(';').some((cookie) => {
        const [, until, signature] = /^\s*lectern=(\d{1,12})\.([\w-]{43})\s*$/.exec(cookie) ?? [];
        if (until === undefined || signature === undefined || Number(until) * 1000 < now()) return false;
        return timingSafeEqual(Buffer.from(signature, 'base64url'), sign(talk, until));
      }),
  };
}

async function readKey(file: string): Promise<Buffer> {
  const fresh = randomBytes(32);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, fresh.toString('hex'), { flag: 'wx', mode: 0o600 });
    return fresh;
  } catch {
    // It is there already, or nothing can be written.
    const kept = Buffer.from((await readFile(file, 'utf8').catch(() => '')).trim(), 'hex');
    return kept.length === fresh.length ? kept : fresh;
  }
}
