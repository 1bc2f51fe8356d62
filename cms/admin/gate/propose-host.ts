import { toast } from '@payloadcms/ui';

/** Proposes a host for the list of those that links may lead to, in the name of whoever clicked. */
export async function proposeHost(host: string, note: string): Promise<void> {
  const answer = await fetch('/api/link-hosts', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ host, note }),
  }).catch(() => undefined);
  if (answer?.ok) return void toast.success(`Đã đề nghị “${host}”. Một người duyệt khác sẽ xem.`);
  const told = (await answer?.json().catch(() => undefined)) as
    { errors?: { message: string }[] } | undefined;
  toast.error(told?.errors?.[0]?.message ?? 'Mất kết nối với bàn biên tập. Hãy thử lại.');
}
