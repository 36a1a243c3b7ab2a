import type { OpenDatabaseOptions } from './databaseConnection.js';
import type { DatabaseFolder } from './folder.js';

/** A command that runs Neo4j in the foreground and ends it cleanly on SIGTERM. */
export interface LaunchCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Commands that remove what an earlier run may have left behind; they may fail. */
  readonly before?: readonly (readonly string[])[];
  /** Part of the command line that no other process has. */
  readonly mark: string;
}

export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

/** One way to run a private Neo4j on a folder. */
export interface Engine {
  readonly origin: 'java' | 'docker';
  /** Whether Neo4j Browser is part of it. */
  readonly hasBrowser: boolean;
  /** Part of the command line of its Neo4j that no other process has. */
  readonly mark: string;
  /** Fetches missing files and sets the initial password. */
  prepare(): Promise<void>;
  launch(ports: Ports): Promise<LaunchCommand>;
  /**
   * The command that fills the store offline, with these arguments of `neo4j-admin`; null where this engine has none.
   * After `prepare`, while no Neo4j runs.
   */
  importer: ((args: readonly string[]) => Promise<LaunchCommand>) | null;
}

/** What an engine needs to know. */
export interface EngineSetup extends OpenDatabaseOptions {
  readonly inside: DatabaseFolder;
  readonly password: string;
}

/** An engine that works on this machine, or the reason why there is none. */
export type EngineAnswer = Engine | { readonly missing: string };
