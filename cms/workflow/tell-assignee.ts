import type { CollectionAfterChangeHook } from 'payload';
import { formatDay } from '#contract/text/dates.ts';
import { notify } from '#cms/notices/notify.ts';
import { day, words, type Doc } from '#cms/publishing/faces/read.ts';
import { idOf } from '#cms/publishing/relation.ts';
import { sessionOfSave } from '#cms/publishing/sql-session.ts';

const assigneeOf = (doc: Doc | undefined) => Number(idOf(doc?.['assignee'])) || null;

/** Whoever is given a document to work on is told, with the save that gives it to them. */
export const tellAssignee: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  const given = assigneeOf(doc as Doc);
  if (given === null || given === assigneeOf(previousDoc as Doc | undefined)) return doc;
  if (given === Number(req.user?.id)) return doc;
  const title = words((doc as Doc)['title']) ?? 'Chưa có tên';
  const about = { collection: collection.slug, id: Number(doc.id), title };
  await notify(await sessionOfSave(req), {
    event: 'assigned',
    to: [given],
    about,
    text: sayTask(doc, req.user),
  });
  return doc;
};

function sayTask(doc: Doc, by: { name?: string | null } | null): string {
  const due = day(doc['dueOn']);
  return [
    by?.name && `Người giao: ${by.name}.`,
    due && `Hạn xong: ${formatDay(due)}.`,
    doc['priority'] === 'urgent' && 'Việc gấp.',
  ]
    .filter(Boolean)
    .join(' ');
}
