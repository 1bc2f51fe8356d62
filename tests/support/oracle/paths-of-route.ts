import { PATHS } from '#contract/paths.ts';
import { ledgerIn } from '#site/publisher/ledger.ts';
import { openEditionForReading } from '#site/edition/open.ts';

/** The parameters of every page that stands in the ledger, for one route file ("tin-tuc/[article]/index.astro"). */
export function pathsOfRoute(route: string): { params: Record<string, string> }[] {
  const address = route.replace(/\.(?:astro|ts)$/u, '').replace(/(?:^|\/)index$/u, '');
  const names = [...address.matchAll(/\[(\w+)\]/gu)].map((match) => match[1]!);
  const literal = address
    .split(/\[\w+\]/u)
    .map((part) => part.replaceAll('.', '\\.'))
    .join('([^/]+?)');
  const pattern = new RegExp(`^/${literal}/?$`, 'u');
  const db = openEditionForReading(process.env['ORACLE_EDITION']!);
  const paths = [...ledgerIn(db).paths()].filter((path) => path !== PATHS.notFound);
  db.close();
  return paths
    .map((path) => pattern.exec(path))
    .filter((match) => match !== null)
    .map((match) => ({ params: Object.fromEntries(names.map((name, i) => [name, match[i + 1]!])) }));
}
