/** What we use of `subset-font`; the types on npm are older than the package. */
declare module 'subset-font' {
  interface FontOptions {
    targetFormat: 'sfnt' | 'woff2';
    variationAxes: Record<string, number>;
  }
  /** Every glyph stays: only the axes are fixed. */
  export interface InstanceOptions extends FontOptions {
    keepAllGlyphs: true;
  }
  export interface SubsetOptions extends FontOptions {
    noHinting: true;
    /** OpenType features that stay. */
    keepFeatures: string[];
  }
  export default function subsetFont(
    font: Buffer,
    text: undefined,
    options: InstanceOptions,
  ): Promise<Buffer>;
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
