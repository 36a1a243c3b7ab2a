import { availableParallelism, totalmem } from 'node:os';
import { z } from 'zod';
import { isAddressOfSite, isIssuerAddress, isNetwork } from './addresses.js';

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, { error: `a whole number from ${least} to ${most}` })
    .transform(Number)
    .refine((number) => number >= least && number <= most, {
      error: `a whole number from ${least} to ${most}`,
    });

const text = z.string().min(1, { error: 'a non-empty text' });
/** Enough for a store of several million citations on most machines; pages take memory only when they are used. */
const quarterOfMemory = (): string => `${Math.max(256, Math.floor(totalmem() / 4 / 1024 ** 2))}m`;
/** A processor that Neo4j shares with more statements serves each of them more slowly. */
const fourForEachProcessor = (): number => 4 * availableParallelism();
/** Neo4j needs its share of the processors; on few of them, one process of Node.js keeps it busy. */
const halfOfManyProcessors = (): number => {
  const processors = availableParallelism();
  return processors <= 4 ? 1 : Math.min(4, Math.floor(processors / 2));
};
const memory = z.string().regex(/^[1-9]\d*[mg]$/i, { error: 'a size such as 512m or 2g' });
const oneOf = <const Choices extends readonly [string, ...string[]]>(...choices: Choices) =>
  z.enum(choices, { error: `one of ${choices.join(', ')}` });

const origins = z
  .string()
  .transform((list) => list.split(',').map((origin) => origin.trim()))
  .refine(
    (list) => list.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
    {
      error: 'origins such as https://example.org, separated by commas',
    },
  );

/** Kept as an origin. A path would be one that the pages, which lie at `/`, know nothing of. */
const publicUrl = z
  .string()
  .refine(isAddressOfSite, {
    error:
      'an http or https address without user, path, query and fragment, such as https://graph.example.org',
  })
  .transform((url) => new URL(url).origin);

/** Directives of RFC 9111, as a header has them. */
const cacheControl = z.string().regex(/^[a-z-]+(=\d+)?(, ?[a-z-]+(=\d+)?)*$/, {
  error: 'directives such as no-cache or public, max-age=60',
});

const hostNames = z
  .string()
  .transform((list) => list.split(',').map((name) => name.trim().toLowerCase()))
  .refine((list) => list.every((name) => /^(\*|[\w-]+(\.[\w-]+)*)$/.test(name)), {
    error: 'host names without ports, such as citegraph.example.org, separated by commas, or *',
  });

const hubTiers = z
  .string()
  .regex(/^\d+,\d+,\d+$/, { error: 'three whole numbers, such as 10,100,1000' })
  .transform((list) => list.split(',').map(Number))
  .refine(
    ([hub = 0, superHub = 0, megaHub = 0]) => 0 < hub && hub < superHub && superHub < megaHub,
    {
      error: 'three ascending whole numbers, such as 10,100,1000',
    },
  )
  .transform(([hub = 10, superHub = 100, megaHub = 1000]) => ({ hub, superHub, megaHub }));

const neo4jUri = z
  .string()
  .refine((uri) => URL.canParse(uri) && /^(neo4j|bolt)(\+s|\+ssc)?:$/.test(new URL(uri).protocol), {
    error: 'an address such as bolt://localhost:7687 or neo4j+s://example.org',
  })
  .refine(
    (uri) => !URL.canParse(uri) || `${new URL(uri).username}${new URL(uri).password}` === '',
    {
      error: 'an address without user and password, which are NEO4J_USERNAME and NEO4J_PASSWORD',
    },
  );

const serviceUrl = z
  .string()
  .refine((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol), {
    error: 'an http or https address, such as https://api.example.org',
  })
  .transform((url) => url.replace(/\/+$/, ''));

/** Whoever is believed for all addresses believes everybody. */
const networks = z
  .string()
  .transform((list) => list.split(',').map((network) => network.trim()))
  .refine((list) => list.every(isNetwork), {
    error: 'addresses or networks such as 10.0.0.5 or 10.0.0.0/8, separated by commas',
  });

/** Whoever can answer in place of the issuer can make tokens, so nobody may be on the way. */
const issuerUrl = z.string().refine(isIssuerAddress, {
  error: 'an https address, such as https://login.example.org/jwks.json; http only on this machine',
});

/**
 * Every environment variable that citegraph reads, with what it accepts. docs/configuration.md lists the
 * same names; a contract test compares the two.
 */
export const settings = z.object({
  PORT: wholeNumber(0, 65_535).optional(),
  HOST: text.default('127.0.0.1'),
  WORKERS: wholeNumber(1, 64).default(halfOfManyProcessors),
  WORKER_STUCK_MS: wholeNumber(2_000, 600_000).default(30_000),
  ACCESS: oneOf('open', 'keys').optional(),
  COST_PER_MINUTE: wholeNumber(1, 1_000_000_000).optional(),
  TRUSTED_PROXIES: networks.default([]),
  AUTH_JWKS_URI: issuerUrl.optional(),
  AUTH_ISSUER: text.optional(),
  AUTH_AUDIENCE: text.optional(),
  AUTH_SCOPE_CLAIM: text.default('scope'),
  ALLOWED_HOSTS: hostNames.default([]),
  CORS_ORIGINS: origins.default([]),
  PUBLIC_URL: publicUrl.optional(),
  EMBED_ORIGINS: origins.default([]),
  SANDBOX: oneOf('on', 'off').optional(),
  TRUSTED_DOCUMENTS: text.optional(),
  TRUSTED_DOCUMENTS_MODE: oneOf('prefer', 'only').default('prefer'),
  LOG_LEVEL: oneOf('silent', 'error', 'warn', 'info', 'debug').default('info'),
  SLOW_REQUEST_MS: wholeNumber(0, 600_000).default(1_000),
  SLOW_REQUEST_PLANS: oneOf('on', 'off').default('off'),
  MAX_QUERY_DEPTH: wholeNumber(1, 100).default(15),
  MAX_QUERY_NODES: wholeNumber(1, 10_000_000).default(50_000),
  MAX_QUERY_WORK: wholeNumber(1, 10_000_000).default(1_000),
  REQUEST_DEADLINE_MS: wholeNumber(1, 600_000).default(10_000),
  MAX_WALK_BUDGET: wholeNumber(1, 10_000_000).default(200_000),
  WALKS_AT_ONCE: wholeNumber(1, 100).default(1),
  READS_AT_ONCE: wholeNumber(1, 1_000).default(fourForEachProcessor),
  MAX_EXPORT_ROWS: wholeNumber(1, 100_000_000).default(1_000_000),
  MAX_EXPORT_WORK: wholeNumber(1, 100_000_000).default(50_000),
  EXPORT_DEADLINE_MS: wholeNumber(1, 86_400_000).default(600_000),
  EXPORTS_AT_ONCE: wholeNumber(1, 1_000).default(4),
  REMEMBERED_ANSWERS_MB: wholeNumber(0, 100_000).default(64),
  CACHE_CONTROL: cacheControl.default('no-cache'),
  MAX_CONNECTIONS: wholeNumber(1, 100_000).default(2_000),
  REQUEST_ARRIVAL_MS: wholeNumber(1_000, 600_000).default(30_000),
  KEEP_ALIVE_MS: wholeNumber(1_000, 600_000).default(72_000),
  METRICS_PORT: wholeNumber(0, 65_535).optional(),
  METRICS_HOST: text.default('127.0.0.1'),
  SHUTDOWN_DELAY_MS: wholeNumber(0, 600_000).default(0),
  SHUTDOWN_GRACE_MS: wholeNumber(0, 600_000).default(10_000),
  HUB_TIERS: hubTiers.default({ hub: 10, superHub: 100, megaHub: 1_000 }),
  NEO4J_URI: neo4jUri.optional(),
  NEO4J_USERNAME: text.default('neo4j'),
  NEO4J_PASSWORD: text.optional(),
  NEO4J_PASSWORD_FILE: text.optional(),
  NEO4J_DATABASE: text.optional(),
  NEO4J_IMAGE: text.default('neo4j:5.26.30-community'),
  CITEGRAPH_DATA: text.default('.citegraph'),
  CITEGRAPH_NEO4J: oneOf('auto', 'java', 'docker').default('auto'),
  CITEGRAPH_NEO4J_HEAP: memory.default('1g'),
  CITEGRAPH_NEO4J_PAGECACHE: memory.default(quarterOfMemory),
  CITEGRAPH_MAILTO: text.optional(),
  OPENALEX_URL: serviceUrl.default('https://api.openalex.org'),
  OPENALEX_API_KEY: text.optional(),
  SEMANTIC_SCHOLAR_URL: serviceUrl.default('https://api.semanticscholar.org'),
  SEMANTIC_SCHOLAR_API_KEY: text.optional(),
  CROSSREF_URL: serviceUrl.default('https://api.crossref.org'),
  CROSSREF_API_KEY: text.optional(),
  OPENCITATIONS_URL: serviceUrl.default('https://api.opencitations.net'),
  OPENCITATIONS_ACCESS_TOKEN: text.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: text.optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: text.optional(),
  OTEL_EXPORTER_OTLP_PROTOCOL: text.optional(),
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: text.optional(),
  OTEL_TRACES_EXPORTER: text.optional(),
  OTEL_SDK_DISABLED: text.optional(),
  CITEGRAPH_SAMPLE: oneOf('auto', 'on', 'off').default('auto'),
});

export type Settings = z.infer<typeof settings>;
