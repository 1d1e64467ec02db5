import { encode } from 'uqr';

/**
 * Bytes of an address that still has a code. Of more the modules would be finer than three pixels of the canvas, which no
 * phone in the hall tells apart (version 22 of ISO/IEC 18004 at its lowest level of correction); above 2,953 there is none.
 */
const longest = 1003;
/** Modules that ISO/IEC 18004 leaves empty on each side. */
const quietZone = 4;

/** The modules of an address as a QR code, row by row, with its quiet zone; nothing where the address is too long for one. */
export function encodeAddress(address: string): boolean[][] | undefined {
  if (new TextEncoder().encode(address).length > longest) return undefined;
  return encode(address, { border: quietZone }).data;
}

/** An address as a QR code. */
export interface AddressDrawing {
  /** Its SVG, with the quiet zone. */
  svg: string;
  /** The part of its width that the quiet zone takes on each side. */
  quiet: number;
}

/** Draws what `encodeAddress` gives. */
export function drawAddressCode(address: string): AddressDrawing | undefined {
  const modules = encodeAddress(address);
  if (modules === undefined) return undefined;
  const size = modules.length;
  const runs = modules.flatMap((row, y) =>
    findRuns(row).map(([x, length]) => `M${String(x)} ${String(y)}h${String(length)}v1h-${String(length)}z`),
  );
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(size)} ${String(size)}" shape-rendering="crispEdges">` +
    `<path fill="#0a0a0a" d="${runs.join('')}"/></svg>`;
  return { svg, quiet: quietZone / size };
}

/** Where dark modules begin in a row, and how many follow each other. */
function findRuns(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
