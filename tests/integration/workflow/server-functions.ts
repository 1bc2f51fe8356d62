import { readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { getAccessResults } from 'payload';
import type { Person, Scene } from './attack-scene.ts';

/* What Payload's client calls on the server besides the REST API, called as Next would call it. */

type ServerFunction = (args: Record<string, unknown>) => unknown;

/** Not all of them are exported. */
const inNext = (path: string) => join(process.cwd(), 'node_modules/@payloadcms/next/dist', path);

/** Payload's parts bring style sheets and pictures, which only a bundler reads. */
registerHooks({
  load: (url, context, next) =>
    /\.(?:s?css|svg|png|ico)$/u.test(url)
      ? { format: 'module', source: 'export default {}', shortCircuit: true }
      : next(url, context),
});

/** The names that Payload answers to. */
export async function namesOfPayload(): Promise<string[]> {
  const source = await readFile(inNext('utilities/handleServerFunctions.js'), 'utf8');
  const table = /const baseServerFunctions = \{(.*?)\};/su.exec(source)?.[1] ?? '';
  return [...table.matchAll(/^\s*'?([\w-]+)'?:/gmu)].map(([, name]) => name!).sort();
}

/** Those that read or write documents, by name. */
export async function serverFunctions(): Promise<Record<string, ServerFunction>> {
  const { scheduleServerFunctions } = await import('#cms/scheduling/schedule-server-functions.ts');
  const [form, table, schedule, document, slots, list] = (await Promise.all([
    import('@payloadcms/ui/utilities/buildFormState'),
    import('@payloadcms/ui/utilities/buildTableState'),
    import('@payloadcms/ui/utilities/schedulePublishHandler'),
    import(/* @vite-ignore */ inNext('views/Document/handleServerFunction.js')),
    import(/* @vite-ignore */ inNext('views/Document/renderDocumentSlots.js')),
    import(/* @vite-ignore */ inNext('views/List/handleServerFunction.js')),
  ])) as Record<string, ServerFunction>[];
  return {
    'form-state': form!['buildFormStateHandler']!,
    'table-state': table!['buildTableStateHandler']!,
    'get-upcoming-scheduled-publish': schedule!['getUpcomingScheduledPublishHandler']!,
    'render-document': document!['renderDocumentHandler']!,
    'render-document-slots': slots!['renderDocumentSlotsHandler']!,
    'render-list': list!['renderListHandler']!,
    ...(scheduleServerFunctions as unknown as Record<string, ServerFunction>),
  };
}

/** Stands for every part of the forms: what is asked here is what they are given. */
const ANY_PART = new Proxy({}, { get: () => () => null }) as never;

/** What Next adds to what the client sends. */
export async function callAs(scene: Scene, by: Person, call: ServerFunction, sent: object): Promise<unknown> {
  const req = await scene.requestOf(by);
  req.payload.importMap = ANY_PART;
  const permissions = await getAccessResults({ req });
  const added = { req, user: req.user, permissions, cookies: new Map(), importMap: ANY_PART };
  return call({ ...sent, ...added });
}

/** Whether what is sent back holds these words anywhere. What only the server has is not sent. */
export function holds(answer: unknown, words: string): boolean {
  const seen = new WeakSet();
  const look = (value: unknown): boolean => {
    if (typeof value === 'string') return value.includes(words);
    if (typeof value !== 'object' || value === null || seen.has(value)) return false;
    seen.add(value);
    if (value instanceof Map) return [...value.values()].some(look);
    return Object.entries(value).some(([key, inner]) => key !== 'req' && key !== 'payload' && look(inner));
  };
  return look(answer);
}
