// Writes dist/sbom.cdx.json: what an installed package consists of, in CycloneDX, from the lockfile alone, so that equal lockfiles
// give equal files: without a time and a serial number, both of which may be left out. `npm sbom` cannot do it here: with
// --omit dev it leaves out every package that a development dependency uses too.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const ROOT = new URL('../', import.meta.url);
/** Names of hashes in a lockfile, and in CycloneDX. */
const HASHES = { sha512: 'SHA-512', sha1: 'SHA-1' };

/** The components of a lockfile, and what depends on what. */
export function sbomOf({ packages }) {
  const installed = Object.keys(packages).filter((place) => packages[place].dev !== true);
  const components = new Map(
    installed.map((place) => [refOf(packages, place), componentOf(packages, place)]),
  );
  const dependencies = new Map();
  for (const place of installed) {
    const ref = refOf(packages, place);
    const on = placesOf(packages, place).map((dependency) => refOf(packages, dependency));
    dependencies.set(ref, [...new Set([...(dependencies.get(ref) ?? []), ...on])].sort());
  }
  const own = refOf(packages, '');
  const component = components.get(own);
  components.delete(own);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { ...component, type: 'application' } },
    components: [...components.values()].sort(byRef),
    dependencies: [...dependencies].map(([ref, dependsOn]) => ({ ref, dependsOn })).sort(byRef),
  };
}

function componentOf(packages, place) {
  const { version, license, integrity, optional } = packages[place];
  const name = nameOf(packages, place);
  const ref = refOf(packages, place);
  return {
    type: 'library',
    'bom-ref': ref,
    name,
    version,
    scope: optional === true ? 'optional' : 'required',
    ...(integrity === undefined ? {} : { hashes: integrity.split(' ').map(hashOf) }),
    ...(license === undefined ? {} : { licenses: [licenseOf(license)] }),
    purl: ref,
  };
}

function hashOf(integrity) {
  const [, algorithm, digest] = /^(\w+)-(.+)$/.exec(integrity);
  return { alg: HASHES[algorithm], content: Buffer.from(digest, 'base64').toString('hex') };
}

function licenseOf(license) {
  return /\s/.test(license) ? { expression: license } : { license: { id: license } };
}

/** The package URL. */
function refOf(packages, place) {
  const name = nameOf(packages, place).replace('@', '%40');
  return `pkg:npm/${name}@${packages[place].version}`;
}

function nameOf(packages, place) {
  return (
    packages[place].name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
  );
}

/** Where the dependencies of a package lie: each in the nearest node_modules from it upwards. */
function placesOf(packages, place) {
  const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = packages[place];
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
  const folders = foldersFrom(place).map((folder) => (folder === '' ? '' : `${folder}/`));
  return names.flatMap((name) => {
    const places = folders.map((folder) => `${folder}node_modules/${name}`);
    const found = places.find((at) => packages[at] !== undefined && packages[at].dev !== true);
    return found === undefined ? [] : [found];
  });
}

/** A folder of a lockfile and those that it lies in, from the inside out. */
function foldersFrom(place) {
  if (place === '') return [''];
  const outer = place.lastIndexOf('/node_modules/');
  return [place, ...foldersFrom(outer < 0 ? '' : place.slice(0, outer))];
}

function byRef(one, other) {
  const [a, b] = [one, other].map((entry) => entry['bom-ref'] ?? entry.ref);
  return a < b ? -1 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lockfile = JSON.parse(readFileSync(new URL('npm-shrinkwrap.json', ROOT), 'utf8'));
  mkdirSync(new URL('dist/', ROOT), { recursive: true });
  writeFileSync(
    new URL('dist/sbom.cdx.json', ROOT),
    `${JSON.stringify(sbomOf(lockfile), null, 2)}\n`,
  );
}
