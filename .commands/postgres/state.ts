import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '../failure.ts';

const State = z.object({
  /** Folder that holds `cluster/`, `log/` and perhaps a copy of the programs. */
  home: z.string(),
  port: z.int().min(1).max(65_535),
  /** Of the role `postgres`, used to create and repair. */
  ownerPassword: z.string().min(20),
  /** Of the role `cong_doan`, used by the application. */
  password: z.string().min(20),
});

/** What is remembered of the embedded PostgreSQL between two starts. */
export type PostgresState = z.infer<typeof State>;

const file = (dataDir: string) => join(dataDir, 'postgres.json');

/** Undefined before the first start. @throws {Failure} if the file is unreadable. */
export async function readState(dataDir: string): Promise<PostgresState | undefined> {
  try {
    return State.parse(JSON.parse(await readFile(file(dataDir), 'utf8')));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return undefined;
    if (code === 'EACCES') {
      throw new Failure(`Không đọc được ${file(dataDir)}: tệp thuộc về người dùng khác.`, [
        'Lần trước hệ thống được chạy bằng người dùng khác (thường là root): hãy chạy lại bằng người dùng đó,',
        'hoặc đặt DATA_DIR sang một thư mục khác.',
      ]);
    }
    throw new Failure(
      `Tệp ${file(dataDir)} bị hỏng.`,
      ['Xoá tệp này rồi chạy lại: mật khẩu sẽ được tạo mới, dữ liệu giữ nguyên.'],
      { cause },
    );
  }
}

/** Readable by its owner only: it holds passwords. */
export async function writeState(dataDir: string, state: PostgresState): Promise<void> {
  const temporary = `${file(dataDir)}.${process.pid}`;
  await writeFile(temporary, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  await rename(temporary, file(dataDir));
}
