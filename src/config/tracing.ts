import type { Mistake } from './mistake.js';
import type { Settings } from './settings.js';

const PROTOCOLS = ['http/protobuf', 'http/json'] as const;

/** How traces leave; the SDK of OpenTelemetry reads all else from its own variables. */
export interface TracingConfig {
  readonly protocol: (typeof PROTOCOLS)[number];
}

const ENDPOINTS = ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT'] as const;

/**
 * Whether and how traces are exported; null without an endpoint, and where the variables of OpenTelemetry turn traces off.
 * Then nothing about them is a mistake: they may be there for other programs.
 */
export function tracingOf(settings: Settings): TracingConfig | null {
  const { OTEL_SDK_DISABLED: disabled, OTEL_TRACES_EXPORTER: exporter } = settings;
  if (ENDPOINTS.every((name) => settings[name] === undefined)) return null;
  if (disabled?.toLowerCase() === 'true' || exporter === 'none') return null;
  const protocol = settings[protocolName(settings)] ?? PROTOCOLS[0];
  return { protocol: PROTOCOLS.find((known) => known === protocol) ?? PROTOCOLS[0] };
}

/** What keeps traces from being exported as configured. */
export function tracingMistakes(settings: Settings): Mistake[] {
  if (tracingOf(settings) === null) return [];
  const protocol = protocolName(settings);
  const isKnown = PROTOCOLS.some((known) => known === (settings[protocol] ?? known));
  const isExported = ['otlp', undefined].includes(settings.OTEL_TRACES_EXPORTER);
  return [
    ...ENDPOINTS.filter((name) => !isWebAddress(settings[name] ?? 'http://none')).map((name) => ({
      name,
      expected: 'an http or https address, such as http://localhost:4318',
    })),
    ...(isKnown ? [] : [{ name: protocol, expected: `one of ${PROTOCOLS.join(', ')}` }]),
    ...(isExported ? [] : [{ name: 'OTEL_TRACES_EXPORTER', expected: 'one of otlp, none' }]),
  ];
}

/** The variable that decides: the one for traces alone comes first. */
function protocolName(
  settings: Settings,
): 'OTEL_EXPORTER_OTLP_TRACES_PROTOCOL' | 'OTEL_EXPORTER_OTLP_PROTOCOL' {
  return settings.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL === undefined
    ? 'OTEL_EXPORTER_OTLP_PROTOCOL'
    : 'OTEL_EXPORTER_OTLP_TRACES_PROTOCOL';
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
