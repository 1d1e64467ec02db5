/** Pictures that a text carries within itself, as Google Docs and notebooks write them. */

export interface DecodedData {
  bytes: Uint8Array;
  /** How a file of this kind ends. */
  ending: string;
}

/** Endings of the kinds that differ from their names; browsers tell all but drawings by their bytes. */
const endings: Readonly<Record<string, string>> = { jpeg: '.jpg', 'svg+xml': '.svg' };

/** The picture of a `data:` address; nothing of any other. */
export function decodeData(address: string): DecodedData | undefined {
  const [head, type = '', rest = ''] = /^\s*data:image\/([\w.+-]+)((?:;[^,;]*)*),/i.exec(address) ?? [];
  if (head === undefined) return undefined;
  const kind = type.toLowerCase();
  const ending = endings[kind] ?? (/^(?:gif|webp|avif)$/.test(kind) ? `.${kind}` : '.png');
  const body = withoutPercents(address.slice(head.length));
  const bytes = /;\s*base64\s*$/i.test(rest) ? Buffer.from(body, 'base64') : Buffer.from(body);
  return { bytes, ending };
}

function withoutPercents(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
