import { describe, expect, test } from '@jest/globals';
import { showWaiting } from '../../../src/cli/waiting.js';

/** An output that remembers what was written to it. */
function output(about: { isTTY: boolean; columns?: number }) {
  const written: string[] = [];
  return { ...about, written, write: (text: string) => written.push(text) };
}

describe('waiting, on a terminal', () => {
  test('is one line that replaces itself and is gone at the end', () => {
    const terminal = output({ isTTY: true });
    const waiting = showWaiting(terminal);
    waiting.show('Starting Neo4j: 1 s');
    waiting.show('Starting Neo4j: 2 s');
    waiting.done();
    waiting.done();
    const erase = '\r\u001b[2K';
    expect(terminal.written).toEqual([
      `${erase}Starting Neo4j: 1 s`,
      `${erase}Starting Neo4j: 2 s`,
      erase,
    ]);
  });

  test('never wraps, because a wrapped line could not be erased', () => {
    const terminal = output({ isTTY: true, columns: 10 });
    showWaiting(terminal).show('Starting Neo4j: 1 s');
    expect(terminal.written.join('')).toMatch(/Starting $/);
  });
});

describe('waiting, elsewhere', () => {
  test('is a plain line for each step, and an occasional one while it lasts', () => {
    const file = output({ isTTY: false });
    let time = 0;
    const waiting = showWaiting(file, () => time);
    for (let second = 1; second <= 25; second += 1) {
      time = second * 1_000;
      waiting.show(`Starting Neo4j: ${second} s`);
    }
    waiting.show('Building indexes: 10%');
    waiting.done();
    expect(file.written).toEqual([
      'Starting Neo4j: 1 s\n',
      'Starting Neo4j: 11 s\n',
      'Starting Neo4j: 21 s\n',
      'Building indexes: 10%\n',
    ]);
  });
});
