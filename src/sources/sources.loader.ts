import DataLoader from 'dataloader';
import type { LoaderFactory } from '../graph/loaders.js';
import { unstatedProfile, type SourceProfile } from '../source/sourceProfile.js';
import { sourceQueries } from './sources.queries.js';

/** What is known of sources by name: what is stated of them, or else of well-known ones. */
export const sourceByName: LoaderFactory<DataLoader<string, SourceProfile>> = ({ read }) =>
  new DataLoader(async (names) => {
    const stated = await read(sourceQueries.sourcesByNames, { names });
    const byName = new Map(stated.map((profile) => [profile.name, profile]));
    return names.map((name) => byName.get(name) ?? unstatedProfile(name));
  });
