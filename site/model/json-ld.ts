import type { FaceOf } from '#contract/faces/face.ts';
import { PATHS } from '#contract/paths.ts';
import type { Link } from './card.ts';

/* Structured data, after schema.org and Google's guide for articles. */

type Site = Pick<FaceOf<'site'>, 'name' | 'shortName' | 'address' | 'phone' | 'email' | 'social'>;

const organizationId = (origin: string) => `${origin}/#to-chuc`;

export function organizationLd(site: Site, origin: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': organizationId(origin),
    name: site.name,
    url: origin + PATHS.home,
    logo: `${origin}/bieu-trung-512.png`,
    address: site.address,
    telephone: site.phone,
    email: site.email,
    sameAs: site.social.length > 0 ? site.social.map((profile) => profile.href) : undefined,
  };
}

export function websiteLd(site: Site, origin: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    alternateName: site.shortName,
    url: origin + PATHS.home,
    inLanguage: 'vi',
    publisher: { '@id': organizationId(origin) },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${origin}${PATHS.search}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** The way from the front page to this page; the last step is the page itself. */
export function breadcrumbLd(trail: Link[], origin: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((step, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: step.label,
      item: origin + step.href,
    })),
  };
}

export interface NewsArticleInput {
  origin: string;
  path: string;
  title: string;
  description: string;
  /** Absolute addresses. */
  images: string[];
  /** With offset: "2023-03-14T09:30:00+07:00". */
  published: string;
  modified?: string;
  section?: string;
  authors: { type: 'Organization' | 'Person'; name: string }[];
  site: Site;
}

export function newsArticleLd(input: NewsArticleInput): object {
  const { origin, path, site } = input;
  const publisher = organizationLd(site, origin) as Record<string, unknown>;
  delete publisher['@context'];
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: origin + path,
    headline: input.title,
    description: input.description,
    image: input.images,
    datePublished: input.published,
    dateModified: input.modified ?? input.published,
    articleSection: input.section,
    inLanguage: 'vi',
    author: input.authors.map(({ type, name }) => ({ '@type': type, name })),
    publisher,
  };
}
