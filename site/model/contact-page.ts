import type { ContactFace } from '#contract/faces/contact.ts';
import { PATHS } from '#contract/paths.ts';
import { telHref } from '#contract/text/numbers.ts';
import type { Link } from './card.ts';
import { leadWords, type LeadWords } from './lead-words.ts';
import type { PageAnswers } from './page-answers.ts';
import { figureOf, type Figure } from './picture.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';

/** A line of facts: what, the words, where they lead. */
export interface FactRow {
  term: string;
  text: string;
  href?: string;
}

export interface Official {
  name: string;
  title: string;
  about?: string;
  phone?: { text: string; href?: string };
  email?: string;
}

export interface ContactPage extends PageBase {
  words: LeadWords;
  facts: FactRow[];
  map?: Figure;
  directions?: string;
  /** Opens the reader's own map; nothing is asked of it before. */
  mapLinks: Link[];
  officials: Official[];
  feedback: Link;
}

export interface ContactAnswers extends PageAnswers {
  contact?: ContactFace;
}

/** Liên hệ: the editors' words, then how to reach whom. */
export function contactPage({ contact, page, resources }: ContactAnswers, setting: Setting): ContactPage {
  const { site } = setting;
  const { words, head } = leadWords(page, resources, {
    title: 'Liên hệ',
    description: `Địa chỉ, điện thoại và đầu mối liên hệ của ${site.name}.`,
  });
  return {
    ...pageBase(setting, { ...head, above: [] }),
    words,
    facts: factsOf(site, contact),
    map: figureOf(contact?.map, resources.pictures),
    ...(contact?.directions && { directions: contact.directions }),
    mapLinks: contact?.location ? mapLinks(contact.location) : [],
    officials: (contact?.officials ?? []).map(officialView),
    feedback: { href: PATHS.feedback, label: 'Gửi góp ý' },
  };
}

function factsOf(site: Setting['site'], contact: ContactFace | undefined): FactRow[] {
  const phone = telHref(site.phone);
  const rows: (FactRow | undefined)[] = [
    { term: 'Địa chỉ', text: site.address },
    { term: 'Điện thoại', text: site.phone, ...(phone && { href: phone }) },
    site.email ? { term: 'Thư điện tử', text: site.email, href: `mailto:${site.email}` } : undefined,
    contact?.hours ? { term: 'Giờ làm việc', text: contact.hours } : undefined,
  ];
  return rows.filter((row) => row !== undefined);
}

/** A link that phones know (RFC 5870), and one that any browser opens. */
function mapLinks({ latitude, longitude }: NonNullable<ContactFace['location']>): Link[] {
  const point = `${latitude},${longitude}`;
  return [
    { href: `geo:${point}`, label: 'Mở bằng ứng dụng bản đồ trên điện thoại' },
    { href: `https://www.google.com/maps/search/?api=1&query=${point}`, label: 'Xem trên Google Maps' },
  ];
}

function officialView({ name, title, about, phone, email }: ContactFace['officials'][number]): Official {
  return {
    name,
    title,
    ...(about && { about }),
    ...(phone && { phone: { text: phone, href: telHref(phone) } }),
    ...(email && { email }),
  };
}
