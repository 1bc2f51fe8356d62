import type { RestAnswer } from '#tests/support/desk.ts';

export interface Target {
  collection: string;
  id: number;
  /** A version of the document to restore. */
  version: number;
}

type Send = (method: string, path: string, body?: unknown) => Promise<RestAnswer>;

/** Tries one operation; true if the server did it, or seems to. */
export type Attempt = (send: Send, target: Target) => Promise<boolean>;

const done = ({ status }: RestAnswer) => status >= 200 && status < 300;

const found = ({ status, body }: RestAnswer, id: number) =>
  status === 200 && (body.docs ?? []).some((doc: { id: number }) => doc.id === id);

/** A bulk write answers 200 with an empty list where nothing was allowed. */
const some = ({ status, body }: RestAnswer) => status === 200 && (body.docs ?? []).length > 0;

const only = (id: number) => `where[id][equals]=${id}`;
/** The kinds of which the public is told why. */
const withdrawal = { reason: 'outdated' };
const trash = () => ({ deletedAt: new Date().toISOString(), withdrawal });

/** Every way to reach a document over HTTP, each as a colleague with a console might try it. */
export const DOCUMENT_OPERATIONS: Record<string, Attempt> = {
  'find in list': async (send, { collection, id }) =>
    found(await send('GET', `/${collection}?draft=true&${only(id)}`), id),
  'read by id': async (send, { collection, id }) => done(await send('GET', `/${collection}/${id}`)),
  'read newest draft': async (send, { collection, id }) =>
    done(await send('GET', `/${collection}/${id}?draft=true`)),
  'list versions': async (send, { collection, id }) =>
    some(await send('GET', `/${collection}/versions?where[parent][equals]=${id}&trash=true`)),
  'save a draft': async (send, { collection, id }) =>
    done(await send('PATCH', `/${collection}/${id}?draft=true`, { title: 'Sửa nháp', _status: 'draft' })),
  autosave: async (send, { collection, id }) =>
    done(await send('PATCH', `/${collection}/${id}?draft=true&autosave=true`, { title: 'Sửa tự lưu' })),
  'change without status': async (send, { collection, id }) =>
    done(await send('PATCH', `/${collection}/${id}`, { title: 'Sửa thẳng' })),
  'change many without status': async (send, { collection, id }) =>
    some(await send('PATCH', `/${collection}?${only(id)}`, { title: 'Sửa hàng loạt' })),
  publish: async (send, { collection, id }) =>
    done(await send('PATCH', `/${collection}/${id}`, { _status: 'published' })),
  'publish as draft': async (send, { collection, id }) =>
    done(await send('PATCH', `/${collection}/${id}?draft=true`, { _status: 'published' })),
  'publish many': async (send, { collection, id }) =>
    some(await send('PATCH', `/${collection}?${only(id)}`, { _status: 'published' })),
  'publish all locales': async (send, { collection, id }) =>
    done(await send('PATCH', `/${collection}/${id}?publishAllLocales=true`, { _status: 'published' })),
  'write and publish': async (send, { collection, id }) =>
    done(await send('PATCH', `/${collection}/${id}`, { title: 'Viết rồi đăng', _status: 'published' })),
  'take down': async (send, { collection, id }) =>
    done(await send('PATCH', `/${collection}/${id}`, { _status: 'draft', withdrawal })),
  'take down all locales': async (send, { collection, id }) =>
    done(
      await send('PATCH', `/${collection}/${id}?unpublishAllLocales=true`, { _status: 'draft', withdrawal }),
    ),
  'put in the bin': async (send, { collection, id }) =>
    done(await send('PATCH', `/${collection}/${id}`, trash())),
  'put many in the bin': async (send, { collection, id }) =>
    some(await send('PATCH', `/${collection}?${only(id)}`, trash())),
  'take out of the bin': async (send, { collection, id }) =>
    done(await send('PATCH', `/${collection}/${id}?trash=true`, { deletedAt: null })),
  'delete for good': async (send, { collection, id }) => done(await send('DELETE', `/${collection}/${id}`)),
  'delete many for good': async (send, { collection, id }) =>
    some(await send('DELETE', `/${collection}?${only(id)}`)),
  'delete from the bin': async (send, { collection, id }) =>
    done(await send('DELETE', `/${collection}/${id}?trash=true`)),
  duplicate: async (send, { collection, id }) => done(await send('POST', `/${collection}/${id}/duplicate`)),
  'duplicate as published': async (send, { collection, id }) =>
    done(await send('POST', `/${collection}/${id}/duplicate?draft=false`, { _status: 'published' })),
  'restore a version': async (send, { collection, version }) =>
    done(await send('POST', `/${collection}/versions/${version}`)),
  'restore a version as draft': async (send, { collection, version }) =>
    done(await send('POST', `/${collection}/versions/${version}?draft=true`)),
};
