import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

interface Package {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

const read = (file: string): Package =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Package;

test('the example front end names the versions that the tests build it with', () => {
  const { dependencies, devDependencies } = read('../../../package.json');
  const ours = { ...dependencies, ...devDependencies };
  const example = read('../../../examples/hub-page/package.json');
  const named = { ...example.dependencies, ...example.devDependencies };
  expect(ours).toMatchObject(named);
});
