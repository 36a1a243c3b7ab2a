import { register } from 'node:module';

// Jest loads the global setup by Node itself, without the transform and the name mapper below.
register('./scripts/typescriptHooks.mjs', import.meta.url);

/** Shared by both projects. Sources are ESM TypeScript whose imports end in `.js`. */
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.stryker/'],
};

/** @type {import('jest').Config} */
export default {
  // A bound for what hangs, and no measure of speed: machines differ, and several databases may share one.
  testTimeout: 240_000,
  // Modules of ECMAScript stay in memory when their test file is done. All files in one process came to more than 1 GB, and
  // the collector to half of the time: so the one worker that runs them (they share a database) starts anew above this.
  workerIdleMemoryLimit: '400MB',
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.ts'] },
    {
      ...common,
      displayName: 'database',
      testMatch: ['<rootDir>/tests/{abuse,contract,differential,integration}/**/*.test.ts'],
      // Jest runs the setup of a project only when tests of that project are selected.
      globalSetup: '<rootDir>/tests/support/globalSetup.mjs',
      globalTeardown: '<rootDir>/tests/support/globalTeardown.mjs',
    },
  ],
};
