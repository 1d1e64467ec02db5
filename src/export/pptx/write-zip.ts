/** Writes a ZIP file (PKWARE APPNOTE 6.3.10, without ZIP64), one entry at a time, so that of many none waits in memory. */
import { crc32, deflateRawSync } from 'node:zlib';

/** Needs version 2.0, for DEFLATE; names are UTF-8; compressed. */
const common = { version: 20, flags: 0x0800, method: 8 } as const;
/** ZIP knows no earlier day than 1980-01-01: nothing in the file depends on when it was made. */
const day = { time: 0, date: 0x21 } as const;

/** The bytes of a ZIP with these entries, in their order, all of the same day; at most 65,535, or it throws a RangeError. */
export function writeZip(entries: readonly (readonly [name: string, make: () => Uint8Array])[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, make] of entries) {
    const [path, content] = [Buffer.from(name), make()];
    // Without a size for it, each entry would take 16 KB until memory is tidied.
    const packed = deflateRawSync(content, { level: 9, chunkSize: content.length + 64 });
    const about = Buffer.alloc(26);
    about.writeUInt16LE(common.version, 0);
    about.writeUInt16LE(common.flags, 2);
    about.writeUInt16LE(common.method, 4);
    about.writeUInt16LE(day.time, 6);
    about.writeUInt16LE(day.date, 8);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, path, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([common.version, 0]), about, place, path]),
    );
    files.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, list, end]);
}
