import type { SitePaper } from './pageData.js';

/** A paper as JSON-LD in the words of schema.org; `address` is that of its page, null where that is unknown. */
export function linkedData(paper: SitePaper, address: string | null): object {
  const { title, authors, publishedOn, identifiers, venue, language } = paper;
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    ...(address !== null && { '@id': address, url: address }),
    ...(title !== null && { headline: title, name: title }),
    ...(authors !== null && { author: authors.map(person) }),
    ...(publishedOn !== null && { datePublished: publishedOn }),
    ...(language !== null && { inLanguage: language }),
    ...(venue !== null && { isPartOf: { '@type': 'CreativeWork', name: venue } }),
    identifier: identifiers.map(({ scheme, value }) => ({
      ...{ '@type': 'PropertyValue', propertyID: scheme.toLowerCase(), value },
    })),
    sameAs: identifiers.map(({ url }) => url),
  };
}

function person({ name, orcid }: { readonly name: string; readonly orcid: string | null }): object {
  const sameAs = orcid === null ? {} : { sameAs: `https://orcid.org/${orcid}` };
  return { '@type': 'Person', name, ...sameAs };
}
