import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
const LARGEST = 10 * 1024 * 1024;

export interface MailSink {
  port: number;
  close(): Promise<void>;
}

/**
 * A mail server that keeps every message as a file and passes none on: for trying the desk out,
 * and for tests. Listens on this machine only. `port` 0 takes any that is free.
 */
export async function openMailSink(
  folder: string,
  port: number,
  onMail: (file: string, subject: string) => void = () => {},
): Promise<MailSink> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await forgetOld(folder);
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST,
    onData: (stream, session, done) => {
      keep(folder, stream, session).then(
        ({ file, subject }) => {
          onMail(file, subject);
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  await new Promise<void>((up, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => up());
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** Under its name only when it is whole. */
async function keep(folder: string, stream: SMTPServerDataStream, { envelope }: SMTPServerSession) {
  const message = await buffer(stream);
  if (stream.sizeExceeded) throw Object.assign(new Error('The message is too large'), { responseCode: 552 });
  const to = envelope.rcptTo.map(({ address }) => address.replace(/[^\w.@+-]/gu, '_')).join(',');
  const name = `${new Date().toISOString().replace(/[:.]/gu, '-')}_${to.slice(0, 80)}_${randomUUID().slice(0, 8)}.eml`;
  const file = join(folder, name);
  await writeFile(`${file}.part`, message, { mode: 0o600 });
  await rename(`${file}.part`, file);
  return { file, subject: subjectOf(message.toString('utf8')) };
}

/** As a person reads it: encoded words decoded, folded lines joined. */
function subjectOf(message: string): string {
  const raw =
    /^Subject: ?((?:.*(?:\r?\n[ \t].*)*))/imu.exec(message.split(/\r?\n\r?\n/u)[0] ?? '')?.[1] ?? '';
  const joined = raw.replace(/\?=\s+=\?/gu, '?==?').replace(/\r?\n[ \t]/gu, ' ');
  return joined.replace(/=\?utf-8\?([bq])\?([^?]*)\?=/giu, (_word, kind: string, text: string) =>
    kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString('utf8') : unquote(text),
  );
}

const unquote = (text: string) =>
  decodeURIComponent(
    text
      .replace(/%/gu, '%25')
      .replace(/_/gu, ' ')
      .replace(/=([\dA-F]{2})/giu, '%$1'),
  );

async function forgetOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    if (Date.now() - (await stat(file)).mtimeMs > KEPT_MS) await rm(file, { force: true });
  }
}
