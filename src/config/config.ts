import path from 'node:path';
import { ConfigurationError, describeValue } from '../errors.js';
import { withPasswordOfFile } from './passwordFile.js';
import { bytesOfOneTransaction } from './transactionMemory.js';
import { settings, type Settings } from './settings.js';
import { unknownVariables } from './unknownVariables.js';

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

export interface Config {
  readonly host: string;
  /** Null when not chosen: 4000, or the next free port. */
  readonly port: number | null;
  /** Processes that serve. */
  readonly workers: number;
  /** Who may ask: everybody, or who has an API key; null for the latter where there are keys, and otherwise nobody, on purpose. */
  readonly access: Settings['ACCESS'] | null;
  /** Allowed host names besides localhost, in lower case, that of `publicUrl` among them; `*` for all. */
  readonly allowedHosts: readonly string[];
  readonly corsOrigins: readonly string[];
  /** The origin at which clients reach this server, for absolute addresses; null when unknown. */
  readonly publicUrl: string | null;
  /** Origins whose pages may frame the cards at /embed, beside this one. */
  readonly embedOrigins: readonly string[];
  /** Whether browsers that open /graphql get Apollo Sandbox. */
  readonly sandbox: boolean;
  readonly logLevel: Settings['LOG_LEVEL'];
  readonly limits: LimitsConfig;
  readonly connections: ConnectionsConfig;
  /** Bytes of answers that are remembered; 0 for none. */
  readonly rememberedBytes: number;
  /** `Cache-Control` of answers to queries by GET. */
  readonly cacheControl: string;
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

/** Addresses that only this machine can reach. */
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/i;
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
  const mistakes = [
    ...(result.error?.issues ?? []).map((issue) => {
      const name = String(issue.path[0]);
      return `${name}: got ${shownValue(name, variables[name])}, expected ${issue.message}`;
    }),
    ...mistakesOfFile,
    ...unknownVariables(variables, Object.keys(settings.shape)),
    ...renamed(variables),
    ...conflicts(variables),
  ];
  if (!result.success || mistakes.length > 0) {
    throw new ConfigurationError(`Invalid configuration:\n  ${mistakes.join('\n  ')}`);
  }
  return configOf(result.data, environment);
}

function configOf(data: Settings, environment: NodeJS.ProcessEnv): Config {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = data;
  const isLocal = LOOPBACK.test(data.HOST);
  return {
    host: data.HOST,
    port: data.PORT ?? null,
    workers: data.WORKERS,
    access: data.ACCESS ?? (isLocal ? 'open' : null),
    allowedHosts: [...data.ALLOWED_HOSTS, data.HOST.toLowerCase(), ...hostOf(data.PUBLIC_URL)],
    corsOrigins: data.CORS_ORIGINS,
    publicUrl: data.PUBLIC_URL ?? null,
    embedOrigins: data.EMBED_ORIGINS,
    sandbox: (data.SANDBOX ?? (isLocal ? 'on' : 'off')) === 'on',
    logLevel: data.LOG_LEVEL,
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

/** A value for a message, without the secrets that it is, or that an address holds. */
function shownValue(name: string, value: string | undefined): string {
  if (/(PASSWORD|KEY|TOKEN)$/.test(name)) return 'a hidden value';
  return describeValue(value?.replace(/\/\/[^/]*@/, '//…@'));
}

/** An empty variable counts as not set, as in a compose file. */
function withoutEmpty(
  variables: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
  );
}

/** Variables of earlier versions, which would otherwise be ignored silently. */
function renamed(variables: Readonly<Record<string, string>>): string[] {
  return variables['MAX_QUERY_COST'] === undefined
    ? []
    : ['MAX_QUERY_COST: no longer supported, expected MAX_QUERY_NODES or MAX_QUERY_WORK instead'];
}

function conflicts(variables: Readonly<Record<string, string>>): string[] {
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_PASSWORD_FILE: file } = variables;
  const given = file === undefined ? 'NEO4J_PASSWORD' : 'NEO4J_PASSWORD_FILE';
  const isGiven = password !== undefined || file !== undefined;
  if (uri !== undefined && !isGiven) {
    return [
      'NEO4J_PASSWORD: got nothing, expected the password of the server at NEO4J_URI, here or in NEO4J_PASSWORD_FILE',
    ];
  }
  return uri === undefined && isGiven
    ? [`NEO4J_URI: got nothing, expected an address, because ${given} is set`]
    : [];
}
