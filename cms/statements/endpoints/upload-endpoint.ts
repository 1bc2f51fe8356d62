import { open } from 'node:fs/promises';
import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { normalizeText } from '#contract/text/normalize.ts';
import { mayEnter } from '#cms/access/roles.ts';
import { limitedForm } from '#cms/media/limited-form.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { readImport } from '../read-import.ts';
import { sniffStatement } from '../reading/sniff-statement.ts';
import { MAX_STATEMENT_BYTES } from '../reading/statement-limits.ts';
import { StatementRefused } from '../reading/statement-refused.ts';
import { dropFile, keepFile, statementFile, type KeptFile } from '../statement-files.ts';
import { anyConnection } from '../any-connection.ts';
import { idIn, statementEndpoint, type Asked } from './statement-endpoint.ts';

const TOO_LARGE = `Tệp lớn hơn ${MAX_STATEMENT_BYTES / 1024 / 1024} MB. Hãy xuất sao kê theo từng khoảng thời gian ngắn hơn.`;

/** POST /api/statements, multipart: `account` (an id of accounts), `file`. Answers with the id of the import; reading goes on. */
export const uploadEndpoint = statementEndpoint({
  path: '',
  method: 'post',
  allowed: mayEnter,
  otherwise: 'Chỉ thủ quỹ hoặc quản trị nhập được sao kê.',
  act: async (asked) => {
    const { account, file } = await formOf(asked.req);
    const bankAccount = await bankAccountOf(asked, account);
    const kept = await keepFile(file.stream());
    try {
      await refuseOtherTypes(kept);
      const id = await record(asked, { account, bankAccount, fileName: file.name, kept });
      await readImport(asked.payload, id);
      return Response.json({ id }, { status: 201, headers: { 'Cache-Control': 'no-store' } });
    } catch (error) {
      await dropFile(kept.name);
      throw error instanceof StatementRefused ? refusal(error.message, 400) : error;
    }
  },
});

async function formOf(req: PayloadRequest): Promise<{ account: number; file: File }> {
  const form = await limitedForm(req, {
    most: MAX_STATEMENT_BYTES,
    tooLarge: () => refusal(TOO_LARGE, 400),
    missing: () => refusal('Hãy chọn tài khoản và tệp sao kê.', 400),
    cutOff: () => refusal('Tệp gửi lên bị đứt quãng. Hãy tải lại.', 400),
  });
  const file = form.get('file');
  if (!(file instanceof File)) throw refusal('Chưa chọn tệp sao kê.', 400);
  if (file.size > MAX_STATEMENT_BYTES) throw refusal(TOO_LARGE, 400);
  return { account: idIn(form.get('account')), file };
}

/** "970436:0011001932418". Gifts come in only on accounts that two people have verified, or had. */
async function bankAccountOf({ payload }: Asked, account: number): Promise<string> {
  const session = await anyConnection(payload);
  const [found] = await session.all<{ bank_account: string }>(sql`
    select bank || ':' || number as bank_account from accounts
    where id = ${account} and state in ('verified', 'closed')`);
  if (!found) throw refusal('Tài khoản này không có, hoặc chưa được xác minh.', 404);
  return found.bank_account;
}

async function refuseOtherTypes({ name }: KeptFile): Promise<void> {
  const file = await open(statementFile(name));
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    sniffStatement(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

interface Upload {
  account: number;
  bankAccount: string;
  fileName: string;
  kept: KeptFile;
}

async function record(
  { payload, by }: Asked,
  { account, bankAccount, fileName, kept }: Upload,
): Promise<number> {
  const session = await anyConnection(payload);
  const name = normalizeText(fileName).slice(0, 200) || 'sao-ke';
  const [made] = await session.all<{ id: number }>(sql`
    insert into statement_imports (account_id, bank_account, file_name, sha256, bytes, file, imported_by_id)
    values (${account}, ${bankAccount}, ${name}, ${kept.sha256}, ${kept.bytes}, ${kept.name}, ${by.id}) returning id`);
  return made!.id;
}
