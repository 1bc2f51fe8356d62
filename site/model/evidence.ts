import type { Attachment } from '#contract/faces/parts.ts';
import type { Resources } from './block-view.ts';
import { fileLink } from './body.ts';
import { pictureView } from './picture.ts';

/** A voucher, a receipt, a photograph: what proves a posting. */
export interface EvidenceLink {
  href: string;
  title: string;
  /** "PDF, 1,2 MB" or "Ảnh". */
  note: string;
}

/** The proofs that are live, files and photographs alike. */
export function evidenceLinks(evidence: readonly Attachment[], resources: Resources): EvidenceLink[] {
  return evidence.flatMap((proof) => {
    const picture = resources.pictures.get(proof.media);
    if (picture) return [{ href: pictureView(picture, 'whole').src, title: proof.title, note: 'Ảnh' }];
    return fileLink(proof, resources.files) ?? [];
  });
}
