import type { Desk } from '#tests/support/desk.ts';

/* One guard away, and back again. Each answers with what puts it back. */

export type PutBack = () => unknown;

const collectionOf = ({ config }: Desk, slug: string) => {
  const found = [...config.collections, ...config.globals].find((one) => one.slug === slug);
  if (!found) throw new Error(`There is no “${slug}”`);
  return found;
};

/** A rule about a collection or a global: everybody may. */
export function withoutAccess(desk: Desk, slug: string, operation: string): PutBack {
  const access = collectionOf(desk, slug).access as unknown as Record<string, unknown>;
  const rule = access[operation];
  if (!rule) throw new Error(`${slug} has no rule “${operation}”`);
  access[operation] = () => true;
  return () => (access[operation] = rule);
}

type Field = { name?: string; access?: Record<string, unknown>; fields?: Field[]; tabs?: Field[] };

const fieldsIn = (fields: Field[]): Field[] =>
  fields.flatMap((field) => [field, ...fieldsIn([...(field.fields ?? []), ...(field.tabs ?? [])])]);

/** Who may write a field: everybody. */
export function withoutFieldAccess(desk: Desk, slug: string, name: string): PutBack {
  const field = fieldsIn(collectionOf(desk, slug).fields as Field[]).find((one) => one.name === name);
  if (!field?.access?.['update']) throw new Error(`${slug}.${name} has no rule`);
  const { access } = field;
  field.access = {};
  return () => (field.access = access);
}

/** A hook of a collection, by the name of its function. */
export function withoutHook(desk: Desk, slug: string, at: string, name: string): PutBack {
  const hooks = collectionOf(desk, slug).hooks as unknown as Record<string, { name: string }[]>;
  const before = hooks[at]!;
  const rest = before.filter((hook) => hook.name !== name);
  if (rest.length !== before.length - 1) throw new Error(`${slug} has no hook “${name}” at ${at}`);
  hooks[at] = rest;
  return () => (hooks[at] = before);
}

/** A route of our own that stands in the place of one of Payload's: theirs answers. */
export function withoutEndpoint(desk: Desk, slug: string, method: string, path: string): PutBack {
  const { endpoints } = collectionOf(desk, slug);
  if (!endpoints) throw new Error(`${slug} has no endpoints`);
  const at = endpoints.findIndex((endpoint) => endpoint.method === method && endpoint.path === path);
  const own = endpoints[at];
  if (!own) throw new Error(`${slug} has no ${method} ${path}`);
  endpoints.splice(at, 1);
  return () => endpoints.splice(at, 0, own);
}

export async function withoutTrigger(desk: Desk, table: string, name: string): Promise<PutBack> {
  await desk.sql(`alter table ${table} disable trigger ${name}`);
  return () => desk.sql(`alter table ${table} enable trigger ${name}`);
}

/** The checks of a table whose text holds these words. */
export async function withoutCheck(desk: Desk, table: string, words: string): Promise<PutBack> {
  const [check] = await desk.sql<{ name: string; text: string }>(
    `select conname as name, pg_get_constraintdef(oid) as text from pg_constraint
     where conrelid = $1::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%' || $2 || '%'`,
    [table, words],
  );
  if (!check) throw new Error(`${table} has no check of “${words}”`);
  await desk.sql(`alter table ${table} drop constraint ${check.name}`);
  return () => desk.sql(`alter table ${table} add constraint ${check.name} ${check.text} not valid`);
}

/** What the database asks of the approver: everybody may approve. */
export async function withoutMayApprove(desk: Desk): Promise<PutBack> {
  const [made] = await desk.sql<{ text: string }>(
    "select pg_get_functiondef('may_approve(integer)'::regprocedure) as text",
  );
  await desk.sql(
    'create or replace function may_approve(person integer) returns boolean language sql stable return true',
  );
  return () => desk.sql(made!.text);
}
