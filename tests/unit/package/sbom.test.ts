import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { sbomOf } from '../../../scripts/sbom.mjs';

const NAMES = z.record(z.string(), z.unknown()).default({});
const LOCKFILE = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string(),
      integrity: z.string().optional(),
      dependencies: NAMES,
      optionalDependencies: NAMES,
      peerDependencies: NAMES,
      peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean() })).default({}),
    }),
  ),
});
const text = readFileSync(new URL('../../../npm-shrinkwrap.json', import.meta.url), 'utf8');
const { packages } = LOCKFILE.parse(JSON.parse(text));
const sbom = sbomOf(JSON.parse(text) as { packages: object });

/** What can be reached from the package without development dependencies, by the rules of Node. */
function reached(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const left = [''];
  for (let place = left.pop(); place !== undefined; place = left.pop()) {
    const entry = packages[place];
    if (entry === undefined || found.has(place)) continue;
    const { dependencies, optionalDependencies, peerDependencies } = entry;
    const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
    const on = names.flatMap((name) => placeOf(name, place));
    found.set(place, on);
    left.push(...on);
  }
  return found;
}

function placeOf(name: string, from: string): string[] {
  const segments = from.split('/node_modules/');
  for (let count = segments.length; count >= 0; count -= 1) {
    const folder = segments.slice(0, count).join('/node_modules/');
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[place] !== undefined) return [place];
  }
  return [];
}

const idOf = (place: string): string =>
  `${place.split('node_modules/').at(-1) ?? ''}@${packages[place]?.version ?? ''}`;

test('the SBOM has exactly the production dependencies of the lockfile, each once', () => {
  const expected = [...reached().keys()].filter((place) => place !== '').map(idOf);
  const listed = sbom.components.map(({ name, version }) => `${name}@${version}`);
  expect(listed.sort()).toEqual([...new Set(expected)].sort());
  expect(listed).toEqual(expect.arrayContaining(['graphql@16.15.0', 'zod@4.6.7']));
  expect(listed.join()).not.toContain('typescript');
});

test('every component has a package URL and the hash of its bytes', () => {
  for (const { 'bom-ref': ref, name, version, hashes } of sbom.components) {
    expect(ref).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
    expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
  }
});

test('what depends on what refers to components, and names all that the package needs', () => {
  const own = sbom.metadata.component['bom-ref'];
  const known = new Set([own, ...sbom.components.map(({ 'bom-ref': ref }) => ref)]);
  const on = new Map(sbom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  expect(new Set(on.keys())).toEqual(known);
  for (const refs of on.values()) expect(refs.filter((ref) => !known.has(ref))).toEqual([]);
  expect(on.get(own)).toHaveLength(Object.keys(packages['']?.dependencies ?? {}).length);
});

test('it is the same whenever it is written, and names no registry', () => {
  const written = JSON.stringify(sbom);
  expect(JSON.stringify(sbomOf(JSON.parse(text) as { packages: object }))).toBe(written);
  expect(written).not.toMatch(/https?:|timestamp|serialNumber/);
});
