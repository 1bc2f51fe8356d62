import type { WordImportAnswer } from '#cms/word-import/word-import-answer.ts';

const UNREACHABLE = 'Không kết nối được với bàn biên tập nên chưa nhập được. Hãy thử lại.';

/** Sends a Word file to the desk, which makes a draft of it. */
export async function sendWordFile(
  file: File,
  { into, legacy }: { into?: number | string; legacy?: 'convert' | 'keep' },
): Promise<WordImportAnswer | { problem: string }> {
  const form = new FormData();
  form.set('file', file);
  if (into !== undefined) form.set('into', String(into));
  if (legacy) form.set('legacy', legacy);
  try {
    const response = await fetch('/api/word-import', {
      method: 'POST',
      credentials: 'same-origin',
      body: form,
    });
    const answer = (await response.json()) as WordImportAnswer & { errors?: { message?: string }[] };
    return response.ok ? answer : { problem: answer.errors?.[0]?.message ?? UNREACHABLE };
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return { problem: UNREACHABLE };
    throw error;
  }
}
