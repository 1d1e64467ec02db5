/**
 * Powers and indices, which the npm packages' files leave out but for ¹ ² ³: each the face's own figure or sign, as small
 * and as high as its ² is. The tables of a font are as in OpenType 1.9 (ISO/IEC 14496-22).
 */

const superscripts = ['⁰⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ', '0456789+−=()n'] as const;
const subscripts = ['₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎', '0123456789+−=()'] as const;

/** All that a face is given. */
export const raisedCharacters = superscripts[0] + subscripts[0];

/** How far an index stands below the line, in ems. */
const indexDepth = 0.16;

/** What a composite glyph's one part is: words as distances, scaled, the distance itself unscaled. */
const partFlags = 0x0001 | 0x0002 | 0x0008 | 0x1000;

/** A TrueType font of these characters alone, made of the font's own glyphs: its figures are lining ones by themselves. */
export function raiseGlyphs(ttf: Uint8Array): Uint8Array {
  const font = new TrueType(ttf);
  const [two, squared] = [font.readBox(font.findGlyph('2')), font.readBox(font.findGlyph('²'))];
  const scale = (squared.yMax - squared.yMin) / (two.yMax - two.yMin);
  const rise = squared.yMin - scale * two.yMin;
  const codes = new Map<number, number>();
  for (const [[characters, bases], dy] of [
    [superscripts, rise],
    [subscripts, -indexDepth * font.unitsPerEm],
  ] as const) {
    for (const [at, character] of Array.from(characters).entries()) {
      const base = font.findGlyph(Array.from(bases)[at] ?? '');
      codes.set(character.codePointAt(0) ?? 0, font.addScaled(base, scale, Math.round(dy)));
    }
  }
  return font.write(codes);
}

interface Box {
  xMin: number;
  yMin: number;
  xMax: number;
  yMax: number;
}

/** The tables that a font needs to be drawn. */
const keptTables = ['OS/2', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name'];

class TrueType {
  readonly unitsPerEm: number;
  readonly #tables = new Map<string, DataView>();
  readonly #glyphs: Uint8Array[] = [];
  readonly #metrics: { advance: number; side: number }[] = [];
  readonly #slant: number;
  /** Whether all glyphs are as wide, as those of code are. */
  readonly #isFixed: boolean;

  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
      const [start, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      this.#tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + start, length));
    }
    this.unitsPerEm = this.#table('head').getUint16(18);
    this.#slant = Math.tan((-this.#table('post').getInt32(4) / 65_536 / 180) * Math.PI);
    this.#isFixed = this.#table('post').getUint32(12) !== 0;
    this.#readGlyphs();
  }

  /** The glyph of a character of Unicode's first plane, by the table's format 4; 0 if there is none. */
  findGlyph(character: string): number {
    const cmap = this.#table('cmap');
    const code = character.charCodeAt(0);
    for (let record = 4; record < 4 + cmap.getUint16(2) * 8; record += 8) {
      const at = cmap.getUint32(record + 4);
      if (cmap.getUint16(at) !== 4) continue;
      const size = cmap.getUint16(at + 6);
      for (let segment = 0; segment < size; segment += 2) {
        const end = at + 14 + segment;
        if (cmap.getUint16(end) < code) continue;
        const start = cmap.getUint16(end + size + 2);
        if (start > code) return 0;
        const delta = cmap.getUint16(end + 2 * size + 2);
        const offset = cmap.getUint16(end + 3 * size + 2);
        const glyph = offset === 0 ? code : cmap.getUint16(end + 3 * size + 2 + offset + 2 * (code - start));
        return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
      }
    }
    return 0;
  }

  readBox(glyph: number): Box {
    const data = this.#glyphs[glyph];
    if (data === undefined || data.length === 0) throw new Error('A glyph of the font is missing.');
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    return { xMin: view.getInt16(2), yMin: view.getInt16(4), xMax: view.getInt16(6), yMax: view.getInt16(8) };
  }

  /** A new glyph: another one, smaller and moved; gives its number. */
  addScaled(base: number, scale: number, dy: number): number {
    const { xMin, yMin, xMax, yMax } = this.readBox(base);
    const full = this.#metrics[base]?.advance ?? 0;
    const advance = this.#isFixed ? full : Math.round(full * scale);
    const dx = Math.round(this.#slant * dy + (advance - full * scale) / 2);
    const box = [xMin * scale + dx, yMin * scale + dy, xMax * scale + dx, yMax * scale + dy].map(Math.round);
    const data = new DataView(new ArrayBuffer(20));
    [-1, ...box].forEach((value, at) => {
      data.setInt16(at * 2, value);
    });
    data.setUint16(10, partFlags);
    data.setUint16(12, base);
    data.setInt16(14, dx);
    data.setInt16(16, dy);
    data.setInt16(18, Math.round(scale * 16_384));
    this.#glyphs.push(new Uint8Array(data.buffer));
    this.#metrics.push({ advance, side: box[0] ?? 0 });
    return this.#glyphs.length - 1;
  }

  /** The font with these characters, by their code points, and no others. */
  write(codes: ReadonlyMap<number, number>): Uint8Array {
    this.#writeGlyphs();
    const tables = new Map(keptTables.map((tag) => [tag, this.#table(tag)]));
    tables.set('cmap', writeCharacters(codes));
    const post = new DataView(new ArrayBuffer(32));
    // Without the names of glyphs.
    post.setUint32(0, 0x0003_0000);
    post.setInt32(4, this.#table('post').getInt32(4));
    tables.set('post', post);
    return writeTables(tables);
  }

  #table(tag: string): DataView {
    const table = this.#tables.get(tag);
    if (table === undefined) throw new Error(`The font has no table ${tag}.`);
    return table;
  }

  #readGlyphs(): void {
    const [loca, glyf, hmtx] = [this.#table('loca'), this.#table('glyf'), this.#table('hmtx')];
    const isLong = this.#table('head').getInt16(50) === 1;
    const count = this.#table('maxp').getUint16(4);
    const full = this.#table('hhea').getUint16(34);
    const place = (at: number) => (isLong ? loca.getUint32(at * 4) : loca.getUint16(at * 2) * 2);
    for (let glyph = 0; glyph < count; glyph += 1) {
      const [start, end] = [place(glyph), place(glyph + 1)];
      this.#glyphs.push(new Uint8Array(glyf.buffer, glyf.byteOffset + start, end - start));
      const isFull = glyph < full;
      this.#metrics.push({
        advance: hmtx.getUint16((isFull ? glyph : full - 1) * 4),
        side: hmtx.getInt16(isFull ? glyph * 4 + 2 : full * 4 + (glyph - full) * 2),
      });
    }
  }

  #writeGlyphs(): void {
    const count = this.#glyphs.length;
    const loca = new DataView(new ArrayBuffer((count + 1) * 4));
    const hmtx = new DataView(new ArrayBuffer(count * 4));
    const sizes = this.#glyphs.map(({ length }) => Math.ceil(length / 4) * 4);
    const glyf = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
    let at = 0;
    for (const [glyph, data] of this.#glyphs.entries()) {
      glyf.set(data, at);
      loca.setUint32(glyph * 4, at);
      hmtx.setUint16(glyph * 4, this.#metrics[glyph]?.advance ?? 0);
      hmtx.setInt16(glyph * 4 + 2, this.#metrics[glyph]?.side ?? 0);
      at += sizes[glyph] ?? 0;
    }
    loca.setUint32(count * 4, at);
    const [head, hhea, maxp] = [
      copy(this.#table('head')),
      copy(this.#table('hhea')),
      copy(this.#table('maxp')),
    ];
    head.setInt16(50, 1);
    hhea.setUint16(34, count);
    maxp.setUint16(4, count);
    // A composite has the points and contours of its one part.
    maxp.setUint16(10, Math.max(maxp.getUint16(6), maxp.getUint16(10)));
    maxp.setUint16(12, Math.max(maxp.getUint16(8), maxp.getUint16(12)));
    maxp.setUint16(28, Math.max(1, maxp.getUint16(28)));
    maxp.setUint16(30, maxp.getUint16(30) + 1);
    for (const [tag, table] of Object.entries({
      glyf: new DataView(glyf.buffer),
      loca,
      hmtx,
      head,
      hhea,
      maxp,
    }))
      this.#tables.set(tag, table);
  }
}

function copy({ buffer, byteOffset, byteLength }: DataView): DataView {
  return new DataView(buffer.slice(byteOffset, byteOffset + byteLength));
}

/** Which glyph is which character: format 12, a group for each. */
function writeCharacters(codes: ReadonlyMap<number, number>): DataView {
  const length = 16 + codes.size * 12;
  const table = new DataView(new ArrayBuffer(12 + length));
  table.setUint16(2, 1);
  table.setUint16(4, 3);
  table.setUint16(6, 10);
  table.setUint32(8, 12);
  table.setUint16(12, 12);
  table.setUint32(16, length);
  table.setUint32(24, codes.size);
  for (const [at, [code, glyph]] of [...codes].sort(([a], [b]) => a - b).entries()) {
    [code, code, glyph].forEach((value, field) => {
      table.setUint32(28 + at * 12 + field * 4, value);
    });
  }
  return table;
}

/** The file; checksums are for whoever repairs fonts, and nobody reads them here. */
function writeTables(tables: ReadonlyMap<string, DataView>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const starts: number[] = [];
  let end = 12 + sorted.length * 16;
  for (const [, { byteLength }] of sorted) {
    starts.push(end);
    end += Math.ceil(byteLength / 4) * 4;
  }
  const file = new Uint8Array(end);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(sorted.length));
  view.setUint32(0, 0x0001_0000);
  [sorted.length, 16 * 2 ** power, power, sorted.length * 16 - 16 * 2 ** power].forEach((value, at) => {
    view.setUint16(4 + at * 2, value);
  });
  for (const [at, [tag, table]] of sorted.entries()) {
    const entry = 12 + at * 16;
    file.set(
      Array.from(tag, (letter) => letter.charCodeAt(0)),
      entry,
    );
    view.setUint32(entry + 8, starts[at] ?? 0);
    view.setUint32(entry + 12, table.byteLength);
    file.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), starts[at] ?? 0);
  }
  return file;
}
