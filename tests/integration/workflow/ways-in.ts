import type { Desk, RestAnswer, Sender } from '#tests/support/desk.ts';
import { fit } from '#tests/integration/desk/documents.ts';
import type { Scene } from './attack-scene.ts';

/** What a way is tried on, and by whom. */
interface Target {
  scene: Scene;
  by: Sender;
  id: number;
}

type Way = (target: Target) => Promise<unknown>;

const PUBLISHED = { _status: 'published' };

/** A PATCH of the document itself. */
const patch =
  (query: string, data: object = PUBLISHED): Way =>
  ({ scene, by, id }) =>
    scene.desk.rest(by, 'PATCH', `/articles/${id}${query}`, data);

const create =
  (query: string, status: unknown = 'published'): Way =>
  ({ scene, by }) =>
    scene.desk.rest(by, 'POST', `/articles${query}`, { ...fit('articles', scene.ground), _status: status });

const workflow =
  (action: string, body: object = {}): Way =>
  ({ scene, by, id }) =>
    scene.move(by, id, action, body);

/** Method and body said otherwise than by the request line. */
const overridden =
  (sent: string, meant: string): Way =>
  ({ scene: { desk }, by, id }) =>
    desk.rest(by, sent, `/articles/${id}`, PUBLISHED, {
      'X-Payload-HTTP-Method-Override': meant,
      'X-HTTP-Method-Override': meant,
    });

/** Who wrote, who owns and how far it is, as the attacker would like to have it. */
const forged = ({ desk, ground }: Scene) => ({
  ...{ stage: 'approved', createdBy: desk.accounts.other, updatedBy: desk.accounts.other },
  ...{ publishedBy: desk.accounts.admin, writers: [], ownerUnit: ground.unit },
  approvals: [{ approvedBy: desk.accounts.admin }],
  context: { publishing: { approver: { id: desk.accounts.admin, name: 'x' } } },
});

async function versionsOf(desk: Desk, id: number): Promise<number[]> {
  const { docs } = await desk.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    depth: 0,
    overrideAccess: true,
  });
  return docs.map((version) => Number(version.id));
}

const restored =
  (query: string): Way =>
  async ({ scene: { desk }, by, id }) => {
    const answers: RestAnswer[] = [];
    for (const version of await versionsOf(desk, id))
      answers.push(await desk.rest(by, 'POST', `/articles/versions/${version}${query}`, PUBLISHED));
    return answers;
  };

/** Every way into the desk that could end with a document on the site. The names are facts' ends: "… is refused". */
export const WAYS_IN: Record<string, Way> = {
  'a new document that says published': create(''),
  'a new draft that says published': create('?draft=true'),
  'a new document that says published in all languages': create('?publishAllLocales=true'),
  'a new document saved by itself as published': create('?autosave=true'),
  'a new document with a list as its status': create('', ['published']),
  'the status published': patch(''),
  'the status published on a draft': patch('?draft=true'),
  'the status published on no draft': patch('?draft=false'),
  'the status published by saving itself': patch('?draft=true&autosave=true'),
  'the status published in all languages': patch('?publishAllLocales=true'),
  'the status published in one language': patch('?publishSpecificLocale=vi'),
  'the status published, the lock overridden': patch('?overrideLock=true&overrideAccess=true&user=1'),
  'the status as a list': patch('', { _status: ['published'] }),
  'the status as an object': patch('', { _status: { equals: 'published' } }),
  'the status in capitals': patch('', { _status: 'PUBLISHED' }),
  'the status with a space': patch('', { _status: 'published ' }),
  'the status twice in one body': ({ scene, by, id }) =>
    scene.desk.rest(by, 'PATCH', `/articles/${id}`, '{"_status":"draft","_status":"published"}'),
  'the status in the query': patch('?_status=published&data[_status]=published', {}),
  'the status beside a date in the bin': patch('?trash=true', { ...PUBLISHED, deletedAt: null }),
  'the status for many at once': ({ scene, by, id }) =>
    scene.desk.rest(by, 'PATCH', `/articles?where[id][equals]=${id}`, PUBLISHED),
  'the status for many drafts at once': ({ scene, by, id }) =>
    scene.desk.rest(by, 'PATCH', `/articles?draft=true&where[id][in]=${id}`, PUBLISHED),
  'the status for the whole collection': ({ scene, by, id }) =>
    scene.desk.rest(by, 'PATCH', `/articles?where[id][greater_than]=${id - 1}&limit=5`, PUBLISHED),
  'another stage, maker and writer beside the status': ({ scene, by, id }) =>
    scene.desk.rest(by, 'PATCH', `/articles/${id}`, { ...forged(scene), ...PUBLISHED }),
  'another stage, maker and writer first, the status then': async ({ scene, by, id }) => {
    await scene.desk.rest(by, 'PATCH', `/articles/${id}?draft=true`, forged(scene));
    return scene.desk.rest(by, 'PATCH', `/articles/${id}`, PUBLISHED);
  },
  'a word and the status in one': patch('', { title: 'Viết rồi đăng luôn', ...PUBLISHED }),
  'the button “Xuất bản”': workflow('publish'),
  'the button “Duyệt”, then “Xuất bản”': async ({ scene, by, id }) => {
    await scene.move(by, id, 'approve');
    return scene.move(by, id, 'publish');
  },
  'the button “Xuất bản” with another status beside it': workflow('publish', {
    emergency: 'x',
    scheduled: true,
    approver: { id: 1, name: 'x' },
  }),
  'an emergency without a reason': workflow('emergency'),
  'an emergency whose reason is blank': workflow('emergency', { reason: '  . ' }),
  'a copy that says published': ({ scene, by, id }) =>
    scene.desk.rest(by, 'POST', `/articles/${id}/duplicate?draft=false`, PUBLISHED),
  'a copy in all languages': ({ scene, by, id }) =>
    scene.desk.rest(by, 'POST', `/articles/${id}/duplicate?publishAllLocales=true`, PUBLISHED),
  'each old version restored': restored(''),
  'each old version restored as published': restored('?draft=false'),
  'a schedule': async ({ scene, by, id }) =>
    by === 'nobody' ? undefined : { error: await scene.schedule(by, id) },
  'PATCH said in a POST': overridden('POST', 'PATCH'),
  'PUT in the place of PATCH': ({ scene, by, id }) =>
    scene.desk.rest(by, 'PUT', `/articles/${id}`, PUBLISHED),
  'a POST to the document': ({ scene, by, id }) => scene.desk.rest(by, 'POST', `/articles/${id}`, PUBLISHED),
  'a mutation of GraphQL': ({ scene, by, id }) =>
    scene.desk.rest(by, 'POST', '/graphql', {
      query: `mutation { updateArticle(id: ${id}, data: {_status: published}) { id } }`,
    }),
  'a signed link made for oneself': async ({ scene, by, id }) => {
    const made = await scene.desk.rest(by, 'POST', `/articles/${id}/review-links`, {
      reviewer: 'Chính tôi',
      mayDecide: true,
    });
    const path = String(made.body['url'] ?? made.body['link'] ?? '').replace(/^.*\/api/u, '');
    if (!path) return made;
    const { seen } = await scene.look(by, id);
    return scene.desk.rest('nobody', 'POST', path, `action=approved&seen=${String(seen)}`, {
      'content-type': 'application/x-www-form-urlencoded',
    });
  },
  'the bin and out of it again': async ({ scene, by, id }) => {
    await scene.desk.rest(by, 'PATCH', `/articles/${id}`, {
      deletedAt: new Date().toISOString(),
      withdrawal: { reason: 'outdated' },
    });
    return scene.desk.rest(by, 'PATCH', `/articles/${id}?trash=true`, { deletedAt: null, ...PUBLISHED });
  },
};
