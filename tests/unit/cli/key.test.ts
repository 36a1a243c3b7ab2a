import { describe, expect, test } from '@jest/globals';
import { createProgram } from '../../../src/cli/program.js';
import { keyAsked } from '../../../src/cli/run/key.js';
import { BadInputError } from '../../../src/errors.js';

describe('the options of key create', () => {
  test('are read, with scopes once each', () => {
    expect(keyAsked({ name: 'a', scopes: 'metrics, read,read', costPerMinute: '60' })).toEqual({
      ...{ name: 'a', scopes: ['read', 'metrics'], costPerMinute: 60 },
    });
    expect(keyAsked({ name: 'a', scopes: 'read' }).costPerMinute).toBeNull();
  });

  test.each([
    ['--name', { name: ' ' }],
    ['--name', { name: 'a\nb' }],
    ['--name', { name: 'a'.repeat(101) }],
    ['--scopes', { scopes: '' }],
    ['--scopes', { scopes: 'read,write' }],
    ['--cost-per-minute', { costPerMinute: '0' }],
    ['--cost-per-minute', { costPerMinute: '-1' }],
    ['--cost-per-minute', { costPerMinute: '1e3' }],
    ['--cost-per-minute', { costPerMinute: '1000000001' }],
  ])('are refused by the name of the wrong one, %s: %j', (field, wrong) => {
    const refused = (): unknown => keyAsked({ name: 'a', scopes: 'read', ...wrong });
    expect(refused).toThrow(BadInputError);
    expect(refused).toThrow(`${field}: got `);
  });
});

test('no command takes a secret, which other users could see in the list of processes', () => {
  const keys = createProgram().commands.find((command) => command.name() === 'key');
  const options = keys?.commands.flatMap((command) => command.options.map(({ long }) => long));
  expect(options).toEqual(['--name', '--scopes', '--cost-per-minute']);
});
