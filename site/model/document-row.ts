import type { CardOf } from '#contract/faces/face.ts';
import { DOCUMENT_TYPE_NAMES } from '#contract/document-types.ts';
import { pathOf } from '#contract/paths.ts';
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
