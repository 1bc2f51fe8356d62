import type {
  BreadcrumbList,
  CollectionPage,
  CreativeWorkSeries,
  NewsArticle,
  Organization,
  Person,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { FaceOf } from '#contract/faces/face.ts';
import { PATHS } from '#contract/paths.ts';
import type { Link } from './card.ts';

/*
 * Structured data, after schema.org and Google's guides. The types are schema.org's own definitions
 * (`schema-dts`); tests/support/schema-org.ts holds what pages really say against the same.
 */

type Site = Pick<FaceOf<'site'>, 'name' | 'shortName' | 'address' | 'phone' | 'email' | 'social'>;

const CONTEXT = 'https://schema.org' as const;

const organizationId = (origin: string) => `${origin}/#to-chuc`;
const websiteId = (origin: string) => `${origin}/#website`;

/** The Union where it is told in full already: on the front page. */
export const theOrganization = (origin: string) => ({ '@id': organizationId(origin) });

/**
 * The Union is neither of schema.org's GovernmentOrganization nor NGO, but a "tổ chức chính trị - xã hội"
 * (Hiến pháp 2013, Điều 9): what is true of it is Organization.
 */
export function organizationLd(site: Site, origin: string): WithContext<Organization> {
  return { '@context': CONTEXT, ...organizationOf(site, origin) };
}

function organizationOf(site: Site, origin: string): Exclude<Organization, string> {
  return {
    '@type': 'Organization',
    '@id': organizationId(origin),
    name: site.name,
    alternateName: site.shortName,
    url: origin + PATHS.home,
    logo: `${origin}/bieu-trung-512.png`,
    address: site.address,
    telephone: site.phone,
    email: site.email,
    sameAs: site.social.length > 0 ? site.social.map((profile) => profile.href) : undefined,
  };
}

/**
 * Tells search engines what the site is called. Without a SearchAction: Google took the box away that it was for
 * (https://developers.google.com/search/blog/2024/10/sitelinks-search-box), and our search is not to be indexed.
 */
export function websiteLd(site: Site, origin: string): WithContext<WebSite> {
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    '@id': websiteId(origin),
    name: site.shortName,
    alternateName: site.name,
    url: origin + PATHS.home,
    inLanguage: 'vi',
    publisher: theOrganization(origin),
  };
}

/** The way from the front page to this page; the last step is the page itself. */
export function breadcrumbLd(trail: Link[], origin: string): WithContext<BreadcrumbList> {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((step, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: step.label,
      item: { '@id': origin + step.href },
    })),
  };
}

export interface CollectionInput {
  origin: string;
  path: string;
  title: string;
  description?: string;
  /** What the page lists, in its order. */
  links: readonly { href: string }[];
}

/** A page that lists others. Says where they are and no more: each tells about itself. */
export function collectionLd(input: CollectionInput): WithContext<CollectionPage> {
  const { origin, path, title, description, links } = input;
  return {
    '@context': CONTEXT,
    '@type': 'CollectionPage',
    name: title,
    description,
    url: origin + path,
    inLanguage: 'vi',
    isPartOf: { '@id': websiteId(origin) },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: links.length,
      itemListElement: links.map(({ href }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        url: origin + href,
      })),
    },
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
  authors: { type: 'Organization' | 'Person'; name: string; href?: string }[];
  /** What it reports of: campaign and project. */
  about: Link[];
  /** The series that it is a part of, and which part, from 1. */
  series?: Link & { position: number };
  /** Names of places: "Xã Yên Cư, huyện Chợ Mới". */
  places?: string;
  site: Site;
}

export function newsArticleLd(input: NewsArticleInput): WithContext<NewsArticle> {
  const { origin, path, site, about, places } = input;
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    mainEntityOfPage: origin + path,
    url: origin + path,
    // Google shows some 110 characters, and takes longer ones since 2021.
    headline: input.title,
    description: input.description,
    image: input.images,
    datePublished: input.published,
    dateModified: input.modified ?? input.published,
    articleSection: input.section,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    isPartOf: partOf(input),
    position: input.series?.position,
    about: about.length > 0 ? about.map((link) => projectLink(link, origin)) : undefined,
    contentLocation: places ? { '@type': 'Place', name: places } : undefined,
    author: input.authors.map(({ type, name, href }): Organization | Person => ({
      '@type': type,
      name,
      url: href && origin + href,
    })),
    publisher: organizationOf(site, origin),
  };
}

function partOf({ origin, site, series }: NewsArticleInput) {
  const website: WebSite = {
    '@type': 'WebSite',
    '@id': websiteId(origin),
    name: site.shortName,
    url: origin + PATHS.home,
  };
  if (!series) return website;
  const whole: CreativeWorkSeries = {
    '@type': 'CreativeWorkSeries',
    name: series.label,
    url: origin + series.href,
  };
  return [website, whole];
}

const projectLink = ({ href, label }: Link, origin: string) =>
  ({ '@type': 'Project', name: label, url: origin + href }) as const;
