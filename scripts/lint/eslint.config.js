import path from 'node:path';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import tseslint from 'typescript-eslint';
import { arrows } from './arrows.js';

const root = path.resolve(import.meta.dirname, '../..');

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', 'test/pages'] },
  ...tseslint.configs.recommendedTypeChecked,
  noUnsanitized.configs.recommended,
  {
    basePath: root,
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-param-reassign': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/src/**/*.{ts,tsx}'],
    plugins: { house: { rules: { arrows } } },
    rules: {
      'house/arrows': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Text is never markup: build elements instead.',
        },
      ],
    },
  },
  {
    files: ['**/test/**/*.{ts,tsx}', '**/scripts/**/*.{ts,tsx,js}'],
    // These run on the developer's own machine, on the project's own files.
    rules: { 'no-console': 'off', 'no-unsanitized/method': 'off' },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
