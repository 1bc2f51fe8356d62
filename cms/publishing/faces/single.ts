import type { MenuLink, Target } from '#contract/faces/single.ts';
import { PAGE_KINDS, type PageKind } from '#contract/kinds.ts';
import { kindOf } from '../kind-slugs.ts';
import { idOf, idsOf } from '../relation.ts';
import { group, rows, words, type Doc } from './read.ts';

export const siteFields = (doc: Doc) => ({
  name: words(doc.name),
  shortName: words(doc.shortName),
  formerName: words(doc.formerName),
  slogan: words(doc.slogan),
  description: words(doc.description),
  address: words(doc.address),
  phone: words(doc.phone),
  email: words(doc.email),
  responsible: words(doc.responsible),
  licence: words(doc.licence),
  social: rows(doc.social).map((row) => ({ name: words(row.name), href: words(row.href) })),
  logo: idOf(doc.logo),
});

export const navigationFields = (doc: Doc) => ({
  main: rows(doc.main).flatMap((row) => {
    const children = rows(row.children).flatMap(menuLink);
    return menuLink(row).map((link) => ({ ...link, children }));
  }),
  footer: rows(doc.footer).map((row) => ({
    title: words(row.title),
    links: rows(row.links).flatMap(menuLink),
  })),
});

export const frontFields = (doc: Doc) => ({
  lead: idOf(doc.lead),
  pinned: idsOf(doc.pinned),
  sections: idsOf(doc.sections),
  campaign: idOf(doc.campaign),
});

/** None where the document it led to is gone. */
function menuLink(row: Doc): MenuLink[] {
  const label = words(row.label);
  const target = targetOf(group(row.target));
  return label && target ? [{ label, target }] : [];
}

function targetOf(from: Doc): Target | undefined {
  const path = words(from.path);
  const href = words(from.href);
  if (from.type === 'path') return path ? { path } : undefined;
  if (from.type === 'href') return href ? { href } : undefined;
  const { relationTo, value } = group(from.document);
  const kind = typeof relationTo === 'string' ? kindOf(relationTo) : undefined;
  const id = idOf(value);
  return kind && isPageKind(kind) && id ? { kind, id } : undefined;
}

const isPageKind = (kind: string): kind is PageKind => (PAGE_KINDS as readonly string[]).includes(kind);
