// Hooks of Node's module loader (see node:module): TypeScript as this project writes it, with imports that
// end in `.js`. They serve what runs outside of jest's own module system, which is the global setup.
import { transformFile } from '@swc/core';
import { fileURLToPath } from 'node:url';

/** Where Node finds no `x.js`, takes `x.ts`. */
export async function resolve(specifier, context, nextResolve) {
  try {
    return await nextResolve(specifier, context);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || !/^\.{1,2}\/.*\.js$/.test(specifier)) throw error;
    return nextResolve(specifier.replace(/\.js$/, '.ts'), context);
  }
}

/** Compiles by `.swcrc`, as jest does for the tests. */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  const { code } = await transformFile(fileURLToPath(url));
  return { format: 'module', source: code, shortCircuit: true };
}
