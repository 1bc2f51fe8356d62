import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBooks, type Books } from '#tests/integration/publishing/books.ts';
import { openDesk, type Desk, type RestAnswer, type Sender } from '#tests/support/desk.ts';
import type { ImportReport } from '#cms/statements/import-report.ts';

/* A desk with a bank account, for tests of statements. */

interface Queued {
  id: number;
  import_id: number;
  amount: string;
  outcome: string;
}

export interface Teller {
  desk: Desk;
  books: Books;
  /** A project and its verified account at a bank; each call other ones. */
  account(bin?: string): Promise<{ project: number; account: number; number: string }>;
  /** Uploads a file, waits until it is read, and returns the report. */
  upload(account: number, bytes: Buffer | string, name?: string): Promise<ImportReport>;
  send(account: number, bytes: Buffer | string, sender?: Sender): Promise<RestAnswer>;
  report(id: number): Promise<ImportReport>;
  /** Commits what the report shows, as the treasurer, and waits. */
  commit(report: ImportReport): Promise<ImportReport>;
  confirm(id: number, sender?: Sender): Promise<ImportReport>;
  ask(sender: Sender, method: string, path: string, body?: unknown): Promise<RestAnswer>;
  /** Uploaded and committed. */
  taken(account: number, text: string): Promise<ImportReport>;
  /** The rows of an import that wait for a person. */
  queued(report: ImportReport): Promise<Queued[]>;
  /** What stands in a project's books: "500000", "-500000 hủy", "100000 chờ" if nobody has confirmed it. */
  sums(project: number): Promise<string[]>;
  files(): Promise<string[]>;
  close(): Promise<void>;
}

let accounts = 0;

export async function openTeller(): Promise<Teller> {
  const dataDir = await mkdtemp(join(tmpdir(), 'desk-data-'));
  process.env.DATA_DIR = dataDir;
  const desk = await openDesk();
  const books = await openBooks(desk);
  const { endOfRun } = await import('#cms/statements/run.ts');
  const ask: Teller['ask'] = (sender, method, path, body) =>
    desk.rest(sender, method, `/statements${path}`, body);
  const report = async (id: number) => (await ask('treasurer', 'GET', `/${id}`)).body as ImportReport;
  const send: Teller['send'] = (account, bytes, sender = 'treasurer') => {
    const form = new FormData();
    form.set('account', String(account));
    form.set('file', new File([new Uint8Array(Buffer.from(bytes))], 'sao-ke-thang-11.csv'));
    return ask(sender, 'POST', '', form);
  };
  const upload: Teller['upload'] = async (account, bytes) => {
    const { status, body } = await send(account, bytes);
    if (status !== 201) throw new Error(JSON.stringify(body));
    await endOfRun(body.id);
    return report(body.id);
  };
  const commit: Teller['commit'] = async ({ id, fingerprint }) => {
    const { status, body } = await ask('treasurer', 'POST', `/${id}/commit`, { fingerprint });
    if (status !== 200) throw new Error(JSON.stringify(body));
    await endOfRun(id);
    return report(id);
  };
  return {
    desk,
    books,
    account: async (bin = '970436') => {
      const project = await books.project();
      const number = `00110019${String((accounts += 1)).padStart(5, '0')}`;
      const [{ id }] = await books.sql(
        `insert into accounts (project_id, bank, bank_name, number, holder, state, proposed_by_id, proposed_at)
         values ($1, $2, 'Ngân hàng', $3, 'TINH DOAN', 'proposed', $4, now()) returning id`,
        [project, bin, number, desk.accounts.treasurer],
      );
      await books.sql(
        `update accounts set state = 'verified', verified_by_id = $2, verified_at = now() where id = $1`,
        [id, desk.accounts.approver],
      );
      return { project, account: id, number };
    },
    send,
    upload,
    report,
    commit,
    taken: async (account, text) => commit(await upload(account, text)),
    queued: async ({ id }) => {
      const { body } = await ask('treasurer', 'GET', '/queue');
      return (body.rows as Queued[]).filter((row) => row.import_id === id);
    },
    sums: (project) => sumsOf(books, project),
    confirm: async (id, sender = 'approver') => {
      const { status, body } = await ask(sender, 'POST', `/${id}/confirm`);
      if (status !== 200) throw new Error(JSON.stringify(body));
      await endOfRun(id);
      return report(id);
    },
    ask,
    files: () => readdir(join(dataDir, 'statements')),
    close: async () => {
      await books.close();
      await desk.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function sumsOf(books: Books, project: number): Promise<string[]> {
  const rows = await books.sql(
    `select amount::int, confirmed_at is not null as confirmed, cancels_id is not null as cancels from postings
     where project_id = $1 and discarded_at is null order by id`,
    [project],
  );
  return rows.map(
    ({ amount, confirmed, cancels }) => `${amount}${confirmed ? '' : ' chờ'}${cancels ? ' hủy' : ''}`,
  );
}
