/** The id of the new media document, or why the desk did not take the file. */
export type UploadAnswer = { id: number } | { problem: string };

const UNREACHABLE = 'không kết nối được với bàn biên tập. Hãy tải ảnh lên ở khung ảnh.';

/** Puts a picture into the library, without alternative text: it waits there until somebody writes one. */
export async function uploadMedia(file: File): Promise<UploadAnswer> {
  const form = new FormData();
  form.set('file', file);
  form.set('_payload', '{}');
  try {
    const response = await fetch('/api/media?depth=0', {
      method: 'POST',
      credentials: 'same-origin',
      body: form,
    });
    const answer = (await response.json()) as { doc?: { id?: number }; errors?: { message?: string }[] };
    if (response.ok && answer.doc?.id) return { id: answer.doc.id };
    return { problem: answer.errors?.[0]?.message ?? UNREACHABLE };
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return { problem: UNREACHABLE };
    throw error;
  }
}
