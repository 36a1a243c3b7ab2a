import { BadInputError } from '../../errors.js';
import type { Run } from '../../fetch/asker.js';
import type { FetchOptions } from '../../fetch/fetchPapers.js';
import { SERVICES, type ServiceName } from '../../fetch/service.js';
import type { ImportCommandOptions } from './import.js';

/** Options of `citegraph fetch`, as they are typed. */
export interface FetchCommandOptions extends ImportCommandOptions {
  readonly from?: string;
  readonly citers?: string;
  readonly references?: boolean;
  readonly depth?: string;
  readonly maxRequests?: string;
  readonly refresh?: boolean;
  readonly offline?: boolean;
  readonly mailto?: string;
}

/** The same, read. */
export interface FetchRequest {
  readonly from: readonly ServiceName[];
  readonly wanted: Pick<FetchOptions, 'citers' | 'references' | 'depth'>;
  readonly run: Pick<Run, 'refresh' | 'offline' | 'maxRequests'>;
}

/** @throws BadInputError that names the option. */
export function fetchRequest(options: FetchCommandOptions): FetchRequest {
  const { refresh = false, offline = false, references = false } = options;
  if (refresh && offline) {
    throw new BadInputError(
      '--offline',
      '--refresh',
      'one of the two: --refresh asks the services',
    );
  }
  return {
    from: servicesNamed(options.from),
    wanted: {
      citers: options.citers === undefined ? Infinity : wholeNumber('--citers', options.citers, 0),
      references,
      depth: depthOf(options.depth ?? '1'),
    },
    run: {
      refresh,
      offline,
      maxRequests: wholeNumber('--max-requests', options.maxRequests ?? '1000', 1),
    },
  };
}

function servicesNamed(list: string | undefined): readonly ServiceName[] {
  if (list === undefined) return SERVICES;
  const names = list.split(',').map((name) => name.trim().toLowerCase());
  const unknown = names.find((name) => !SERVICES.some((service) => service === name));
  if (unknown !== undefined) {
    throw new BadInputError('--from', unknown, `some of ${SERVICES.join(', ')}`);
  }
  return SERVICES.filter((service) => names.includes(service));
}

function depthOf(text: string): 1 | 2 {
  if (text === '1') return 1;
  if (text === '2') return 2;
  throw new BadInputError('--depth', text, '1 or 2');
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d{1,9}$/.test(text) && number >= least) return number;
  throw new BadInputError(option, text, `a whole number from ${least} to 999999999`);
}
