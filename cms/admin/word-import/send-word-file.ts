import { askDesk } from '#cms/admin/asking/ask-desk.ts';
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
  const answer = await askDesk<WordImportAnswer>('POST', '/word-import', form);
  return answer.ok ? answer.body : { problem: answer.status === 0 ? UNREACHABLE : answer.problem };
}
