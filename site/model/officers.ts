import type { Officer } from '#contract/faces/order.ts';
import { formatDay } from '#contract/text/dates.ts';
import { telHref } from '#contract/text/numbers.ts';
import { shownView, type Pictures, type PictureView } from './picture.ts';

/** As the edition's day has it; see `_ask/officers.ts`. */
export interface Officers {
  now: readonly Officer[];
  former: readonly Officer[];
}

export interface OfficerView {
  name: string;
  /** For a page in another language than the name: set as Vietnamese. */
  title: string;
  charge?: string;
  portrait?: PictureView;
  phone?: { text: string; href?: string };
  email?: string;
  /** "từ 12/10/2022", "12/10/2017 – 30/09/2022" */
  term?: string;
}

export interface OfficersView {
  now: OfficerView[];
  former: OfficerView[];
}

/** Officers in the editors' order; the former ones the last to leave first. */
export function officersView({ now, former }: Officers, pictures: Pictures): OfficersView {
  const lastFirst = former.toSorted((a, b) => (b.to ?? '').localeCompare(a.to ?? ''));
  return {
    now: now.map((officer) => officerView(officer, pictures)),
    former: lastFirst.map((officer) => officerView(officer, pictures)),
  };
}

function officerView({ name, title, charge, portrait, phone, email, from, to }: Officer, pictures: Pictures) {
  return {
    name,
    title,
    ...(charge && { charge }),
    portrait: shownView(portrait, pictures, 'card'),
    ...(phone && { phone: { text: phone, href: telHref(phone) } }),
    ...(email && { email }),
    term: termText(from, to),
  };
}

function termText(from: string | undefined, to: string | undefined): string | undefined {
  if (from && to) return `${formatDay(from)} – ${formatDay(to)}`;
  if (from) return `từ ${formatDay(from)}`;
  return to && `đến ${formatDay(to)}`;
}

/** Two letters in the place of a portrait: the given name's and the family name's, as Vietnamese names run. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  return (words.length > 1 ? first.slice(0, 1) + last.slice(0, 1) : first.slice(0, 1)).toLocaleUpperCase(
    'vi',
  );
}
