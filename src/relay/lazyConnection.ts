import type { PageInfo } from './page.js';

interface ReadPage<Edge> {
  readonly edges: readonly Edge[];
  readonly pageInfo: PageInfo;
}

/**
 * A connection that reads only what is selected: the page when edges or pageInfo are, the count when
 * totalCount is.
 */
export class LazyConnection<Edge> {
  private readonly page: () => Promise<ReadPage<Edge>>;

  constructor(
    readPage: () => Promise<ReadPage<Edge>>,
    private readonly loadCount: () => Promise<number> | number,
  ) {
    // Not kept in a property: type-graphql gives field resolvers a copy of this.
    let loading: Promise<ReadPage<Edge>> | undefined;
    this.page = () => (loading ??= readPage());
  }

  get edges(): Promise<readonly Edge[]> {
    return this.page().then(({ edges }) => edges);
  }

  get pageInfo(): Promise<PageInfo> {
    return this.page().then(({ pageInfo }) => pageInfo);
  }

  get totalCount(): Promise<number> | number {
    return this.loadCount();
  }
}
