import type { HostState } from '../hosts/host-names.ts';

/** What the rules have to know beyond the document itself, read beforehand. */
export interface Facts {
  /** The portal's and the desk's own hosts. */
  ownHosts: ReadonlySet<string>;
  /** Of the hosts that the document links to, and of those above them, what the list says. */
  hosts: ReadonlyMap<string, HostState>;
  /** By id, of those pictures that are in the store. */
  pictures: ReadonlyMap<string, PictureFacts>;
  /** By id, of those files that are in the store. */
  files: ReadonlyMap<string, FileFacts>;
  /** Of a paper: those that it names, and those that have its number. */
  papers: readonly PaperFacts[];
  /** By "place:3". */
  bearings: ReadonlyMap<string, BearingFacts>;
  /** By address: links that have been dead for a day and more. */
  broken: ReadonlyMap<string, { problem: string; since: string }>;
}

export interface PictureFacts {
  title: string;
  /** Whether anybody has said who can be recognised in it. */
  peopleTold: boolean;
  /** Why the consent register forbids it. */
  consentProblem?: string;
}

export interface FileFacts {
  title: string;
  /** What is written in it; empty in a scan. */
  text: string;
}

export interface PaperFacts {
  id: string;
  number: string;
  title: string;
  /** A day in Viet Nam. */
  issuedOn: string | undefined;
  /** See `issuerKey`. */
  issuer: string;
  /** Ids. */
  replaces: string[];
}

export interface BearingFacts {
  name: string;
  validFrom?: string;
  validTo?: string;
  successor?: string;
}

/** For documents that lean on nothing. */
export const NO_FACTS: Facts = {
  ownHosts: new Set(),
  hosts: new Map(),
  pictures: new Map(),
  files: new Map(),
  papers: [],
  bearings: new Map(),
  broken: new Map(),
};
