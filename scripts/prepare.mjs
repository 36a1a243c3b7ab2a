// Builds dist/ after an install from a clone. An install without development dependencies has no compiler,
// and gets its dist/ by other means (a package, a Docker stage).
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));

if (existsSync(compiler)) {
  for (const step of [
    [compiler, '-p', 'tsconfig.build.json'],
    [fileURLToPath(new URL('bundleGraphiql.mjs', import.meta.url))],
  ]) {
    execFileSync(process.execPath, step, { stdio: 'inherit' });
  }
}
