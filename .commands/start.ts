import { readSettings } from './environment.ts';
import { describeFailure, Failure } from './failure.ts';
import { startAll } from './start/start-all.ts';
import { startOne } from './start/start-one.ts';
import { SERVICE_NAMES, type ServiceName } from './start/services.ts';

/*
 * npm start                  everything, for one machine
 * npm run start:<part>       one part alone (site, publisher, worker, preview, desk), to run on machines of their own
 */

const part = process.argv[2];
try {
  const settings = readSettings();
  if (part === undefined) await startAll(settings);
  else await startOne(partNamed(part), settings);
} catch (error) {
  console.error(`✖ ${describeFailure(error)}`);
  process.exit(1);
}

function partNamed(name: string): ServiceName {
  const found = SERVICE_NAMES.find((known) => known === name);
  if (!found) throw new Failure(`Không có phần "${name}".`, [`Các phần: ${SERVICE_NAMES.join(', ')}`]);
  return found;
}
