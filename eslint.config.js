import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Plain mistakes, in every file; TypeScript finds undefined names itself.
 * @type {import('eslint').Linter.RulesRecord}
 */
const plainMistakes = {
  // `== null` asks for null and undefined at once, and nothing else.
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-async-promise-executor': 'error',
  'no-case-declarations': 'error',
  'no-cond-assign': 'error',
  'no-constant-condition': 'error',
  'no-debugger': 'error',
  'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
  'no-empty': 'error',
  // A full-width space belongs into Japanese text, and nowhere else.
  'no-irregular-whitespace': ['error', { skipTemplates: true, skipRegExps: true }],
  'no-loss-of-precision': 'error',
  'no-self-assign': 'error',
  'no-sparse-arrays': 'error',
  'no-unsafe-finally': 'error',
  'no-useless-catch': 'error',
  'no-useless-escape': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'use-isnan': 'error',
};

/** @type {import('eslint').Linter.RulesRecord} */
const noDefaultExport = {
  'no-restricted-syntax': [
    'error',
    {
      selector: 'ExportDefaultDeclaration',
      message: 'Export it by its name: then it is called the same wherever it is imported.',
    },
    {
      selector: 'ExportSpecifier[exported.name="default"]',
      message: 'Export it by its name: then it is called the same wherever it is imported.',
    },
  ],
};

/** @type {import('eslint').Linter.RulesRecord} */
const typed = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/consistent-type-exports': 'error',
  '@typescript-eslint/no-import-type-side-effects': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
};

export default defineConfig(
  globalIgnores([
    '.svelte-kit/',
    'build/',
    'coverage/',
    'playwright-report/',
    'static/',
    'test-results/',
    'tests/fixtures/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{js,ts,svelte}'], rules: { ...plainMistakes, ...noDefaultExport } },
  {
    files: ['**/*.{ts,svelte}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: typed,
  },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
    rules: {
      // No text becomes markup: a file name or a cell of a CSV must stay text.
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      // src/routes/navigation.ts resolves addresses; the rule sees only a call of resolve() in place.
      // The end-to-end tests run below a sub-path, where an unresolved address leads nowhere.
      'svelte/no-navigation-without-resolve': 'off',
      // A full-width space is a letter of Japanese markup.
      'no-irregular-whitespace': 'off',
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
    },
  },
  {
    // Each component would cost the type checker a new start, a second apiece; svelte-check knows
    // their types anyway. What has to be awaited belongs into a .svelte.ts file, which is checked.
    files: ['**/*.svelte'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: { '@typescript-eslint/consistent-type-exports': 'off' },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    // A test's answer from JSON or from a page is known to the test, not to the types.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    // What a tool or a package asks for by the name "default".
    files: ['*.config.{js,ts}', '**/*.d.ts', 'tools/retried-reporter.js'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
