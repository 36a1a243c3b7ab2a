// Hooks of Node's module loader for mutation tests. Each run gets modules of its own, told apart by `?run=N` in their
// addresses, so that a fault in what a module does when it is loaded takes effect too.
import {
  load as loadTypescript,
  resolve as resolveTypescript,
} from '../../../scripts/typescriptHooks.mjs';

const GLOBALS = new URL('jestGlobals.mjs', import.meta.url).href;
const RUN = /\?run=\d+$/;
const compiled = new Map();

export async function resolve(specifier, context, nextResolve) {
  if (specifier === '@jest/globals') return { url: GLOBALS, shortCircuit: true };
  const resolved = await resolveTypescript(specifier, context, nextResolve);
  const [run] = RUN.exec(context.parentURL ?? '') ?? [];
  const isOwn = resolved.url.endsWith('.ts') && run !== undefined;
  return isOwn ? { ...resolved, url: resolved.url + run } : resolved;
}

export async function load(url, context, nextLoad) {
  const file = url.replace(RUN, '');
  if (!file.endsWith('.ts')) return nextLoad(url, context);
  let code = compiled.get(file);
  if (code === undefined) {
    code = loadTypescript(file, context, nextLoad);
    compiled.set(file, code);
  }
  return code;
}
