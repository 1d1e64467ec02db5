/** What we use of `subset-font`; the types on npm are older than the package. */
declare module 'subset-font' {
  export interface SubsetOptions {
    targetFormat: 'sfnt' | 'woff2';
    /** Every glyph stays: only the axes are fixed. */
    keepAllGlyphs: true;
    variationAxes: Record<string, number>;
  }
  export default function subsetFont(font: Buffer, text: undefined, options: SubsetOptions): Promise<Buffer>;
}
