import { renderSVG } from 'uqr';

/**
 * Bytes of an address that still has a code. Of more the modules would be finer than three pixels of the canvas, which no
 * phone in the hall tells apart (version 22 of ISO/IEC 18004 at its lowest level of correction); above 2,953 there is none.
 */
const longest = 1003;

/** An address as a QR code, an SVG with its quiet zone; nothing where the address is too long for one. */
export function drawAddressCode(address: string): string | undefined {
  if (new TextEncoder().encode(address).length > longest) return undefined;
  return renderSVG(address, { border: 4, whiteColor: 'transparent', blackColor: '#0a0a0a' });
}
