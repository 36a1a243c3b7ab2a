/** The paper that most of the sample graph is about. */
export const SAMPLE_HUB = 'arxiv:1803.04585';
/** The name of the source of the papers in the sample graph, by which it shows that the sample is loaded. */
export const SAMPLE_SOURCE = 'sample';
