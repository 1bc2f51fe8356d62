import type { CardOf } from '#contract/faces/face.ts';
import { DOCUMENT_TYPE_NAMES } from '#contract/document-types.ts';
import { pathOf } from '#contract/paths.ts';
import { documentStatus, type StatusAnswers } from './document-status.ts';
import { dayStamp, type Stamp } from './stamp.ts';

/** A paper as lists show it. */
export interface DocumentRow {
  href: string;
  /** "25-KH/TĐTN-BTG" */
  number: string;
  /** "Kế hoạch" */
  type: string;
  title: string;
  issued: Stamp;
  /** Where it is not simply in force: "Hết hiệu lực toàn bộ". */
  notice?: string;
}

/** A paper of a list, with what tells whether it is in force. */
export type ListedDocument = Omit<StatusAnswers, 'document' | 'hasCome'> & { document: CardOf<'document'> };

/** A paper as lists show it that say what is no longer in force, or not yet. */
export function listedRow(listed: ListedDocument, hasCome: StatusAnswers['hasCome']): DocumentRow {
  const { status, label } = documentStatus({ ...listed, hasCome });
  return { ...documentRow(listed.document), ...(status !== 'inForce' && { notice: label }) };
}

export function documentRow(document: CardOf<'document'>): DocumentRow {
  return {
    href: pathOf('document', document),
    number: document.number,
    type: DOCUMENT_TYPE_NAMES[document.type],
    title: document.title,
    issued: dayStamp(document.issuedOn),
  };
}
