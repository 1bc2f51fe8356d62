/* Plain JavaScript like bootstrap.mjs: nothing is installed yet when this runs. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Many packages with native parts are skipped by npm, without a word, on a Node outside `^20.19 || >=22.12`. */
const canInstallNatives = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
};

const stampFile = (checkout) => join(checkout, 'node_modules', '.cong-doan-stamp');

/** What the installed packages depend on: the lock file, and the system whose binaries were fetched. */
function stamp(checkout) {
  const lock = readFileSync(join(checkout, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

/**
 * Whether node_modules holds what package-lock.json wants. An install of ours leaves a stamp; one made
 * by hand is known by npm's own record, which npm writes last, so an interrupted install has none.
 */
export function isInstalled(checkout) {
  const wanted = stamp(checkout);
  if (read(stampFile(checkout))?.trim() === wanted) return true;
  if (!matchesLock(checkout)) return false;
  writeStamp(checkout);
  return true;
}

function matchesLock(checkout) {
  const record = read(join(checkout, 'node_modules', '.package-lock.json'));
  if (!record) return false;
  const installed = JSON.parse(record).packages;
  const wanted = JSON.parse(read(join(checkout, 'package-lock.json'))).packages;
  return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
    if (path === '') return true;
    // Optional packages for other systems are rightly missing.
    return installed[path] ? installed[path].version === version : Boolean(optional ?? peer);
  });
}

function writeStamp(checkout) {
  try {
    writeFileSync(stampFile(checkout), `${stamp(checkout)}\n`);
  } catch (error) {
    // Installed by another user (e.g. root in an image): it is checked again next time.
    if (error.code !== 'EACCES' && error.code !== 'EROFS') throw error;
  }
}

/** Runs `npm ci`, says how long it takes, and explains a failure. Ends the process if it fails. */
export async function installPackages(checkout) {
  console.log('Đang cài các gói phần mềm (npm ci), lần đầu mất 1–3 phút…');
  const began = Date.now();
  const ticking = setInterval(() => console.log(`  … ${seconds(began)} giây`), 20_000);
  let code = await npmCi(checkout, process.execPath);
  if (code === 0 && !canInstallNatives(process.versions.node)) code = await againWithOwnNode(checkout);
  clearInterval(ticking);
  if (code !== 0) explain(code);
  writeStamp(checkout);
  console.log(`  xong sau ${seconds(began)} giây.`);
}

/** The first install fetched Node 24; with it npm takes the native parts as well. */
async function againWithOwnNode(checkout) {
  const own = join(checkout, 'node_modules', '.bin', 'node');
  if (!existsSync(own)) return 0;
  const folder = join(checkout, '.data');
  const copy = join(folder, 'node-for-npm');
  mkdirSync(folder, { recursive: true });
  copyFileSync(own, copy);
  const code = await npmCi(checkout, copy);
  rmSync(copy, { force: true });
  return code;
}

function npmCi(checkout, node) {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional', '--loglevel=error'];
  const [program, all] = npm?.endsWith('npm-cli.js') ? [node, [npm, ...args]] : ['npm', args];
  return new Promise((done) => {
    const child = spawn(program, all, {
      cwd: checkout,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`✖ Không chạy được npm: ${error.message}`);
      done(1);
    });
    child.on('exit', (code) => done(code ?? 1));
  });
}

function explain(code) {
  console.error(`✖ Cài đặt thất bại (npm ci kết thúc với mã ${code}; lý do ở các dòng trên).`);
  console.error(
    '  Kiểm tra: kết nối mạng và proxy (npm config get registry), dung lượng đĩa, quyền ghi vào thư mục này.',
  );
  console.error('  Sau đó chạy lại đúng lệnh này.');
  process.exit(1);
}

function seconds(began) {
  return Math.round((Date.now() - began) / 1000);
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}
