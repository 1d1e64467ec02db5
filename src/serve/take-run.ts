/** Takes the run of a rehearsal from a presenter view that this server sent, and from nobody else. */
import type { IncomingMessage } from 'node:http';
import { readRun, type Run } from '../show/rehearsal.ts';
import { parseJson } from '../show/unknown-data.ts';
import type { Talk } from '../talk/talk.ts';

/** Bytes; a talk of hours has a tenth of it. */
const mostBytes = 1_000_000;

/** Why a request is not answered as it wants. */
export interface Refused {
  status: number;
  /** In one line. */
  reason: string;
}

/** The run that the request brings. It has to come from a page of this server, to be small and to be of this talk. */
export async function takeRun(request: IncomingMessage, { slides, backup }: Talk): Promise<Run | Refused> {
  const { host = '', origin, 'content-type': type = '' } = request.headers;
  if (origin !== `http://${host}`) {
    return { status: 403, reason: 'A rehearsal is taken from the presenter view only.' };
  }
  if (!/^application\/json\s*(?:;|$)/i.test(type))
    return { status: 415, reason: 'A rehearsal is sent as JSON.' };
  const text = await readBody(request);
  if (text === undefined) return { status: 413, reason: 'This is too much for a rehearsal.' };
  const run = readRun(parseJson(text));
  if (run === undefined) return { status: 400, reason: 'This is no rehearsal.' };
  const ids = new Set([...slides, ...backup].map(({ id }) => id));
  const isOurs = run.steps.some(({ id }) => ids.has(id.slice(0, id.lastIndexOf('/'))));
  return isOurs ? run : { status: 422, reason: 'This is the rehearsal of another talk.' };
}

/** The whole body, or nothing if it is too long; what goes beyond is not kept. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > mostBytes ? undefined : Buffer.concat(chunks).toString('utf8');
}
