import type { Attachment, ShownPicture } from '#contract/faces/parts.ts';
import { localStamp } from '#contract/text/dates.ts';
import { normalizeProse } from '#contract/text/normalize.ts';
import { idOf } from '../relation.ts';

/* How a field of a Payload document is read: what is empty becomes undefined, text is NFC. */

/** A document as Payload's adapter or Local API hands it over. */
export type Doc = Readonly<Record<string, unknown>>;

export function words(value: unknown): string | undefined {
  const text = typeof value === 'string' ? normalizeProse(value) : '';
  return text === '' ? undefined : text;
}

export function number(value: unknown): number | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The day in Viet Nam of what a date field stores, whichever hour the picker chose for it. */
export function day(value: unknown): string | undefined {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)) return value;
  const at = moment(value);
  return at && localStamp(at).slice(0, 10);
}

export function moment(value: unknown): string | undefined {
  if (!(value instanceof Date) && typeof value !== 'string' && typeof value !== 'number') return undefined;
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return undefined;
  // Beyond the year 9999 ISO 8601 writes six digits, which no clock of ours shows.
  const text = date.toISOString();
  return /^\d{4}-/u.test(text) ? text : undefined;
}

/** A group field; an empty one if Payload left it out. */
export function group(value: unknown): Doc {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Doc) : {};
}

/** The rows of an array field. */
export function rows(value: unknown): Doc[] {
  return Array.isArray(value) ? value.map(group) : [];
}

/** Undefined where no picture was chosen. */
export function shownPicture(value: unknown): ShownPicture | undefined {
  const { media, caption, credit } = group(value);
  const id = idOf(media);
  return id === undefined ? undefined : { media: id, caption: words(caption), credit: words(credit) };
}

/** Undefined where there is none; rows without a picture are left out. */
export function shownPictures(value: unknown): ShownPicture[] | undefined {
  const shown = rows(value).flatMap((row) => shownPicture(row) ?? []);
  return shown.length > 0 ? shown : undefined;
}

/** Rows without a file are left out: its file was deleted from the desk. */
export function attachments(value: unknown): Attachment[] {
  return rows(value).flatMap((row) => {
    const media = idOf(row.media);
    const title = words(row.title);
    return media && title ? [{ media, title }] : [];
  });
}

/** Validity of a unit or place. */
export function validity(doc: Doc) {
  return { validFrom: day(doc.validFrom), validTo: day(doc.validTo), successor: idOf(doc.successor) };
}
