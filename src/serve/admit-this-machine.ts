/** Without the network, everybody who gets an answer is the speaker, on this machine. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLoopbackHost, readHostName } from './remote/addresses.ts';
import { respond } from './respond.ts';

/** Refuses those who asked by a name that is not this machine's own: another site's name may lead here (DNS rebinding). */
export function admitThisMachine(
  { headers }: IncomingMessage,
  response: ServerResponse,
): 'speaker' | undefined {
  if (isLoopbackHost(readHostName(headers.host))) return 'speaker';
  respond(response, 421, 'This server answers for this machine only.');
  return undefined;
}
