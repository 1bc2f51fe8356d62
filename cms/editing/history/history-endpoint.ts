import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { kindOf } from '#cms/publishing/kind-slugs.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { eventsOf, inOrder, namesOf, type KeptVersion } from './history.ts';

const MOST_VERSIONS = 100;

/** GET /api/<collection>/:id/history: kept versions and what was done, for who may read the versions. */
export const historyEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/history',
  method: 'get',
  handler: async (req) => {
    const { collection, id } = (req.routeParams ?? {}) as { collection?: string; id?: string };
    const document = Number(id);
    if (!req.user || !collection || !Number.isSafeInteger(document))
      throw refusal(req.t('general:notFound'), 404);
    const versions = await versionsOf(req, collection as CollectionSlug, document);
    if (versions.length === 0) throw refusal(req.t('general:notFound'), 404);
    const events = await eventsOf(await sessionForReading(req), kindOf(collection) ?? collection, document);
    return Response.json(
      { entries: inOrder([...versions, ...events]) },
      { headers: { 'Cache-Control': 'no-store' } },
    );
  },
};

interface Kept {
  id: number | string;
  updatedAt: string;
  autosave?: boolean | null;
  latest?: boolean | null;
  version: {
    title?: string | null;
    updatedBy?: unknown;
    updatedAt?: string;
    _status?: 'draft' | 'published' | null;
  };
}

async function versionsOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number,
): Promise<KeptVersion[]> {
  const found = await req.payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: MOST_VERSIONS,
    depth: 0,
    trash: true,
    select: {
      autosave: true,
      latest: true,
      updatedAt: true,
      version: { title: true, updatedBy: true, updatedAt: true, _status: true },
    } as never,
    overrideAccess: false,
    req,
  });
  const kept = found.docs as unknown as Kept[];
  const people = [...new Set(kept.map(({ version }) => Number(version.updatedBy)).filter((one) => one > 0))];
  const names = await namesOf(await sessionForReading(req), people);
  return kept.map(({ id: versionId, updatedAt, autosave, latest, version }) => ({
    type: 'version',
    id: Number(versionId),
    at: updatedAt,
    by: names.get(Number(version.updatedBy)) ?? null,
    title: version.title ?? '',
    status: version._status ?? 'draft',
    isAutosave: autosave === true,
    isNewest: latest === true,
  }));
}
