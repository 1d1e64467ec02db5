/** What we use of `subset-font`; the types on npm are older than the package. */
declare module 'subset-font' {
  interface FontOptions {
    targetFormat: 'sfnt' | 'woff2';
    /** OpenType features that stay. Default: all. */
    keepFeatures?: string[];
  }
  /** Every glyph stays: only the axes are fixed. */
  export interface InstanceOptions extends FontOptions {
    variationAxes: Record<string, number>;
    keepAllGlyphs: true;
  }
  export interface SubsetOptions extends FontOptions {
    variationAxes?: Record<string, number>;
    noHinting: true;
    /** Tables that go. */
    dropTables?: string[];
  }
  export default function subsetFont(
    font: Buffer,
    text: undefined,
    options: InstanceOptions,
  ): Promise<Buffer>;
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
