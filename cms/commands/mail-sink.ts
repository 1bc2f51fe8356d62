import { parseArgs } from 'node:util';
import { openMailSink } from '#cms/mail/sink/mail-sink.ts';

/*
 * Stands in for a mail server: node cms/commands/mail-sink.ts --folder .data/mail --port 2525
 */

const { values } = parseArgs({ options: { folder: { type: 'string' }, port: { type: 'string' } } });
if (!values.folder || !values.port) {
  console.error('Usage: node cms/commands/mail-sink.ts --folder <folder> --port <port>');
  process.exit(2);
}

let count = 0;
const sink = await openMailSink(values.folder, Number(values.port), (file, subject) => {
  count += 1;
  console.log(`${new Date().toISOString()} mail ${count}: ${subject} (${file})`);
});
console.log(`Mails are kept in ${values.folder}, port ${sink.port}`);
process.send?.({ type: 'ready' });
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => void sink.close().then(() => process.exit(0)));
