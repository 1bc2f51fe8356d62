import { join } from 'node:path';
import { freePort } from '../processes/ports.ts';
import { startService } from '../processes/service.ts';
import type { Start } from './tasks.ts';

/**
 * Without a mail server of one's own: one on this machine that keeps every mail as a file in
 * DATA_DIR/mail, so that nothing of the desk runs differently. The parts started later are told of it.
 */
export async function keepMail({ settings, shutdown }: Start): Promise<void> {
  const port = await freePort();
  const folder = join(settings.dataDir, 'mail');
  const service = startService({
    label: 'Hộp thư thử',
    args: ['cms/commands/mail-sink.ts', '--folder', folder, '--port', String(port)],
    env: settings.childEnv,
    logFile: join(settings.dataDir, 'logs/mail.log'),
    ready: 'message',
    onTrouble: (line) => console.warn(`⚠ ${line}`),
  });
  shutdown.onEnd(service.stop);
  settings.childEnv.SMTP_URL = `smtp://127.0.0.1:${port}`;
  await service.ready;
}
