import { toast } from '@payloadcms/ui';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';

/** Proposes a host for the list of those that links may lead to, in the name of whoever clicked. */
export async function proposeHost(host: string, note: string): Promise<void> {
  const answer = await askDesk('POST', '/link-hosts', { host, note });
  if (answer.ok) toast.success(`Đã đề nghị “${host}”. Một người duyệt khác sẽ xem.`);
  else toast.error(answer.problem);
}
