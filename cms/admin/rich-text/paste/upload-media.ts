import { askDesk } from '#cms/admin/asking/ask-desk.ts';

/** The id of the new media document, or why the desk did not take the file. */
export type UploadAnswer = { id: number } | { problem: string };

const UNREACHABLE = 'không kết nối được với bàn biên tập. Hãy tải ảnh lên ở khung ảnh.';

/** Puts a picture into the library, without alternative text: it waits there until somebody writes one. */
export async function uploadMedia(file: File): Promise<UploadAnswer> {
  const form = new FormData();
  form.set('file', file);
  form.set('_payload', '{}');
  const answer = await askDesk<{ doc: { id: number } }>('POST', '/media?depth=0', form);
  if (answer.ok) return { id: answer.body.doc.id };
  return { problem: answer.status === 0 ? UNREACHABLE : answer.problem };
}
