import type { PageInfo } from './paging.js';

/**
 * A connection that reads only what is selected: the page when edges or pageInfo are, the count when
 * totalCount is.
 */
export class LazyConnection<Edge> {
  private loading: Promise<{ edges: readonly Edge[]; pageInfo: PageInfo }> | undefined;

  constructor(
    private readonly loadPage: () => Promise<{ edges: readonly Edge[]; pageInfo: PageInfo }>,
    private readonly loadCount: () => Promise<number> | number,
  ) {}

  get edges(): Promise<readonly Edge[]> {
    return this.page().then(({ edges }) => edges);
  }

  get pageInfo(): Promise<PageInfo> {
    return this.page().then(({ pageInfo }) => pageInfo);
  }

  get totalCount(): Promise<number> | number {
    return this.loadCount();
  }

  private page(): Promise<{ edges: readonly Edge[]; pageInfo: PageInfo }> {
    return (this.loading ??= this.loadPage());
  }
}
