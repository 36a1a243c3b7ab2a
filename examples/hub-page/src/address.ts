const asked = new URLSearchParams(location.search);

/** Where citegraph answers: `?api=`, or where it listens by itself. */
export const API = asked.get('api') ?? 'http://localhost:4000/graphql';
/** The paper of the page: `?id=`, or the hub of the sample graph. */
export const PAPER_ID = asked.get('id') ?? 'arxiv:1803.04585';
/** Citers a page. */
export const FIRST = 10;
