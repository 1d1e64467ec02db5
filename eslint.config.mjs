import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of the house, as CONTRIBUTING.md maps them, and the rooms whose files each may import. */
const mayImport = {
  talk: [],
  show: ['talk'],
  essay: ['talk'],
  read: ['essay', 'talk', 'show'],
  measure: ['fonts', 'themes', 'talk'],
  plan: ['essay', 'talk', 'measure', 'show'],
  check: ['essay', 'inspect', 'plan', 'talk', 'measure'],
  fonts: ['talk', 'disk'],
  diagrams: ['essay', 'talk', 'themes', 'fonts', 'browser', 'disk'],
  layouts: ['talk', 'disk'],
  components: ['talk', 'show', 'themes', 'layouts', 'client', 'fonts'],
  client: ['talk', 'show'],
  pages: ['components'],
  render: ['talk'],
  site: ['render', 'talk', 'fonts', 'read', 'plan', 'essay', 'diagrams', 'disk'],
  serve: ['site', 'diagrams', 'read', 'show', 'talk', 'disk'],
  disk: [],
  browser: ['disk'],
  print: ['talk', 'site', 'browser', 'disk', 'render'],
  inspect: ['browser', 'site', 'talk', 'render'],
  export: ['talk', 'site', 'browser', 'disk', 'print', 'themes', 'fonts', 'measure', 'layouts'],
  blog: ['essay', 'talk', 'render', 'site', 'serve', 'browser', 'print'],
  library: ['essay', 'read', 'diagrams', 'plan', 'talk'],
  publish: ['talk', 'site', 'render', 'browser', 'print', 'disk'],
  pack: ['docs', 'fonts', 'render', 'export'],
  docs: ['essay', 'talk', 'cli'],
  setup: ['pack'],
};
const rooms = [...Object.keys(mayImport), 'cli'];

/**
 * Files of one room may import their own and the named rooms', `errors.ts`, and nothing else of ours.
 * @param {string} room
 * @param {string[]} allowed
 * @returns {import('eslint').Linter.Config}
 */
function keepToRooms(room, allowed) {
  const forbidden = rooms.filter((other) => other !== room && !allowed.includes(other));
  const patterns = [
    { group: forbidden.map((other) => `**/${other}/**`), message: `${room}/ may not know this room.` },
  ];
  if (room === 'client') patterns.push({ group: ['node:*'], message: 'client/ runs in browsers.' });
  return {
    files: [`src/${room}/**/*.{ts,astro}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

export default defineConfig(
  {
    ignores: [
      '.astro/',
      '.lectern/',
      'compiled/',
      'dist/',
      'node_modules/',
      'test-results/',
      'tests/fixtures/blog/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Index signatures are told from properties, as the compiler asks for it too.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  // Astro's adapter type marks the property deprecated for one of its values, and the rule cannot tell them apart.
  { files: ['src/render/adapter.ts'], rules: { '@typescript-eslint/no-deprecated': 'off' } },
  // Playwright wants to see which fixtures a fixture uses, even where that is none.
  {
    files: ['tests/e2e/**/*.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  // Declarations without imports of their own stay global.
  { files: ['src/env.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', __dirname: 'readonly' },
    },
  },
  astro.configs['flat/recommended'],
  // Scripts of pages, an import each: "astro check" knows their types, which cost a program of its own for each here.
  { files: ['**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  Object.entries(mayImport).map(([room, allowed]) => keepToRooms(room, allowed)),
);
