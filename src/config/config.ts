import path from 'node:path';
import { ConfigurationError } from '../errors.js';
import { accessConfigOf, issuerMistakes, type AccessConfig } from './accessConfig.js';
import { connectionMistakes } from './connectionMistakes.js';
import { withPasswordOfFile } from './passwordFile.js';
import { isLoopback } from './loopback.js';
import { describeMistake } from './mistake.js';
import { metricsConfig, metricsMistakes, type MetricsConfig } from './metricsConfig.js';
import { bytesOfOneTransaction } from './transactionMemory.js';
import { settings, type Settings } from './settings.js';
import { tracingMistakes, tracingOf, type TracingConfig } from './tracing.js';
import { trustedDocumentsOf, type TrustedDocumentsConfig } from './trustedDocuments.js';
import { renamed, unknownVariables } from './unknownVariables.js';

/** Where a Neo4j that citegraph does not own listens. */
export interface ConfiguredDatabase {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** How the private Neo4j is run. */
export interface PrivateDatabaseConfig {
  /** Absolute path of the folder that holds its data. */
  readonly folder: string;
  readonly engine: 'auto' | 'java' | 'docker';
  readonly heap: string;
  readonly pageCache: string;
  readonly dockerImage: string;
  /** Where Java, Maven and Docker are looked up; child processes inherit it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Limits on one request. Durations are milliseconds. */
export interface LimitsConfig {
  readonly maxDepth: number;
  /** Maximum number of papers and citations in a response. */
  readonly maxNodes: number;
  /** Maximum database work of one request, in index reads. */
  readonly maxWork: number;
  readonly deadlineMs: number;
  /** Maximum number of papers that one walk may visit. */
  readonly largestWalkBudget: number;
  /** Bytes that one transaction may use in Neo4j; Infinity where that is not known. */
  readonly transactionBytes: number;
  /** Walks that run concurrently for this process. */
  readonly walksAtOnce: number;
  /** Short reads that run concurrently for this process. */
  readonly readsAtOnce: number;
  /** Rows of one export, and work of all its pages together. */
  readonly maxExportNodes: number;
  readonly maxExportWork: number;
  /** Milliseconds in which an export must have been sent. */
  readonly exportDeadlineMs: number;
  readonly exportsAtOnce: number;
}

/** Bounds on connections. Durations are milliseconds. */
export interface ConnectionsConfig {
  /** Open at once; further ones are closed at once. */
  readonly most: number;
  /** From the first byte of a request until its body is complete. */
  readonly requestMs: number;
  /** Between requests. */
  readonly keepAliveMs: number;
}

/** Which requests the log has a line about as slow ones. */
export interface SlowRequestsConfig {
  /** Milliseconds from which on a request is slow; 0 for none. */
  readonly ms: number;
  /** Whether the plan of their slowest statement is logged. */
  readonly plans: boolean;
}

/** Where a service that papers are fetched from is, and what it knows the user by. */
export interface ServiceConfig {
  /** Without a slash at the end. */
  readonly url: string;
  readonly key: string | null;
}

/** The smallest number of citers of each tier. */
export interface HubTierThresholds {
  readonly hub: number;
  readonly superHub: number;
  readonly megaHub: number;
}

export interface Config extends AccessConfig {
  readonly host: string;
  /** Null when not chosen: 4000, or the next free port. */
  readonly port: number | null;
  /** Processes that serve. */
  readonly workers: number;
  /** Milliseconds for which a worker gives no sign of life before it is killed. */
  readonly workerStuckMs: number;
  /** Allowed host names besides localhost, in lower case, that of `publicUrl` among them; `*` for all. */
  readonly allowedHosts: readonly string[];
  readonly corsOrigins: readonly string[];
  /** The origin at which clients reach this server, for absolute addresses; null when unknown. */
  readonly publicUrl: string | null;
  /** Origins whose pages may frame the cards at /embed, beside this one. */
  readonly embedOrigins: readonly string[];
  /** Whether browsers that open /graphql get Apollo Sandbox. */
  readonly sandbox: boolean;
  readonly trustedDocuments: TrustedDocumentsConfig;
  readonly logLevel: Settings['LOG_LEVEL'];
  readonly slowRequests: SlowRequestsConfig;
  /** Null when no traces are exported. */
  readonly tracing: TracingConfig | null;
  readonly limits: LimitsConfig;
  readonly connections: ConnectionsConfig;
  /** Bytes of answers that are remembered; 0 for none. */
  readonly rememberedBytes: number;
  /** `Cache-Control` of answers to queries by GET. */
  readonly cacheControl: string;
  /** Null for no metrics. */
  readonly metrics: MetricsConfig | null;
  /** Milliseconds for which a server that stops is not ready and serves on. */
  readonly shutdownDelayMs: number;
  readonly shutdownGraceMs: number;
  readonly hubTiers: HubTierThresholds;
  /** Null when citegraph runs a private Neo4j. */
  readonly neo4j: ConfiguredDatabase | null;
  /** Name of the database, undefined for the server's default one. */
  readonly databaseName: string | undefined;
  readonly privateNeo4j: PrivateDatabaseConfig;
  /** What `citegraph fetch` asks. */
  readonly services: Readonly<
    Record<'openalex' | 'semantic-scholar' | 'crossref' | 'opencitations', ServiceConfig>
  >;
  /** The address of the user that services are told; null for none. */
  readonly mailto: string | null;
  /** Whether the database is filled with the sample graph when it is empty. */
  readonly sample: boolean;
}

/**
 * Reads the configuration. Command-line flags are passed as variables and take precedence. Throws one
 * `ConfigurationError` that lists every mistake: variable, value and expectation.
 */
export function loadConfig(
  flags: Readonly<Record<string, string | undefined>> = {},
  environment: NodeJS.ProcessEnv = process.env,
): Config {
  const { variables, mistakes: mistakesOfFile } = withPasswordOfFile(
    withoutEmpty({ ...withoutEmpty(environment), ...withoutEmpty(flags) }),
  );
  const result = settings.safeParse(variables);
  const wrong = [
    ...(result.error?.issues ?? []).map(({ path: [name], message }) => ({
      ...{ name: String(name), expected: message },
    })),
    ...(result.success ? tracingMistakes(result.data) : []),
    ...mistakesOfFile,
    ...connectionMistakes(variables),
    ...metricsMistakes(variables),
    ...issuerMistakes(variables),
  ];
  const mistakes = [
    ...wrong.map((mistake) => describeMistake(mistake, variables)),
    ...unknownVariables(variables, Object.keys(settings.shape)),
    ...renamed(variables),
  ];
  if (!result.success || mistakes.length > 0) {
    throw new ConfigurationError(`Invalid configuration:\n  ${mistakes.join('\n  ')}`);
  }
  return configOf(result.data, environment);
}

function configOf(data: Settings, environment: NodeJS.ProcessEnv): Config {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = data;
  const isLocal = isLoopback(data.HOST);
  return {
    host: data.HOST,
    port: data.PORT ?? null,
    workers: data.WORKERS,
    workerStuckMs: data.WORKER_STUCK_MS,
    ...accessConfigOf(data),
    allowedHosts: [...data.ALLOWED_HOSTS, data.HOST.toLowerCase(), ...hostOf(data.PUBLIC_URL)],
    corsOrigins: data.CORS_ORIGINS,
    publicUrl: data.PUBLIC_URL ?? null,
    embedOrigins: data.EMBED_ORIGINS,
    sandbox: (data.SANDBOX ?? (isLocal ? 'on' : 'off')) === 'on',
    trustedDocuments: trustedDocumentsOf(data),
    logLevel: data.LOG_LEVEL,
    slowRequests: { ms: data.SLOW_REQUEST_MS, plans: data.SLOW_REQUEST_PLANS === 'on' },
    tracing: tracingOf(data),
    limits: {
      maxDepth: data.MAX_QUERY_DEPTH,
      maxNodes: data.MAX_QUERY_NODES,
      maxWork: data.MAX_QUERY_WORK,
      deadlineMs: data.REQUEST_DEADLINE_MS,
      largestWalkBudget: data.MAX_WALK_BUDGET,
      transactionBytes:
        uri === undefined ? bytesOfOneTransaction(data.CITEGRAPH_NEO4J_HEAP) : Infinity,
      walksAtOnce: data.WALKS_AT_ONCE,
      readsAtOnce: data.READS_AT_ONCE,
      maxExportNodes: data.MAX_EXPORT_ROWS,
      maxExportWork: data.MAX_EXPORT_WORK,
      exportDeadlineMs: data.EXPORT_DEADLINE_MS,
      exportsAtOnce: data.EXPORTS_AT_ONCE,
    },
    rememberedBytes: data.REMEMBERED_ANSWERS_MB * 1024 ** 2,
    cacheControl: data.CACHE_CONTROL,
    metrics: metricsConfig(data),
    connections: {
      most: data.MAX_CONNECTIONS,
      requestMs: data.REQUEST_ARRIVAL_MS,
      keepAliveMs: data.KEEP_ALIVE_MS,
    },
    shutdownDelayMs: data.SHUTDOWN_DELAY_MS,
    shutdownGraceMs: data.SHUTDOWN_GRACE_MS,
    hubTiers: data.HUB_TIERS,
    neo4j: uri === undefined || password === undefined ? null : { uri, username, password },
    databaseName: data.NEO4J_DATABASE,
    privateNeo4j: {
      folder: path.resolve(data.CITEGRAPH_DATA),
      engine: data.CITEGRAPH_NEO4J,
      heap: data.CITEGRAPH_NEO4J_HEAP,
      pageCache: data.CITEGRAPH_NEO4J_PAGECACHE,
      dockerImage: data.NEO4J_IMAGE,
      environment,
    },
    services: {
      openalex: { url: data.OPENALEX_URL, key: data.OPENALEX_API_KEY ?? null },
      'semantic-scholar': {
        url: data.SEMANTIC_SCHOLAR_URL,
        key: data.SEMANTIC_SCHOLAR_API_KEY ?? null,
      },
      crossref: { url: data.CROSSREF_URL, key: data.CROSSREF_API_KEY ?? null },
      opencitations: {
        url: data.OPENCITATIONS_URL,
        key: data.OPENCITATIONS_ACCESS_TOKEN ?? null,
      },
    },
    mailto: data.CITEGRAPH_MAILTO ?? null,
    sample:
      data.CITEGRAPH_SAMPLE === 'on' || (data.CITEGRAPH_SAMPLE === 'auto' && uri === undefined),
  };
}

/** The operator says that clients reach this server under this name. */
function hostOf(publicUrl: string | undefined): string[] {
  return publicUrl === undefined ? [] : [new URL(publicUrl).hostname];
}

/** An empty variable counts as not set, as in a compose file. */
function withoutEmpty(
  variables: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
  );
}
