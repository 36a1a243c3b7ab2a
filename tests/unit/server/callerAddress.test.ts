import { describe, expect, test } from '@jest/globals';
import fastify from 'fastify';
import { callerAddress } from '../../../src/server/access/callerAddress.js';

/** Whose work a request counts as that comes from an address, with headers, where some proxies are trusted. */
async function counted(
  remoteAddress: string,
  forwarded?: string,
  trusted: readonly string[] = [],
): Promise<string> {
  const app = fastify({ trustProxy: trusted.length > 0 && [...trusted] });
  app.get('/', (request) => callerAddress(request));
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  const { body } = await app.inject({ url: '/', remoteAddress, headers });
  return body;
}

describe('work is counted together', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '20010db800010002/64'],
    ['2001:db8:1:2::', '20010db800010002/64'],
    ['fe80::1%eth0', 'fe80000000000000/64'],
  ])('of %s as %s', async (from, expected) => {
    expect(await counted(from)).toBe(expected);
  });

  test('by what nobody but a trusted proxy says', async () => {
    const lie = '203.0.113.9';
    expect(await counted('192.0.2.1', lie)).toBe('192.0.2.1');
    expect(await counted('192.0.2.1', lie, ['10.0.0.0/8'])).toBe('192.0.2.1');
    expect(await counted('10.0.0.1', '192.0.2.1', ['10.0.0.0/8'])).toBe('192.0.2.1');
    // Proxies write on the right; what their client wrote stands left of it.
    expect(await counted('10.0.0.1', `${lie}, 192.0.2.1`, ['10.0.0.0/8'])).toBe('192.0.2.1');
    expect(await counted('10.0.0.1', `${lie}, 192.0.2.1, 10.9.9.9`, ['10.0.0.0/8'])).toBe(
      '192.0.2.1',
    );
    expect(await counted('10.0.0.1', `10.0.0.7, ${lie}, 192.0.2.1`, ['10.0.0.1'])).toBe(
      '192.0.2.1',
    );
    expect(await counted('::ffff:10.0.0.1', '2001:db8::1', ['10.0.0.0/8'])).toBe(
      '20010db800000000/64',
    );
  });

  test.each([
    'unknown',
    '"_hidden"',
    '1',
    '0x7f.1',
    '999.1.1.1',
    '',
    ' , ,',
    '[2001:db8::1]:80',
    'a'.repeat(9_000),
  ])('by the proxy where it passes on what is no address: %.12s', async (text) => {
    expect(await counted('10.0.0.1', text, ['10.0.0.0/8'])).toBe('10.0.0.1');
  });

  test('by the last address of very many', async () => {
    const many = Array.from({ length: 2_000 }, (_, n) => `203.0.113.${n % 256}`).join(',');
    expect(await counted('10.0.0.1', `${many},192.0.2.1`, ['10.0.0.0/8'])).toBe('192.0.2.1');
  });
});
