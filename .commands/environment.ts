import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { Failure } from './failure.ts';
import type { Env } from './processes/env.ts';

export const CHECKOUT = fileURLToPath(new URL('..', import.meta.url));

const port = z.coerce.number('phải là một số cổng từ 1 đến 65535').int().min(1).max(65_535);
const address = z.url({ protocol: /^https?$/, error: 'phải có dạng http://… hoặc https://…' });
const yesOrNo = z.enum(['yes', 'no'], 'phải là yes hoặc no');

const Variables = z.object({
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'phải có dạng postgres://người-dùng:mật-khẩu@máy/tên' })
    .optional(),
  PORT: port.default(4321),
  CMS_PORT: port.default(3000),
  PREVIEW_PORT: port.default(4322),
  SITE_URL: address.optional(),
  CMS_URL: address.optional(),
  PREVIEW_URL: address.optional(),
  PAYLOAD_SECRET: z.string().min(32, 'phải là chuỗi ngẫu nhiên dài ít nhất 32 ký tự').optional(),
  PREVIEW_SECRET: z.string().min(32, 'phải là chuỗi ngẫu nhiên dài ít nhất 32 ký tự').optional(),
  DATA_DIR: z.string().default('.data'),
  MEDIA_DIR: z.string().default('media'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'phải có dạng smtp://người-dùng:mật-khẩu@máy:587' })
    .optional(),
  ADMIN_EMAIL: z.email('phải là một địa chỉ thư điện tử').default('quantri@congdoan.local'),
  SAMPLE_CONTENT: yesOrNo.default('yes'),
});

/** The settings of a command, folders absolute, addresses filled in. */
export interface Settings {
  databaseUrl: string | undefined;
  port: number;
  cmsPort: number;
  previewPort: number;
  siteUrl: string;
  cmsUrl: string;
  previewUrl: string;
  dataDir: string;
  mediaDir: string;
  adminEmail: string;
  /** Without a mail server `npm start` keeps mails as files. */
  smtpUrl: string | undefined;
  withSample: boolean;
  /** `npm run dev`: parts start again when their sources change. */
  isDev: boolean;
  /** What the processes of both sides get; `DATABASE_URL` is added once it is known. */
  childEnv: Env;
}

/**
 * Reads the environment, with `.env` behind it (a variable that is set wins over the file), and
 * checks it. A secret that isn't given is made once and kept in DATA_DIR.
 * @throws {Failure} naming every variable that is wrong and what it should be.
 */
export function readSettings(environment: Env = process.env, checkout = CHECKOUT): Settings {
  const given = { ...readDotEnv(join(checkout, '.env')), ...environment };
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const result = Variables.safeParse(present);
  if (!result.success) {
    const lines = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Failure('Biến môi trường sai (xem .env.example):', lines);
  }
  const read = result.data;
  const dataDir = resolve(checkout, read.DATA_DIR);
  const mediaDir = resolve(checkout, read.MEDIA_DIR);
  const siteUrl = read.SITE_URL ?? `http://localhost:${read.PORT}`;
  const cmsUrl = read.CMS_URL ?? `http://localhost:${read.CMS_PORT}`;
  const previewUrl = read.PREVIEW_URL ?? `http://localhost:${read.PREVIEW_PORT}`;
  if (new Set([read.PORT, read.CMS_PORT, read.PREVIEW_PORT]).size < 3)
    throw new Failure('PORT, CMS_PORT và PREVIEW_PORT phải là ba cổng khác nhau.');
  return {
    databaseUrl: read.DATABASE_URL,
    port: read.PORT,
    cmsPort: read.CMS_PORT,
    previewPort: read.PREVIEW_PORT,
    siteUrl,
    cmsUrl,
    previewUrl,
    dataDir,
    mediaDir,
    adminEmail: read.ADMIN_EMAIL,
    smtpUrl: read.SMTP_URL,
    withSample: read.SAMPLE_CONTENT === 'yes',
    isDev: false,
    childEnv: {
      ...given,
      PORT: String(read.PORT),
      CMS_PORT: String(read.CMS_PORT),
      PREVIEW_PORT: String(read.PREVIEW_PORT),
      SITE_URL: siteUrl,
      CMS_URL: cmsUrl,
      PREVIEW_URL: previewUrl,
      DATA_DIR: dataDir,
      MEDIA_DIR: mediaDir,
      PAYLOAD_SECRET: read.PAYLOAD_SECRET ?? keptSecret(dataDir, 'payload-secret'),
      PREVIEW_SECRET: read.PREVIEW_SECRET ?? keptSecret(dataDir, 'preview-secret'),
      PAYLOAD_CONFIG_PATH: join(checkout, 'cms/payload.config.ts'),
      NEXT_TELEMETRY_DISABLED: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  };
}

function readDotEnv(file: string): Env {
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Failure(`Không đọc được ${file}.`, [(error as Error).message], { cause: error });
  }
}

function keptSecret(dataDir: string, name: string): string {
  const file = join(dataDir, name);
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw noDataDir(dataDir, error);
  }
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw noDataDir(dataDir, error);
  }
}

function noDataDir(dataDir: string, cause: unknown): Failure {
  const help = [
    (cause as Error).message,
    'Thư mục có thể thuộc về người dùng khác (lần trước chạy bằng root?) hoặc đĩa đã đầy.',
    'Hãy chạy bằng đúng người dùng đó, hoặc đặt DATA_DIR sang thư mục khác.',
  ];
  return new Failure(`Không ghi được vào thư mục dữ liệu ${dataDir}.`, help, { cause });
}
