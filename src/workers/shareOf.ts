import type { Config } from '../config/config.js';

/**
 * The configuration of one of so many workers, with its share of what is bounded for the whole server; at least one of each.
 * The parent counts connections itself, and lends places for long reads and work of quotas.
 */
export function shareOf(config: Config, workers: number): Config {
  const share = (whole: number): number => Math.max(1, Math.floor(whole / workers));
  return {
    ...config,
    limits: {
      ...config.limits,
      readsAtOnce: share(config.limits.readsAtOnce),
      exportsAtOnce: share(config.limits.exportsAtOnce),
    },
    rememberedBytes: Math.floor(config.rememberedBytes / workers),
    // Only the parent looks for programs.
    privateNeo4j: { ...config.privateNeo4j, environment: {} },
  };
}
