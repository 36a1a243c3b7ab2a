import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@jest/globals';
import { commandLineOf } from '../support/command.js';
import { describeWith } from '../support/needs.js';
import { testConnection } from '../support/testGraph.js';

/** What a server prints on a terminal: until it is announced, it answered a query, and Ctrl-C was typed. */
async function sessionOnTerminal(): Promise<string[]> {
  const { uri, username, password } = testConnection();
  const command = commandLineOf(['start'])
    .map((word) => `'${word}'`)
    .join(' ');
  const terminal = spawn('script', ['-qefc', command, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PORT: '0' },
      CITEGRAPH_SAMPLE: 'off',
    },
  });
  const ended = once(terminal, 'close');
  const printed: string[] = [];
  for await (const line of createInterface({ input: terminal.stdout })) {
    printed.push(stripVTControlCharacters(line).trimEnd());
    const [address] = /http:\S+(?=\/graphql)/.exec(line) ?? [];
    if (address !== undefined) await fetch(`${address}/graphql?query={__typename}`);
    // Of that query, and not of those by which the server warmed up.
    const isAnswered = /INFO.*durationMs/.test(line) && !line.includes('warm-up');
    if (isAnswered) terminal.stdin.write('\u0003');
  }
  await ended;
  return printed;
}

describeWith('script', 'a server on a terminal', () => {
  test('names the graph first, has a log that people can read, and ends with Ctrl-C', async () => {
    const printed = await sessionOnTerminal();
    expect(printed[0]).toBe(`Graph: ${testConnection().uri}, default database`);
    expect(printed).toContainEqual(expect.stringMatching(/^\[\d\d:\d\d:\d\d\] INFO: .*\{.*\}$/));
    expect(printed.at(-1)).toContain('Stopping.');
  });
});
