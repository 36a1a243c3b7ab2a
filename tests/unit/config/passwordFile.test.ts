import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../../src/config/config.js';

const folder = mkdtempSync(path.join(tmpdir(), 'citegraph-password-'));
const file = path.join(folder, 'password');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const withFile = (name: string, others: Record<string, string> = {}) =>
  loadConfig({}, { NEO4J_URI: 'bolt://localhost', NEO4J_PASSWORD_FILE: name, ...others });

describe('NEO4J_PASSWORD_FILE', () => {
  test.each([
    ['as it is', 's3cret/ word', 's3cret/ word'],
    ['without a line break at the end', 's3cret\n', 's3cret'],
    ['without a line break of Windows', 's3cret\r\n', 's3cret'],
    ['with spaces, which may belong to it', ' s3cret \n', ' s3cret '],
  ])('gives the password %s', (_how, content, password) => {
    writeFileSync(file, content);
    expect(withFile(file).neo4j).toMatchObject({ password });
  });

  test('is followed through symbolic links, as Kubernetes mounts secrets', () => {
    writeFileSync(file, 's3cret');
    const link = path.join(folder, 'link');
    symlinkSync(file, link);
    expect(withFile(link).neo4j).toMatchObject({ password: 's3cret' });
  });

  test.each([
    ['is empty', '', 'expected a file that holds the password; it is empty'],
    ['has an empty line only', '\n', 'expected a file that holds the password; it is empty'],
    ['has two lines', 's3cret\nother\n', 'expected a file that holds the password on its only'],
    ['is large', 's3cret'.repeat(1_000), 'expected a file of at most 4096 bytes'],
  ])('is refused when it %s', (_how, content, expected) => {
    writeFileSync(file, content);
    const mistake = () => withFile(file);
    expect(mistake).toThrow(`NEO4J_PASSWORD_FILE: got "${file}", ${expected}`);
    expect(mistake).not.toThrow('s3cret');
    expect(mistake).not.toThrow('NEO4J_PASSWORD: got');
  });

  test('is refused when it does not exist, with the reason', () => {
    const missing = path.join(folder, 'missing');
    expect(() => withFile(missing)).toThrow(
      `got "${missing}", expected a file that can be read (ENOENT: no such file or directory)`,
    );
  });

  test('is refused when it is a folder, a device or a pipe, none of which is opened', () => {
    const pipe = path.join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const other of [folder, '/dev/zero', pipe]) {
      expect(() => withFile(other)).toThrow(`got "${other}", expected a regular file`);
    }
  });

  test('is refused beside NEO4J_PASSWORD, and none of both is shown', () => {
    writeFileSync(file, 's3cret');
    const both = () => withFile(file, { NEO4J_PASSWORD: '0ther' });
    expect(both).toThrow('expected nothing, because NEO4J_PASSWORD is set, too');
    expect(both).not.toThrow(/s3cret|0ther/);
  });
});
