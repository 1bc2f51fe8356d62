import { normalizeProse } from '#contract/text/normalize.ts';
import { env } from '#cms/env.ts';
import { placeOf } from './place-of.ts';
import { NOTICES, sayNotice } from './events.ts';
import type { Notice } from './notice.ts';

/**
 * The mail of a notice. What people typed stands in the text alone, the subject is ours; the address
 * leads to the desk, where one signs in first.
 */
export function noticeMail({ event, about, text }: Notice): { subject: string; text: string } {
  const lines = [
    `${sayNotice(event, about?.title)}.`,
    normalizeProse(text),
    about ? `Mở tại bàn biên tập:\n${env.CMS_URL}${placeOf(about.collection, about.id)}` : '',
    `Chọn việc muốn nhận thư: ${env.CMS_URL}/admin/thong-bao#tuy-chon`,
  ];
  return {
    subject: `Bàn biên tập: ${NOTICES[event].label}`,
    text: lines.filter((line) => line !== '').join('\n\n'),
  };
}
