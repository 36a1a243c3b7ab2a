import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { KeptFault } from './keptFault.js';

const ROOT = process.cwd();

/** A copy of the working tree in a temporary folder, to put faults into. */
export class ScratchTree {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'citegraph-mutants-'));

  constructor() {
    for (const file of trackedFiles()) {
      cpSync(path.join(ROOT, file), path.join(this.folder, file));
    }
    for (const shared of ['node_modules', 'dist']) {
      symlinkSync(path.join(ROOT, shared), path.join(this.folder, shared));
    }
  }

  /** Runs `work` with the fault in the tree. Throws for a patch that does not fit the tree any more. */
  async withFault<T>({ file, name }: KeptFault, work: () => Promise<T>): Promise<T> {
    this.git(name, ['apply', '-p1', file]);
    try {
      return await work();
    } finally {
      this.git(name, ['apply', '-p1', '-R', file]);
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private git(name: string, args: string[]): void {
    const { status, stderr } = spawnSync('git', args, { cwd: this.folder, encoding: 'utf8' });
    if (status !== 0) {
      throw new Error(`${name}: the patch does not apply any more: ${stderr.trim()}`);
    }
  }
}

/** Files of the working tree that git does not ignore, and that are there. */
function trackedFiles(): string[] {
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '--deduplicate'], {
    encoding: 'utf8',
  });
  const deleted = spawnSync('git', ['ls-files', '-d'], { encoding: 'utf8' }).stdout.split('\n');
  return stdout.split('\n').filter((file) => file !== '' && !deleted.includes(file));
}
