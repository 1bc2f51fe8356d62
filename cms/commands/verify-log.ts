import pg from 'pg';
import { logHeadFile, readAnchors } from '#cms/audit/log-head.ts';
import { verifyLog } from '#cms/audit/verify-log.ts';
import { env } from '#cms/env.ts';

/* Makes every seal of the log anew and compares it with the heads in DATA_DIR; ends with 1 at the first row that is wrong. */

const client = new pg.Client({ connectionString: env.DATABASE_URL });
await client.connect();
// One state of the log, however long it takes and whoever works meanwhile.
await client.query('begin isolation level repeatable read read only');
const { rows } = await client.query<{ id: string }>('select id::text from published_origin');
const file = logHeadFile(env.DATA_DIR);
const kept = await readAnchors(file);
const anchors = kept.filter(({ origin }) => origin === rows[0]?.id);
const { lines, head, problem } = await verifyLog(client, anchors);
await client.end();

const strangers = anchors.length === 0 && kept.length > 0;
if (problem) console.error(`Nhật ký KHÔNG còn nguyên. ${problem}`);
else if (strangers)
  console.error(
    `Các dấu trong ${file} là của cơ sở dữ liệu khác: không biết được đoạn cuối có bị cắt không.`,
  );
else console.log(`Nhật ký nguyên vẹn: ${lines} dòng, dấu niêm cuối ${head.hash}.`);
if (anchors.length === 0 && !strangers)
  console.log('Chưa có dấu nào được giữ ngoài cơ sở dữ liệu: nếu đoạn cuối bị cắt thì không biết được.');
process.exitCode = problem || strangers ? 1 : 0;
