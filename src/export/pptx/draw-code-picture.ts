/** An address as a QR code for PowerPoint, which shows no SVG in its older versions: a PNG of one bit a pixel. */
import { crc32, deflateSync } from 'node:zlib';
import { encodeAddress } from '../../layouts/address/draw-address-code.ts';
import type { SlidePicture } from './gather-pictures.ts';

/** px of a module: programs blur what they enlarge, so the edges are kept thin. */
const moduleSize = 16;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The code with its quiet zone, black on white; nothing where the address is too long for one. */
export function drawCodePicture(address: string): SlidePicture | undefined {
  const modules = encodeAddress(address);
  if (modules === undefined) return undefined;
  const size = modules.length * moduleSize;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = 1; // Bits of a pixel; the other bytes say: grey, compressed, not filtered, not interlaced.
  const rows = modules.flatMap((row) => Array<Buffer>(moduleSize).fill(packRow(row)));
  const png = Buffer.concat([
    signature,
    writeChunk('IHDR', header),
    writeChunk('IDAT', deflateSync(Buffer.concat(rows))),
    writeChunk('IEND', Buffer.alloc(0)),
  ]);
  return { data: `data:image/png;base64,${png.toString('base64')}`, width: size, height: size };
}

/** A row of pixels, 8 in a byte, behind the byte that says it is not filtered; a module is two bytes wide. */
function packRow(modules: readonly boolean[]): Buffer {
  return Buffer.from([0, ...modules.flatMap((isDark) => (isDark ? [0x00, 0x00] : [0xff, 0xff]))]);
}

function writeChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
