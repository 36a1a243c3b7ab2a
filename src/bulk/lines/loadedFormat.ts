import { nativeFormat } from '../../import/native/nativeFormat.js';
import { openAlexFormat } from '../../import/openalex/openAlexFormat.js';
import { semanticScholarFormat } from '../../import/semanticScholar/semanticScholarFormat.js';
import { must } from '../../must.js';
import type { ImportFormat, LinedFiles } from '../../record/record.js';
import type { SourceFile } from '../../record/report.js';
import { UNVERSIONED } from '../../source/version.js';

/** Formats of which files can be loaded. */
export const LOADED_FORMATS = ['native', 'openalex', 'semantic-scholar'] as const;
export type LoadedFormatName = (typeof LOADED_FORMATS)[number];

/** A format that a load reads. */
export interface LoadedFormat extends ImportFormat<unknown> {
  readonly lined: LinedFiles<unknown>;
}

/** What names a format between threads. */
export type FormatOfFile = Pick<SourceFile, 'format' | 'settings'>;

const FORMATS: Readonly<
  Record<LoadedFormatName, (settings: SourceFile['settings']) => ImportFormat<unknown>>
> = {
  native: () => nativeFormat,
  openalex: () => openAlexFormat,
  'semantic-scholar': ({ version = UNVERSIONED } = {}) =>
    semanticScholarFormat({ version, paper: null }),
};

/** Whether files of a format can be loaded. */
export function isLoaded(format: string | null): format is LoadedFormatName {
  return LOADED_FORMATS.some((name) => name === format);
}

/** The format of a file, by its name and settings. */
export function loadedFormat({ format, settings }: FormatOfFile): LoadedFormat {
  const name = must(
    LOADED_FORMATS.find((each) => each === format),
    'a format that is loaded',
  );
  const found = FORMATS[name](settings);
  return { ...found, lined: must(found.lined, 'a format with records one a line') };
}
