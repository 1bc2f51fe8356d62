import type { ContactFace } from '#contract/faces/contact.ts';
import type { Link } from './card.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';

export interface LinksPage extends PageBase {
  title: string;
  groups: { title: string; links: Link[] }[];
}

/** Liên kết: other sites, by groups. */
export function linksPage(contact: ContactFace | undefined, setting: Setting): LinksPage {
  const title = 'Liên kết';
  const description = 'Trang của Trung ương Đoàn, các tỉnh bạn và cơ quan trong tỉnh.';
  const groups = (contact?.links ?? []).map((group) => ({
    title: group.title,
    links: group.links.map(({ label, href }) => ({ label, href })),
  }));
  return { ...pageBase(setting, { title, description, above: [] }), title, groups };
}
