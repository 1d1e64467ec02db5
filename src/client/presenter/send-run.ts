/** Hands the run of a rehearsal over to the server, which keeps it beside the essay. */
import type { Run } from '../../show/rehearsal.ts';

/** The file that the run was saved in; or why it was not, in one or two lines, if the server said so. */
export type Sent = { file: string } | { reason?: string };

/**
 * Sends the run of a rehearsal, and tells what became of it.
 * @param deck the address of the talk's deck. On a host of plain files nobody takes it.
 */
export async function sendRun(deck: string, run: Run): Promise<Sent> {
  try {
    const response = await ask(deck, 'POST', run);
    const text = (await response.text()).trim();
    if (response.ok) return { file: text };
    // Other servers say that they know no such page, or no such request, in words of their own.
    return response.status === 409 ? { reason: text } : {};
  } catch {
    return {};
  }
}

/** Takes it back from the server that keeps it. */
export async function takeBackRun(deck: string, run: Run): Promise<void> {
  await ask(deck, 'DELETE', run).catch(() => undefined);
}

function ask(deck: string, method: 'POST' | 'DELETE', run: Run): Promise<Response> {
  return fetch(`${deck}rehearsal`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(run),
  });
}
