import type { ContactFace } from '#contract/faces/contact.ts';
import type { CardOf } from '#contract/faces/face.ts';
import type { Officer } from '#contract/faces/order.ts';
import { PATHS } from '#contract/paths.ts';
import { telHref } from '#contract/text/numbers.ts';
import type { BlockView, Resources } from './block-view.ts';
import { bodyView } from './body.ts';
import type { FactRow } from './contact-page.ts';
import { pageHead, type Head } from './head.ts';
import { shownView, type PictureView } from './picture.ts';
import type { Setting } from './setting.ts';

export interface EnglishAnswers {
  contact?: ContactFace;
  units: readonly CardOf<'unit'>[];
  ended: ReadonlySet<string>;
  /** In office at the province, who have an English title. */
  officers: readonly Officer[];
  resources: Resources;
}

export interface EnglishPage {
  head: Head;
  name: string;
  logo?: PictureView;
  about: BlockView[];
  contact: FactRow[];
  officers: { name: string; title: string }[];
  units: string[];
}

/**
 * The page for readers of English: structure and contacts, as Decree 42/2022/NĐ-CP asks of public portals.
 * Undefined until editors have written it.
 */
export function englishPage(answers: EnglishAnswers, setting: Setting): EnglishPage | undefined {
  const { contact, units, ended, officers, resources } = answers;
  const { site, origin, path } = setting;
  const english = contact?.english;
  if (!english) return undefined;
  return {
    head: pageHead({
      ...{
        site: { name: english.name, shortName: english.name },
        origin,
        path,
        lang: 'en',
        share: setting.share,
      },
      description: `Structure and contact details of the ${english.name}.`,
      translation: { lang: 'vi', path: PATHS.structure },
    }),
    name: english.name,
    logo: shownView(site.logo ? { media: site.logo } : undefined, setting.pictures, 'whole'),
    about: bodyView(english.about, resources),
    contact: contactOf(english, site),
    officers: officers.map(({ name, englishTitle }) => ({ name, title: englishTitle! })),
    units: units.flatMap((unit) => (unit.englishName && !ended.has(unit.id) ? [unit.englishName] : [])),
  };
}

function contactOf(english: NonNullable<ContactFace['english']>, site: Setting['site']): FactRow[] {
  const phone = telHref(site.phone);
  const rows: (FactRow | undefined)[] = [
    english.director ? { term: 'Head', text: english.director } : undefined,
    { term: 'Address', text: english.address },
    { term: 'Telephone', text: site.phone, ...(phone && { href: phone }) },
    site.email ? { term: 'E-mail', text: site.email, href: `mailto:${site.email}` } : undefined,
  ];
  return rows.filter((row) => row !== undefined);
}
