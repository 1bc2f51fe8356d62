import { toBody } from '../body/to-body.ts';
import { idOf } from '../relation.ts';
import { attachments, day, group, number, rows, shownPicture, words, type Doc } from './read.ts';

export const projectFields = (doc: Doc) => {
  const milestones = rows(doc.milestones).map((row) => ({
    stage: row.stage,
    doneOn: day(row.doneOn),
    plannedOn: day(row.plannedOn),
    note: words(row.note),
    lateReason: words(row.lateReason),
    picture: shownPicture(row.picture),
  }));
  return {
    slug: words(doc.slug),
    title: words(doc.title),
    sapo: words(doc.sapo),
    type: doc.type,
    level: doc.level,
    place: idOf(doc.place),
    size: words(doc.size),
    output: output(group(doc.output)),
    location: location(group(doc.location)),
    need: toBody(doc.need),
    solution: toBody(doc.solution),
    result: toBody(doc.result),
    hero: shownPicture(doc.hero),
    before: shownPicture(doc.before),
    after: shownPicture(doc.after),
    unit: idOf(doc.unit),
    campaign: idOf(doc.campaign),
    beneficiaries: beneficiaries(group(doc.beneficiaries)),
    budget: rows(doc.budget).map((row) => ({
      id: idOf(row.id),
      source: row.source,
      item: words(row.item),
      unit: words(row.unit),
      quantity: number(row.quantity),
      unitPrice: number(row.unitPrice),
    })),
    goal: goal(group(doc.goal)),
    needs: optional(
      rows(doc.needs).map((row) => ({
        id: idOf(row.id),
        form: row.form,
        item: words(row.item),
        unit: words(row.unit),
        quantity: number(row.quantity),
        note: words(row.note),
      })),
    ),
    acceptsUntil: day(doc.acceptsUntil),
    legalBasis: words(doc.legalBasis),
    surplus: words(doc.surplus),
    contact: words(doc.contact),
    confirmations: optional(
      rows(doc.confirmations).map((row) => ({ on: day(row.on), by: words(row.by), text: words(row.text) })),
    ),
    completion: optional(attachments(doc.completion)),
    valueInKind: number(doc.valueInKind),
    milestones,
    sortDay: newest(milestones.map((m) => m.doneOn)) ?? day(doc.publishedAt) ?? day(doc.createdAt),
    attachments: attachments(doc.attachments),
  };
};

function output(from: Doc) {
  const quantity = number(from.quantity);
  return quantity ? { quantity, unit: words(from.unit) } : undefined;
}

function location(from: Doc) {
  const { latitude, longitude } = { latitude: number(from.latitude), longitude: number(from.longitude) };
  if (latitude === undefined || longitude === undefined) return undefined;
  if (from.precision === 'exact') return { latitude, longitude, precision: from.precision };
  return { latitude: toCommune(latitude), longitude: toCommune(longitude), precision: 'commune' };
}

/** To a hundredth of a degree, about a kilometre: whatever was typed, no house can be told from it. */
const toCommune = (degrees: number) => Math.round(degrees * 100) / 100;

function goal(from: Doc) {
  const { minimum, full } = { minimum: number(from.minimum), full: number(from.full) };
  return minimum === undefined && full === undefined ? undefined : { minimum, full };
}

/** No key for an empty list. */
const optional = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

function beneficiaries(from: Doc) {
  const count = number(from.count);
  return count ? { count, definition: words(from.definition) } : undefined;
}

const newest = (days: (string | undefined)[]) =>
  days
    .filter((d) => d !== undefined)
    .sort()
    .at(-1);
