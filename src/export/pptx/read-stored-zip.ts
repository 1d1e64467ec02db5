/** Reads a ZIP file whose entries are not compressed, without copying them. */

/** The names and contents of its files, in the order of its directory. Throws an Error if one is compressed. */
export function readStoredZip(bytes: Uint8Array): [name: string, content: Uint8Array][] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The end of the directory, which is at the end of the file: whoever wrote it left no comment behind it.
  const end = bytes.length - 22;
  const files: [string, Uint8Array][] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [method, size] = [view.getUint16(at + 10, true), view.getUint32(at + 24, true)];
    const name = view.getUint16(at + 28, true);
    const [extra, comment] = [view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const path = Buffer.from(bytes.subarray(at + 46, at + 46 + name)).toString();
    if (method !== 0) throw new Error(`${path} is compressed.`);
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (!path.endsWith('/')) files.push([path, bytes.subarray(start, start + size)]);
    at += 46 + name + extra + comment;
  }
  return files;
}
