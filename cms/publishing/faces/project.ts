import { toBody } from '../body/to-body.ts';
import { idOf } from '../relation.ts';
import { attachments, day, group, number, rows, shownPicture, words, type Doc } from './read.ts';

export const projectFields = (doc: Doc) => {
  const milestones = rows(doc.milestones).map((row) => ({
    stage: row.stage,
    doneOn: day(row.doneOn),
    plannedOn: day(row.plannedOn),
    note: words(row.note),
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
      item: words(row.item),
      unit: words(row.unit),
      quantity: number(row.quantity),
      unitPrice: number(row.unitPrice),
    })),
    raised: number(doc.raised),
    spent: number(doc.spent),
    valueInKind: number(doc.valueInKind),
    figuresAsOf: day(doc.figuresAsOf),
    milestones,
    sortDay: newest(milestones.map((m) => m.doneOn)) ?? day(doc.publishedAt) ?? day(doc.createdAt),
    attachments: attachments(doc.attachments),
  };
};

function beneficiaries(from: Doc) {
  const count = number(from.count);
  return count ? { count, definition: words(from.definition) } : undefined;
}

const newest = (days: (string | undefined)[]) =>
  days
    .filter((d) => d !== undefined)
    .sort()
    .at(-1);
