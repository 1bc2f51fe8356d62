import type { DigitalDocument, Organization, Project, WithContext } from 'schema-dts';
import type { CardOf } from '#contract/faces/face.ts';
import { PATHS, pathOf } from '#contract/paths.ts';
import type { FileLink } from './block-view.ts';
import type { Link } from './card.ts';
import { fileType } from './file-type.ts';
import { theOrganization } from './json-ld.ts';

/* Structured data of what the Union does and issues. */

const CONTEXT = 'https://schema.org' as const;

export interface ProjectInput {
  origin: string;
  path: string;
  title: string;
  description: string;
  /** Absolute addresses. */
  images: string[];
  /** Days. */
  begins?: string;
  ends?: string;
  /** The unit in charge. */
  unit?: CardOf<'unit'>;
  /** What it is part of: a campaign. */
  within?: Link;
  places?: string;
  /** Whether gifts are called for now. Sums are left out: who copies them does not copy the day. */
  takesGifts?: boolean;
}

/**
 * A campaign, or a project: both are schema.org's Project, "an enterprise planned to achieve a particular aim".
 * Not its Event, which is for what one can attend at a place and an hour.
 */
export function projectLd(input: ProjectInput): WithContext<Project> {
  const { origin, path, unit, within } = input;
  return {
    '@context': CONTEXT,
    '@type': 'Project',
    name: input.title,
    description: input.description,
    url: origin + path,
    image: input.images.length > 0 ? input.images : undefined,
    foundingDate: input.begins,
    dissolutionDate: input.ends,
    location: input.places ? { '@type': 'Place', name: input.places } : undefined,
    parentOrganization: within
      ? { '@type': 'Project', name: within.label, url: origin + within.href }
      : unit
        ? { '@type': 'Organization', name: unit.name, url: origin + pathOf('unit', unit) }
        : theOrganization(origin),
    potentialAction: input.takesGifts
      ? {
          '@type': 'DonateAction',
          name: 'Đóng góp cho công trình',
          target: origin + path,
          recipient: theOrganization(origin),
        }
      : undefined,
  };
}

export interface UnitInput {
  origin: string;
  unit: CardOf<'unit'>;
  parent?: CardOf<'unit'>;
  place?: string;
  description: string;
  images: string[];
}

export function unitLd({
  origin,
  unit,
  parent,
  place,
  description,
  images,
}: UnitInput): WithContext<Organization> {
  return {
    '@context': CONTEXT,
    '@type': 'Organization',
    name: unit.name,
    alternateName: unit.shortName,
    description,
    url: origin + pathOf('unit', unit),
    image: images.length > 0 ? images : undefined,
    address: unit.address,
    telephone: unit.phone,
    email: unit.email,
    areaServed: place,
    foundingDate: unit.validFrom,
    dissolutionDate: unit.validTo,
    parentOrganization: parent
      ? { '@type': 'Organization', name: parent.name, url: origin + pathOf('unit', parent) }
      : theOrganization(origin),
  };
}

export interface PaperInput {
  origin: string;
  path: string;
  /** "25-KH/TĐTN-BTG" */
  number: string;
  title: string;
  description?: string;
  issuer: string;
  signer?: string;
  /** A day. */
  issued: string;
  ends?: string;
  topic?: string;
  files: readonly Pick<FileLink, 'href' | 'title'>[];
}

/**
 * A paper (văn bản). Not schema.org's Legislation: that is for acts, decrees and the like, and what the Union
 * issues binds its own members.
 */
export function paperLd(input: PaperInput): WithContext<DigitalDocument> {
  const { origin, path } = input;
  return {
    '@context': CONTEXT,
    '@type': 'DigitalDocument',
    identifier: input.number,
    name: input.title,
    description: input.description,
    url: origin + path,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    datePublished: input.issued,
    expires: input.ends,
    about: input.topic ? { '@type': 'Thing', name: input.topic } : undefined,
    author: input.signer ? { '@type': 'Person', name: input.signer } : undefined,
    publisher: { '@type': 'Organization', name: input.issuer },
    isPartOf: { '@type': 'CollectionPage', name: 'Văn bản', url: origin + PATHS.documents },
    encoding: input.files.map(({ href, title }) => ({
      '@type': 'MediaObject',
      name: title,
      contentUrl: origin + href,
      encodingFormat: fileType(href),
    })),
  };
}
