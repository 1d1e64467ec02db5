/** Pictures that MDX imports under a name, as Astro has it: `import lake from './lake.png'`. Names are read, nothing is evaluated. */
import type { Root } from 'mdast';

/** The addresses of pictures by the names that they are imported under. */
export type PictureImports = ReadonlyMap<string, string>;

const line =
  /^\s*import\s+(?:([\p{L}_$][\p{L}\p{N}_$]*)\s+from\s+(["'])([^"'\n]+\.(?:png|jpe?g|gif|webp|avif|svg))\2|\{[\w\s,]*\}\s*from\s+(["'])astro:assets\4)\s*;?\s*$/iu;

/** Whether a line of code imports a picture, or what shows pictures. */
export function isPictureImport(code: string): boolean {
  return line.test(code);
}

/**
 * Finds the pictures that a file imports at its top level.
 * @param root MDX, with its code still in it
 */
export function findPictureImports(root: Root): PictureImports {
  const imports = new Map<string, string>();
  for (const node of root.children) {
    if (node.type !== 'mdxjsEsm') continue;
    for (const each of node.value.split('\n')) {
      const [, name, , address] = line.exec(each) ?? [];
      if (name !== undefined && address !== undefined) imports.set(name, address);
    }
  }
  return imports;
}

/** The picture that `lake` or `lake.src` names; nothing for any other expression. */
export function importedAddress(expression: string, imports: PictureImports): string | undefined {
  return imports.get(expression.trim().replace(/\.src$/, ''));
}
