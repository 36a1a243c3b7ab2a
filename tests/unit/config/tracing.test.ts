import { describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../../src/config/config.js';

const ENDPOINT = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.example:4318' };
const tracing = (variables: Record<string, string>) => loadConfig({}, variables).tracing;

describe('traces', () => {
  test('are exported where there is an endpoint, by Protobuf unless a variable says JSON', () => {
    expect(tracing({})).toBeNull();
    expect(tracing({ OTEL_EXPORTER_OTLP_ENDPOINT: '' })).toBeNull();
    expect(tracing(ENDPOINT)).toEqual({ protocol: 'http/protobuf' });
    expect(tracing({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://a.example/x' })).not.toBeNull();
    const json = { ...ENDPOINT, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' };
    expect(tracing(json)).toEqual({ protocol: 'http/json' });
    const both = { ...json, OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/protobuf' };
    expect(tracing(both)).toEqual({ protocol: 'http/protobuf' });
  });

  test.each<Record<string, string>>([
    { OTEL_SDK_DISABLED: 'true' },
    { OTEL_SDK_DISABLED: 'TRUE' },
    { OTEL_TRACES_EXPORTER: 'none' },
  ])('are turned off by %j', (variables) => {
    expect(tracing({ ...ENDPOINT, ...variables })).toBeNull();
  });

  test.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4317' }, 'an http or https address'],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'traces' }, 'an http or https address'],
    [{ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, 'one of http/protobuf, http/json'],
    [{ OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'grpc' }, 'one of http/protobuf, http/json'],
    [{ OTEL_TRACES_EXPORTER: 'zipkin' }, 'one of otlp, none'],
  ])('cannot be exported with %j', (variables, expected) => {
    const [[name, value] = []] = Object.entries(variables);
    expect(() => tracing({ ...ENDPOINT, ...variables })).toThrow(
      `${name}: got "${value}", expected ${expected}`,
    );
  });

  test('are no concern of a server that exports none', () => {
    expect(
      tracing({ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc', OTEL_TRACES_EXPORTER: 'zipkin' }),
    ).toBeNull();
  });

  test('leave no password of an address in an error', () => {
    const variables = { OTEL_EXPORTER_OTLP_ENDPOINT: 'ftp://me:s3cret@collector.example' };
    expect(() => tracing(variables)).toThrow('ftp://…@collector.example');
  });
});
