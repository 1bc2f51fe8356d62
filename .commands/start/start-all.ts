import type { Settings } from '../environment.ts';
import { describeFailure } from '../failure.ts';
import { takeLock } from '../processes/lock.ts';
import { startService } from '../processes/service.ts';
import { prepareShutdown, type Shutdown } from '../processes/shutdown.ts';
import { databaseTasks } from './database-tasks.ts';
import { deskTasks } from './desk-tasks.ts';
import * as firstRun from './first-run.ts';
import { keepMail } from './keep-mail.ts';
import { requireFreePorts } from './require-free-ports.ts';
import { closingScreen } from './screen.ts';
import { serviceSpec } from './services.ts';
import { serveWhatIsThere, siteTasks } from './site-tasks.ts';
import { runTasks, type Start } from './tasks.ts';
import { watchSources } from './watch-sources.ts';

/** Everything on one machine, in the order in which each part can stand on the last. Runs until it is stopped. */
export async function startAll(settings: Settings): Promise<void> {
  const say = (line: string) => console.log(line);
  const shutdown = prepareShutdown(say);
  const lock = takeLock(settings.dataDir, settings.isDev ? 'npm run dev' : 'npm start');
  shutdown.onEnd(lock.release);
  const start = newStart(settings, shutdown);
  try {
    await requireFreePorts(settings, lock.wasStale);
    if (!settings.smtpUrl) await keepMail(start);
    serveWhatIsThere(start);
    await runTasks([...databaseTasks(start), ...siteTasks(start)]);
    say(`\n  ➜ Trang web đã đọc được: ${settings.siteUrl}/\n`);
  } catch (error) {
    if (!shutdown.signal.aborted) console.error(`\n✖ ${describeFailure(error)}`);
    return shutdown.end(shutdown.signal.aborted ? 0 : 1);
  }
  if (settings.isDev) shutdown.onEnd(watchSources(start));
  const deskIsUp = await startDesk(start);
  const login = firstRun.unshownLogin(settings.dataDir);
  say(closingScreen(settings, { database: start.database?.description ?? '', login, deskIsUp }));
  if (deskIsUp) firstRun.forgetLogin(settings.dataDir);
}

/** The desk failing holds nothing else back: the site stands without it. */
async function startDesk(start: Start): Promise<boolean> {
  try {
    await runTasks(deskTasks(start));
    return true;
  } catch (error) {
    if (start.shutdown.signal.aborted) return start.shutdown.end(0);
    console.error(`\n✖ ${describeFailure(error)}`);
    return false;
  }
}

function newStart(settings: Settings, shutdown: Shutdown): Start {
  const parts: Start['parts'] = new Map();
  return {
    settings,
    shutdown,
    parts,
    database: undefined,
    startPart: (name, databaseUrl, onProgress) => {
      const spec = serviceSpec(name, settings, databaseUrl, (line) => console.warn(`⚠ ${line}`));
      const service = startService({ ...spec, onProgress });
      shutdown.onEnd(service.stop);
      parts.set(name, service);
      return service;
    },
  };
}
