import type { Link } from './card.ts';
import { pageFrame, type Frame, type FrameAnswers } from './frame.ts';
import { pageHead, type Head, type HeadInput } from './head.ts';
import { breadcrumbLd } from './json-ld.ts';

/** What a page knows besides its own answers: where it stands and what surrounds it. */
export interface Setting extends FrameAnswers {
  /** "https://tinhdoan.example": no slash at the end. */
  origin: string;
  path: string;
  /** The image that the page is shared with. */
  share: { path: string; alt: string };
}

/** What the layout needs of every page. */
export interface PageBase {
  head: Head;
  frame: Frame;
  /** From the front page down; the last step is this page. Empty on the front page. */
  trail: Link[];
}

export const HOME: Link = { href: '/', label: 'Trang chủ' };

type BaseInput = Omit<HeadInput, 'site' | 'origin' | 'path' | 'share'> & {
  /** The steps between the front page and this one. */
  above?: Link[];
  /** How this page is called in its own trail; the title where it is absent. */
  step?: string;
};

/** Head, frame and breadcrumbs of a page, from what it calls itself. */
export function pageBase(setting: Setting, { above, step, ...input }: BaseInput): PageBase {
  const { site, origin, path, share } = setting;
  const own: Link[] = input.title ? [{ href: path, label: step ?? input.title }] : [];
  const trail = above && own.length > 0 ? [HOME, ...above, ...own] : [];
  const jsonLd = [...(input.jsonLd ?? []), ...(trail.length > 0 ? [breadcrumbLd(trail, origin)] : [])];
  return {
    head: pageHead({ ...input, site, origin, path, share, jsonLd }),
    frame: pageFrame(setting, path),
    trail,
  };
}
