import type { Kind, PageKind } from '#contract/kinds.ts';

/* A document as the rules look at it: its words, links and pictures, each with its place in the form. */

export interface Place {
  path: string;
  /** Which block of the rich text at `path`, counted from 0. */
  block?: number;
}

export type Role = 'title' | 'lead' | 'heading' | 'prose' | 'caption' | 'small';

export interface Passage extends Place {
  role: Role;
  text: string;
  /** Of a heading. */
  level?: number;
}

export interface Link extends Place {
  /** An address outside the portal … */
  href?: string;
  /** … or a document of ours. */
  to?: { kind: PageKind; id: string };
  /** What the reader sees of it. */
  words: string;
}

export interface Picture extends Place {
  media: string;
  /** Undefined where a caption is nobody's business: the picture of a unit. */
  caption?: string;
  /** The field that holds the caption. */
  captionPath: string;
}

/** Of a paper: what is written in it is shown on its page. */
export interface AttachedFile extends Place {
  media: string;
}

/** What the form of a paper says of it beside its words. */
export interface Paper {
  id: string | undefined;
  /** As typed; may be empty. */
  number: string;
  issuer: { unit: string | undefined; name: string | undefined };
  /** Days in Viet Nam. */
  issuedOn: string | undefined;
  effectiveOn: string | undefined;
  endsOn: string | undefined;
  /** Ids. */
  replaces: string[];
  amends: string[];
}

export interface Bearing extends Place {
  kind: 'place' | 'unit';
  id: string;
}

export interface Reading {
  kind: Kind;
  id: string | undefined;
  /** The days it speaks of, in Viet Nam; an open end is one that nobody knows. */
  span: { from?: string; to?: string };
  passages: Passage[];
  links: Link[];
  pictures: Picture[];
  bearings: Bearing[];
  files: AttachedFile[];
  paper?: Paper;
  /** Of an article: where it was taken from. */
  source?: { name?: string; url?: string };
}

export const placeOf = ({ path, block }: Place): Place => (block === undefined ? { path } : { path, block });
