/** Declarations of the package's public modules, which name nothing that the package does not have. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { packageFolder } from '../places.ts';

/** Modules that public ones take types from, besides `talk.ts`. */
const common = ['src/errors.ts'];
const talk = 'src/talk/talk.ts';

/** Writes `lectern.d.mts` for `lectern.ts` and so on, and beside them what they name. */
export async function writeTypes(modules: readonly string[], folder: URL): Promise<void> {
  const root = fileURLToPath(packageFolder);
  const { options } = ts.parseJsonConfigFileContent(
    { extends: './tsconfig.json', include: [] },
    ts.sys,
    root,
  );
  const files = [...modules, ...common].map((file) => fileURLToPath(new URL(file, packageFolder)));
  const contract = fileURLToPath(new URL(talk, packageFolder));
  const program = ts.createProgram([...files, contract], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
  });
  for (const file of files) {
    let text = '';
    program.emit(program.getSourceFile(file), (_, declared) => (text = declared));
    const flat = text.replaceAll(/from '(?:\.{1,2}\/)+(?:[\w-]+\/)*([\w-]+)\.ts'/g, "from './$1.mjs'");
    await writeFile(new URL(basename(file).replace(/ts$/, 'd.mts'), folder), flat);
  }
  await writeFile(new URL('talk.d.mts', folder), spellOutTalk(program, contract));
}

/** The type of a talk without Zod, from which it is inferred and which the package does not have. */
function spellOutTalk(program: ts.Program, file: string): string {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find(({ name }) => name === 'Talk');
  const { NoTruncation, InTypeAlias } = ts.NodeBuilderFlags;
  const type =
    symbol &&
    checker.typeToTypeNode(checker.getDeclaredTypeOfSymbol(symbol), undefined, NoTruncation | InTypeAlias);
  if (source === undefined || type === undefined) throw new Error(`${file} has no type Talk.`);
  const text = ts.createPrinter().printNode(ts.EmitHint.Unspecified, type, source);
  return `/** A talk as it was planned: its slides, with what each step shows and what is said with it. */\nexport type Talk = ${text};\n`;
}
