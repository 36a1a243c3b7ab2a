/** What the server says about itself in each page. */
export interface Site {
  /** Absolute address of these pages from outside; null when it is not configured. */
  readonly publicUrl: string | null;
  readonly version: string;
  /** Whether the graph is the illustrative sample; null where the page was sent without data. */
  readonly sample: boolean | null;
  /** Whether data were withheld for want of an API key. */
  readonly needsKey: boolean;
  /** The id of the paper that the page was loaded for; null for none. */
  readonly paperId: string | null;
}

/** Read once: it stays as it was when the page was loaded. */
export const site: Site = readSite();

function readSite(): Site {
  const unknown = { publicUrl: null, version: '', sample: null, needsKey: false, paperId: null };
  const text = document.getElementById('site')?.textContent ?? '';
  return text === '' ? unknown : { ...unknown, ...(JSON.parse(text) as Partial<Site>) };
}
