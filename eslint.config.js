import { defineConfig, globalIgnores } from 'eslint/config';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { zones } from './scripts/rooms.mjs';

const PROCESS_ENV = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only src/config reads the environment; take the value as an argument.',
};
const DRIVER = {
  name: 'neo4j-driver',
  message: 'Only src/graph talks to the driver; go through Graph.',
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    '.citegraph/',
    '.stryker/',
    'reports/',
    'web/src/generated/',
  ]),
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      // A number in a text is what it looks like; other values are not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Taking a property away is naming it and keeping the rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // A GraphQL type or resolver may hold nothing but decorated members.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // GraphQL types are classes for their decorators' sake; their values are plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.js', '**/*.mjs'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        importX.createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } }),
      ],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
      'no-restricted-syntax': ['error', PROCESS_ENV],
      'no-restricted-imports': ['error', { paths: [DRIVER] }],
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/graph/**', 'tests/**', 'bench/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['src/config/**', 'tests/**', 'bench/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Their types are generated first, and checked by the test that builds them.
    files: ['examples/**'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // What a person starts and reads the output of. Commands print by src/cli/output.ts, which escapes what could
    // control a terminal.
    files: [
      'src/cli/output.ts',
      'src/api/printSchema.ts',
      'bench/**',
      'bin/**',
      'examples/**',
      'scripts/**',
    ],
    rules: { 'no-console': 'off' },
  },
);
