import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Unpacks Debian packages into a folder: nothing is installed, no service is started.
 * @param probe called once they lie there; throws if what was unpacked does not run here
 * @throws where there is no apt, no network, or not the right system; the folder is gone then
 */
export async function unpackDebianPackages(
  packages: readonly string[],
  folder: string,
  probe: () => Promise<unknown>,
): Promise<void> {
  const downloads = await mkdtemp(join(tmpdir(), 'debian-packages-'));
  const download = () => run('apt-get', ['download', ...packages], { cwd: downloads });
  try {
    await download().catch(async () => {
      await run('apt-get', ['update']);
      await download();
    });
    await mkdir(folder, { recursive: true });
    for (const file of await readdir(downloads)) await run('dpkg', ['-x', join(downloads, file), folder]);
    await probe();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(downloads, { recursive: true, force: true });
  }
}
