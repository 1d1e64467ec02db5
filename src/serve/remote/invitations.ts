/** One-time secrets: each lets one device in as the speaker's. */
import { createHash, randomBytes } from 'node:crypto';

/** Of a talk's secrets that were never used only that many are kept; a code that is shown again is a new one. */
const mostOpen = 16;
const mostSpent = 1_000;

export interface Invitations {
  /** A new secret for a talk: 128 random bits, as text for an address. */
  create: (talk: string) => string;
  /** Takes a secret; it is worth nothing from then on. */
  spend: (talk: string, secret: string) => 'accepted' | 'spent' | 'wrong';
}

/** Only digests are kept, so that looking one up tells nothing of the others. */
export function keepInvitations(): Invitations {
  const open = new Map<string, string[]>();
  let spent: string[] = [];
  const digest = (talk: string, secret: string): string =>
    createHash('sha256').update(`${talk}\n${secret}`).digest('hex');

  return {
    create: (talk) => {
      const secret = randomBytes(16).toString('base64url');
      open.set(talk, [...(open.get(talk) ?? []), digest(talk, secret)].slice(-mostOpen));
      return secret;
    },
    spend: (talk, secret) => {
      const wanted = digest(talk, secret);
      if (spent.includes(wanted)) return 'spent';
      const known = open.get(talk) ?? [];
      if (!known.includes(wanted)) return 'wrong';
      open.set(
        talk,
        known.filter((one) => one !== wanted),
      );
      spent = [...spent, wanted].slice(-mostSpent);
      return 'accepted';
    },
  };
}
