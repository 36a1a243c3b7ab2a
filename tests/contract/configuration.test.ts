import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { loadConfig } from '../../src/config/config.js';
import { settings } from '../../src/config/settings.js';
import { ConfigurationError } from '../../src/errors.js';

const messageFor = (variables: Record<string, string>): string => {
  try {
    loadConfig({}, variables);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return 'no mistake';
};

describe('configuration', () => {
  test('docs/configuration.md lists exactly the variables that are read', () => {
    const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
    const listed = [...page.matchAll(/^\| `([A-Z0-9_]+)` +\|/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual(Object.keys(settings.shape).sort());
  });

  test('an empty environment is a private Neo4j on loopback', () => {
    expect(loadConfig({}, {})).toMatchObject({ host: '127.0.0.1', port: null, neo4j: null });
  });

  test('every mistake is named at once, with value and expectation', () => {
    const message = messageFor({
      PORT: '70000',
      HUB_TIERS: '10,5,1',
      LOG_LEVEL: 'loud',
      CORS_ORIGINS: 'example.org',
      CITEGRAPH_DATE: 'x',
    });
    expect(message).toContain('PORT: got "70000", expected a whole number from 0 to 65535');
    expect(message).toContain('HUB_TIERS: got "10,5,1", expected three ascending whole numbers');
    expect(message).toContain('LOG_LEVEL: got "loud", expected one of silent, error');
    expect(message).toContain('CORS_ORIGINS: got "example.org", expected origins such as');
    expect(message).toContain('CITEGRAPH_DATE: unknown variable');
  });

  test('an address without a password, and a password without an address, are mistakes', () => {
    expect(messageFor({ NEO4J_URI: 'bolt://localhost' })).toContain('NEO4J_PASSWORD: got nothing');
    for (const name of ['NEO4J_PASSWORD', 'NEO4J_PASSWORD_FILE']) {
      expect(messageFor({ [name]: 'secret' })).toContain(
        `NEO4J_URI: got nothing, expected an address, because ${name} is set`,
      );
    }
  });

  test('a password is never shown', () => {
    expect(messageFor({ NEO4J_URI: 'http://x', NEO4J_PASSWORD: 's3cret' })).not.toContain('s3cret');
  });

  test('Apollo Sandbox is on for this machine alone, unless it is asked for', () => {
    const sandbox = (variables: Record<string, string>) => loadConfig({}, variables).sandbox;
    for (const HOST of ['127.0.0.1', '127.0.0.2', '::1', 'localhost']) {
      expect(sandbox({ HOST })).toBe(true);
      expect(sandbox({ HOST, SANDBOX: 'off' })).toBe(false);
    }
    for (const HOST of ['0.0.0.0', '::', '192.168.1.20', 'graph.example.org']) {
      expect(sandbox({ HOST })).toBe(false);
      expect(sandbox({ HOST, SANDBOX: 'on' })).toBe(true);
    }
  });

  test('allowed hosts are names without ports, and the one that is listened on', () => {
    expect(loadConfig({}, { ALLOWED_HOSTS: 'A.example, b', HOST: 'C' }).allowedHosts).toEqual([
      'a.example',
      'b',
      'c',
    ]);
    for (const wrong of ['a:4000', 'https://a', 'a,,b', '*.example']) {
      expect(messageFor({ ALLOWED_HOSTS: wrong })).toContain('expected host names without ports');
    }
  });

  test('the public address is an origin, whose host is allowed', () => {
    const config = loadConfig({}, { PUBLIC_URL: 'HTTPS://Graph.Example:8443/' });
    expect(config.publicUrl).toBe('https://graph.example:8443');
    expect(config.allowedHosts).toContain('graph.example');
    expect(loadConfig({}, {})).toMatchObject({ publicUrl: null, embedOrigins: [] });
    const wrong = [
      'graph.example',
      'ftp://a.example',
      'https://a/b',
      'https://a/?b',
      'https://a#b',
    ];
    for (const url of [...wrong, 'https://me:secret@a.example', 'javascript:alert(1)']) {
      const message = messageFor({ PUBLIC_URL: url });
      expect(message).toContain('PUBLIC_URL: got ');
      expect(message).toContain('expected an http or https address without user, path');
      expect(message).not.toContain('secret');
    }
  });

  test('origins that may frame cards are origins', () => {
    expect(
      loadConfig({}, { EMBED_ORIGINS: 'https://a.example, https://b.example' }).embedOrigins,
    ).toEqual(['https://a.example', 'https://b.example']);
    for (const origin of ['*', 'a.example', 'https://a/b', "https://a; script-src 'none'"]) {
      expect(messageFor({ EMBED_ORIGINS: origin })).toContain('EMBED_ORIGINS: got ');
    }
  });

  test('metrics are off unless they have a port, which is not that of the server', () => {
    const metrics = (variables: Record<string, string>) => loadConfig({}, variables).metrics;
    expect(metrics({})).toBeNull();
    expect(metrics({ METRICS_PORT: '9464' })).toMatchObject({ host: '127.0.0.1', port: 9464 });
    expect(metrics({ METRICS_PORT: '0', PORT: '0' })).toMatchObject({ port: 0 });
    expect(messageFor({ METRICS_PORT: '4000', PORT: '4000' })).toContain(
      'METRICS_PORT: got "4000", expected a port of its own, other than PORT',
    );
    expect(messageFor({ METRICS_PORT: 'on' })).toContain(
      'METRICS_PORT: got "on", expected a whole number from 0 to 65535',
    );
  });

  test('metrics need a key beyond this machine, unless everybody may ask', () => {
    const needsKey = (METRICS_HOST: string, variables: Record<string, string> = {}) =>
      loadConfig({}, { METRICS_PORT: '0', METRICS_HOST, ...variables }).metrics?.needsKey;
    for (const host of ['127.0.0.1', '::1', 'localhost']) {
      expect([needsKey(host), needsKey(host, { ACCESS: 'keys' })]).toEqual([false, false]);
    }
    // By default the server is open on loopback, which says nothing about another address.
    expect(needsKey('0.0.0.0')).toBe(true);
    expect(needsKey('0.0.0.0', { HOST: '0.0.0.0' })).toBe(true);
    expect(needsKey('0.0.0.0', { ACCESS: 'keys' })).toBe(true);
    expect(needsKey('0.0.0.0', { ACCESS: 'open' })).toBe(false);
  });

  test('workers are a number from 1 to 64, and the message names it', () => {
    for (const wrong of ['0', 'x', '65', '-1', '1.5']) {
      expect(messageFor({ WORKERS: wrong })).toContain(
        `WORKERS: got "${wrong}", expected a whole number from 1 to 64`,
      );
    }
    expect(loadConfig({ WORKERS: '64' }, {}).workers).toBe(64);
    expect(loadConfig({}, {}).workers).toBeGreaterThanOrEqual(1);
    expect(loadConfig({}, {}).workers).toBeLessThanOrEqual(4);
  });

  test('a flag wins over its variable', () => {
    expect(loadConfig({ PORT: '2' }, { PORT: '1' }).port).toBe(2);
  });
});
