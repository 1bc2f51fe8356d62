/*
 * The first code of every command. Plain JavaScript without packages, since it must run on any
 * Node from 20 on, on a bare clone: it installs the packages if need be, then starts the command
 * with the project's own Node 24, which came with them.
 *
 *   node .commands/bootstrap.mjs <command> [arguments]   →   node 24 .commands/<command>.ts [arguments]
 *
 * It lies in a hidden folder because the visible top level holds nothing but the project's two
 * halves, their uploads, tests and papers.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installPackages, isInstalled } from './install-packages.mjs';

const checkout = fileURLToPath(new URL('..', import.meta.url));
const OLDEST = 20;
/** From here on Node runs TypeScript by itself. */
const RUNS_TYPESCRIPT = [22, 18];

const [command = 'help', ...rest] = process.argv.slice(2);
checkNode();
checkCommand();
if (!isInstalled(checkout)) await installPackages(checkout);
start(projectNode());

function checkNode() {
  if (atLeast(process.versions.node, [OLDEST, 0])) return;
  stop(`Cần Node.js ${OLDEST} trở lên, máy này có ${process.version}.`, 'Tải bản mới: https://nodejs.org/');
}

function checkCommand() {
  if (/^[a-z-]+$/.test(command) && existsSync(new URL(`${command}.ts`, import.meta.url))) return;
  const known = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.ts'));
  stop(`Không có lệnh "${command}".`, `Các tệp lệnh: ${known.join(', ')}`);
}

/** The Node that came with the packages; the running one if that can't run here (e.g. musl systems). */
function projectNode() {
  const own = fileURLToPath(
    new URL(`../node_modules/.bin/node${process.platform === 'win32' ? '.cmd' : ''}`, import.meta.url),
  );
  if (existsSync(own) && spawnSync(own, ['--version'], { shell: process.platform === 'win32' }).status === 0)
    return own;
  if (atLeast(process.versions.node, RUNS_TYPESCRIPT)) return process.execPath;
  return stop(
    `Không chạy được Node.js 24 đi kèm, và bản của máy (${process.version}) quá cũ để thay thế.`,
    `Hãy cài Node.js 24 (https://nodejs.org/) rồi chạy lại.`,
  );
}

function start(node) {
  const script = fileURLToPath(new URL(`${command}.ts`, import.meta.url));
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...rest], {
    cwd: checkout,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  // The terminal sends Ctrl-C to both; the command ends in its own time and we end with it.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`Không khởi động được ${node}: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

function atLeast(version, [major, minor]) {
  const [ourMajor = 0, ourMinor = 0] = version.split('.').map(Number);
  return ourMajor > major || (ourMajor === major && ourMinor >= minor);
}

function stop(...lines) {
  console.error(lines.map((line, index) => (index === 0 ? `✖ ${line}` : `  ${line}`)).join('\n'));
  process.exit(1);
}
