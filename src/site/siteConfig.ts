import type { Config } from '../config/config.js';

/** What the pages, cards and badges need of the configuration. */
export type SiteConfig = Pick<Config, 'publicUrl' | 'embedOrigins' | 'sandbox'>;
