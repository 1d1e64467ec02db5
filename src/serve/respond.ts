/** Answers in a line of plain text. */
import type { ServerResponse } from 'node:http';

export function respond(response: ServerResponse, status: number, text: string): void {
  response
    .writeHead(status, {
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': "default-src 'none'",
    })
    .end(`${text}\n`);
}
