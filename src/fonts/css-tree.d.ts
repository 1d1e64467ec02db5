/** The parts of css-tree that read style sheets; all of it asks for files that a bundle doesn't have. */
declare module 'css-tree/parser' {
  import type { parse } from 'css-tree';

  const parser: typeof parse;
  export default parser;
}
declare module 'css-tree/convertor' {
  import type { CssNode, CssNodePlain } from 'css-tree';

  const convertor: { toPlainObject: (node: CssNode) => CssNodePlain };
  export default convertor;
}
