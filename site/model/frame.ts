import type { FaceOf } from '#contract/faces/face.ts';
import type { MenuLink, Target } from '#contract/faces/single.ts';
import { PATHS } from '#contract/paths.ts';
import { telHref } from '#contract/text/numbers.ts';
import type { Link } from './card.ts';
import { shownView, type Pictures, type PictureView } from './picture.ts';

/** What every page shows around its content. Depends on site identity and navigation alone. */
export interface Frame {
  site: SiteView;
  /** The front page bears the name large; the others a compact form of it. */
  isFront: boolean;
  menu: MenuEntry[];
  footer: { title: string; links: Link[] }[];
}

export interface SiteView {
  name: string;
  shortName: string;
  formerName?: string;
  slogan?: string;
  description: string;
  address: string;
  phone: { text: string; href?: string };
  email?: string;
  responsible?: string;
  licence?: string;
  social: Link[];
  logo?: PictureView;
}

export interface MenuEntry extends Link {
  /** The reader is on this page, or below it. */
  current: 'page' | 'true' | undefined;
  children: Link[];
}

export interface FrameAnswers {
  site: FaceOf<'site'>;
  navigation: FaceOf<'navigation'>;
  links: ReadonlyMap<string, string>;
  pictures: Pictures;
}

/** The documents a menu points to: their addresses must be asked for. */
export function menuReferences(navigation: FaceOf<'navigation'>) {
  const entries = [
    ...navigation.main.flatMap((entry) => [entry, ...entry.children]),
    ...navigation.footer.flatMap((group) => group.links),
  ];
  return entries.flatMap(({ target }) => ('kind' in target ? [{ kind: target.kind, id: target.id }] : []));
}

export function pageFrame(answers: FrameAnswers, path: string): Frame {
  const { site, navigation, links, pictures } = answers;
  return {
    site: siteView(site, pictures),
    isFront: path === PATHS.home,
    menu: navigation.main.flatMap((entry) => {
      const [link] = menuLinks([entry], links);
      const children = menuLinks(entry.children, links);
      return link ? [{ ...link, current: currency(link.href, children, path), children }] : [];
    }),
    footer: navigation.footer.map((group) => ({ title: group.title, links: menuLinks(group.links, links) })),
  };
}

/** A document that is not live has no place in a menu. */
function menuLinks(entries: readonly MenuLink[], links: FrameAnswers['links']): Link[] {
  return entries.flatMap(({ label, target }) => {
    const href = addressOfTarget(target, links);
    return href ? [{ label, href }] : [];
  });
}

function addressOfTarget(target: Target, links: FrameAnswers['links']): string | undefined {
  if ('kind' in target) return links.get(`${target.kind}:${target.id}`);
  return 'path' in target ? target.path : target.href;
}

function currency(href: string, children: Link[], path: string): MenuEntry['current'] {
  if (href === path) return 'page';
  const below = (base: string) => base !== PATHS.home && path.startsWith(base);
  return below(href) || children.some((child) => below(child.href)) ? 'true' : undefined;
}

function siteView(site: FaceOf<'site'>, pictures: Pictures): SiteView {
  return {
    name: site.name,
    shortName: site.shortName,
    formerName: site.formerName,
    slogan: site.slogan,
    description: site.description,
    address: site.address,
    phone: { text: site.phone, href: telHref(site.phone) },
    email: site.email,
    responsible: site.responsible,
    licence: site.licence,
    social: site.social.map(({ name, href }) => ({ label: name, href })),
    logo: shownView(site.logo ? { media: site.logo } : undefined, pictures, 'whole'),
  };
}
