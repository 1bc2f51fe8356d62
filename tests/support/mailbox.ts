import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import { openMailSink } from '#cms/mail/sink/mail-sink.ts';

/** The mail server of `npm start`, for a test: it keeps every message it is given. */
export interface Mailbox {
  url: string;
  /** Everything received so far, in order, read by a mail program's parser. */
  mails(): Promise<ParsedMail[]>;
  close(): Promise<void>;
}

/** Open it before the desk, and set SMTP_URL to its `url`. */
export async function openMailbox(): Promise<Mailbox> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-mail-'));
  const sink = await openMailSink(folder, 0);
  return {
    url: `smtp://127.0.0.1:${sink.port}`,
    mails: async () => {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
      return Promise.all(names.map(async (name) => simpleParser(await readFile(join(folder, name)))));
    },
    close: async () => {
      await sink.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
