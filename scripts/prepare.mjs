// Builds dist/ from a clone: after an install, before a package is made, and before a start. It does nothing in a package,
// which has dist/ and no sources, nor after an install without development dependencies, which has no compiler.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const needed = ['src/main.ts', 'node_modules/typescript/bin/tsc'];

if (needed.every((file) => existsSync(`${root}/${file}`))) {
  execSync('npm run --silent build', { cwd: root, stdio: 'inherit' });
}
