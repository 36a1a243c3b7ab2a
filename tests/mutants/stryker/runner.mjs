// A test runner for Stryker: the unit tests by jest-circus in this very process. Jest makes a world of its own for each
// run, which takes a second and more; this takes some hundredths, and there are thousands of mutants.
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, declareClassPlugin, tokens, commonTokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { addEventHandler, getState, resetState, run } from 'jest-circus';
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const TEST_TIMEOUT_MS = 30_000;
/** Between the name of a test's file and its own, in its id. */
const SEPARATOR = ' › ';

class UnitTestRunner {
  static inject = tokens(commonTokens.options);

  /** Numbers the runs, so that each loads modules of its own. */
  runs = 0;
  filter = undefined;
  hasFailed = false;

  constructor({ unitTests, slowTests }) {
    this.files = unitTests;
    this.slowTests = new Set(slowTests);
    this.instrumented = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    register('./hooks.mjs', import.meta.url);
    addEventHandler((event) => this.onEvent(event));
  }

  async dryRun() {
    const tests = [];
    for (const file of this.files) tests.push(...(await this.runFile(file)));
    const { mutantCoverage } = this.instrumented;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit }) {
    this.instrumented.activeMutant = activeMutant.id;
    this.instrumented.hitCount = hitLimit === undefined ? undefined : 0;
    this.instrumented.hitLimit = hitLimit;
    this.filter = testFilter && new Set(testFilter);
    this.hasFailed = false;
    const files = testFilter
      ? new Set(testFilter.map((id) => id.split(SEPARATOR)[0]))
      : this.filesNear(sandboxFileName);
    const tests = [];
    for (const file of files) if (!this.hasFailed) tests.push(...(await this.runFile(file)));
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  /** The files that import a module, those that come to it in the fewest steps first: they most likely notice. */
  filesNear(module) {
    return this.files
      .map((file) => ({ file, steps: stepsFrom(path.resolve(file)).get(module) }))
      .filter(({ steps }) => steps !== undefined)
      .sort((a, b) => a.steps - b.steps)
      .map(({ file }) => file);
  }

  async runFile(file) {
    resetState();
    getState().testTimeout = TEST_TIMEOUT_MS;
    // Where decorators leave what they say; modules that are loaded again would say it twice.
    delete globalThis.TypeGraphQLMetadataStorage;
    this.file = file;
    this.runs += 1;
    try {
      await import(`${pathToFileURL(path.resolve(file)).href}?run=${this.runs}`);
    } catch (error) {
      return [this.failure(`${file}${SEPARATOR}loads`, error)];
    }
    const { testResults, unhandledErrors } = await run();
    const tests = testResults
      .filter(({ status }) => status !== 'skip' && status !== 'todo')
      .map((result) => this.resultOf(result));
    if (unhandledErrors.length > 0)
      tests.push(this.failure(`${file}${SEPARATOR}ends`, unhandledErrors[0]));
    return tests;
  }

  resultOf({ testPath, errors, duration }) {
    const id = this.idOf(testPath);
    if (errors.length > 0) return this.failure(id, errors[0]);
    return { id, name: id, timeSpentMs: duration ?? 0, status: TestStatus.Success };
  }

  failure(id, error) {
    this.hasFailed = true;
    return {
      id,
      name: id,
      timeSpentMs: 0,
      status: TestStatus.Failed,
      failureMessage: String(error?.stack ?? error),
    };
  }

  /** Tells the instrumented code which test runs, and leaves out what need not run. */
  onEvent({ name, test }) {
    if (name === 'test_start') {
      const id = this.idOf(pathOf(test));
      this.instrumented.currentTestId = id;
      const isWanted = this.filter?.has(id) !== false && !this.slowTests.has(test.name);
      if (this.hasFailed || !isWanted) test.mode = 'skip';
    } else if (name === 'test_done') {
      this.instrumented.currentTestId = undefined;
      if (test.errors.length > 0) this.hasFailed = true;
    }
  }

  /** `testPath` begins with the root block, which has no name of its own. */
  idOf(testPath) {
    return [this.file, ...testPath.slice(1)].join(SEPARATOR);
  }
}

function pathOf(test) {
  const names = [];
  for (let at = test; at !== undefined; at = at.parent) names.unshift(at.name);
  return names;
}

const imports = new Map();

/** How many imports lead from a file to each that it needs. */
function stepsFrom(file) {
  const steps = new Map([[file, 0]]);
  // A map gives what is added while it is read.
  for (const [from, count] of steps) {
    for (const imported of directImports(from)) {
      if (!steps.has(imported)) steps.set(imported, count + 1);
    }
  }
  return steps;
}

function directImports(file) {
  const known = imports.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(file, 'utf8');
  const found = [...text.matchAll(/(?:from|import) '(\.[^']*)\.js'/g)].map(([, name]) =>
    path.resolve(path.dirname(file), `${name}.ts`),
  );
  imports.set(file, found);
  return found;
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'unit-tests', UnitTestRunner),
];
