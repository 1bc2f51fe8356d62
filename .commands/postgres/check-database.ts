import pg from 'pg';
import { Failure } from '../failure.ts';

/** The oldest fixed minor of each major version (advisories of May 2026). */
const FLOORS: Record<number, number> = { 15: 18, 16: 14, 17: 10, 18: 4 };
const OLDEST_MAJOR = 15;

export interface DatabaseReport {
  version: string;
  /** Things that work but should be mended. */
  warnings: string[];
}

/**
 * Tries the database of DATABASE_URL before anything is built on it.
 * @throws {Failure} saying what is wrong and what to do: unreachable, password, missing database, rights, version.
 */
export async function checkDatabase(url: string): Promise<DatabaseReport> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8000 });
  try {
    await client.connect();
    const { rows } = await client.query<Facts>(FACTS);
    return judge(rows[0]!, url);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw explain(error, url);
  } finally {
    await client.end().catch(() => 'never connected');
  }
}

interface Facts {
  version: number;
  encoding: string;
  may_create: boolean;
  role: string;
}

const FACTS = `
  select current_setting('server_version_num')::int as version,
         current_setting('server_encoding') as encoding,
         has_schema_privilege('public', 'create') as may_create,
         current_user as role`;

function judge(facts: Facts, url: string): DatabaseReport {
  const major = Math.floor(facts.version / 10_000);
  const version = `${major}.${facts.version % 10_000}`;
  if (major < OLDEST_MAJOR) {
    throw new Failure(`PostgreSQL ${version} ở ${place(url)} đã quá cũ.`, [
      `Cần PostgreSQL ${OLDEST_MAJOR} trở lên.`,
    ]);
  }
  if (facts.encoding !== 'UTF8') {
    throw new Failure(`Cơ sở dữ liệu ở ${place(url)} dùng bảng mã ${facts.encoding}, cần UTF8.`, [
      `Tạo lại: createdb --encoding=UTF8 --template=template0 ${name(url)}`,
    ]);
  }
  if (!facts.may_create) {
    throw new Failure(`Tài khoản "${facts.role}" không được tạo bảng trong cơ sở dữ liệu "${name(url)}".`, [
      `Chạy trong psql bằng quản trị: ALTER DATABASE "${name(url)}" OWNER TO "${facts.role}";`,
    ]);
  }
  const floor = FLOORS[major];
  const isOld = floor !== undefined && facts.version % 10_000 < floor;
  return {
    version,
    warnings: isOld
      ? [`PostgreSQL ${version} thiếu bản vá bảo mật: hãy cập nhật lên ${major}.${floor}.`]
      : [],
  };
}

function explain(error: unknown, url: string): Failure {
  const { code, message } = error as { code?: string; message: string };
  const at = place(url);
  const cause = { cause: error };
  const role = decodeURIComponent(new URL(url).username);
  switch (code) {
    case '28P01':
    case '28000':
      return new Failure(
        `PostgreSQL ở ${at} từ chối tài khoản "${role}": ${message}`,
        [
          'Kiểm tra tên và mật khẩu trong DATABASE_URL (ký tự đặc biệt phải mã hoá, ví dụ @ thành %40),',
          'và quyền kết nối trong pg_hba.conf.',
        ],
        cause,
      );
    case '3D000':
      return new Failure(
        `Chưa có cơ sở dữ liệu "${name(url)}" ở ${at}.`,
        [`Tạo bằng: createdb --encoding=UTF8 --template=template0 --owner="${role}" "${name(url)}"`],
        cause,
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Failure(
        `Không tìm thấy máy chủ cơ sở dữ liệu ${at}.`,
        ['Kiểm tra tên máy trong DATABASE_URL.'],
        cause,
      );
    default:
      return new Failure(
        `Không kết nối được PostgreSQL ở ${at}: ${message}`,
        [
          'Kiểm tra PostgreSQL đang chạy, địa chỉ và cổng trong DATABASE_URL, và tường lửa.',
          'Bỏ DATABASE_URL nếu muốn dùng PostgreSQL đi kèm.',
        ],
        cause,
      );
  }
}

/** Host and port, never the password. */
function place(url: string): string {
  const { hostname, port } = new URL(url);
  return `${hostname || 'máy này'}:${port || 5432}`;
}

function name(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1)) || decodeURIComponent(new URL(url).username);
}
