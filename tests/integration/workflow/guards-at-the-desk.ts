import type { Person, Scene } from './attack-scene.ts';
import { said, tried, type Guard } from './guard.ts';
import { withoutAccess, withoutFieldAccess, withoutHook } from './switches.ts';

const PUBLISHED = { _status: 'published' };
const UNFIT = { topic: null };

/** Rules of access, as the REST API asks them. */
export function rulesOfAccess({ desk, ...scene }: Scene): Record<string, Guard> {
  const access = (slug: string, operation: string) => () => withoutAccess(desk, slug, operation);
  const draft = () => scene.write('contributor');
  return {
    'who may write documents': {
      off: access('articles', 'create'),
      probe: async () =>
        said(await desk.rest('treasurer', 'POST', '/articles?draft=true', { title: 'Của thủ quỹ' })),
      stands: /^403/u,
      falls: /^201/u,
    },
    'who may change a document': {
      off: access('articles', 'update'),
      probe: async () => said(await scene.edit('other', await draft(), { title: 'Của người khác' })),
      stands: /^40[34]/u,
      falls: /^200/u,
    },
    'who may read a draft': {
      off: access('articles', 'read'),
      probe: async () => said(await desk.rest('auditor', 'GET', `/articles/${await draft()}?draft=true`)),
      stands: /^40[34]/u,
      falls: /^200/u,
    },
    'who may read versions': {
      off: access('articles', 'readVersions'),
      probe: async () => {
        const path = `/articles/versions?where[parent][equals]=${await draft()}`;
        return `${(await desk.rest('other', 'GET', path)).body['docs']?.length ?? 0} versions`;
      },
      stands: /^0/u,
      falls: /^[1-9]/u,
    },
    'who may delete': {
      off: access('articles', 'delete'),
      probe: async () => said(await desk.rest('editor', 'DELETE', `/articles/${await draft()}`)),
      stands: /^403/u,
      falls: /^200/u,
    },
    'what is being judged is not changed by its contributor, by access': {
      off: access('articles', 'update'),
      probe: async () => {
        const id = await draft();
        await scene.move('contributor', id, 'submit');
        return said(await scene.edit('contributor', id, { title: 'Sửa lúc chờ' }));
      },
      stands: /^403/u,
      falls: /^409 .*Rút về/u,
    },
    'who may change what is public once saved': {
      off: access('topics', 'update'),
      probe: async () =>
        said(await desk.rest('editor', 'PATCH', `/topics/${scene.ground.topic}`, { position: 3 })),
      stands: /^403/u,
      falls: /^200/u,
    },
    'who may change the front page': {
      off: access('front', 'update'),
      probe: async () => said(await desk.rest('editor', 'POST', '/globals/front', { pinned: [] })),
      stands: /^403/u,
      falls: /^20/u,
    },
    'whose unit a contributor’s draft is, by field': {
      off: () => withoutFieldAccess(desk, 'articles', 'ownerUnit'),
      probe: async () => {
        const answer = await scene.edit('contributor', await draft(), { ownerUnit: scene.ground.unit });
        return answer.body['doc'].ownerUnit ? 'taken in' : 'as it was';
      },
      stands: /as it was/u,
      falls: /taken in/u,
    },
    'whose unit somebody is of, by field': {
      off: () => withoutFieldAccess(desk, 'users', 'unit'),
      probe: async () => {
        const me = desk.accounts.other;
        await desk.rest('other', 'PATCH', `/users/${me}`, { unit: scene.ground.unit });
        const [row] = await desk.sql('select unit_id from users where id = $1', [me]);
        await desk.sql('update users set unit_id = null where id = $1', [me]);
        return row!['unit_id'] ? 'moved' : 'as it was';
      },
      stands: /as it was/u,
      falls: /moved/u,
    },
  };
}

/** Hooks of a save, which our own code meets too. */
export function hooksOfASave({ desk, ...scene }: Scene): Record<string, Guard> {
  const hook = (at: string, name: string) => () => withoutHook(desk, 'articles', at, name);
  /** Our own code that forgets to ask for access. */
  const careless = async (by: Person, id: number, data: object, draft = false) =>
    tried(
      desk.payload.update({
        ...{ collection: 'articles', id, draft, overrideAccess: true, depth: 0 },
        data: data as never,
        req: await scene.requestOf(by),
      } as never),
    );
  return {
    'onlyExplicitStatus, a save without a status': {
      off: hook('beforeOperation', 'onlyExplicitStatus'),
      probe: async () => said(await scene.edit('approver', await scene.live(), { title: 'Chỉ lưu' }, '')),
      stands: /^200 draft/u,
      falls: /^403 .*không tự duyệt được/u,
    },
    'onlyExplicitStatus, a copy that says published': {
      off: hook('beforeOperation', 'onlyExplicitStatus'),
      probe: async () => {
        const path = `/articles/${await scene.live()}/duplicate?draft=false`;
        return said(await desk.rest('approver', 'POST', path, PUBLISHED));
      },
      stands: /^20[01] draft/u,
      falls: /^403 .*không tự duyệt được/u,
    },
    'onlyExplicitStatus, who restores a version': {
      off: hook('beforeOperation', 'onlyExplicitStatus'),
      probe: async () => {
        const id = await scene.write('contributor');
        const [version] = await desk.sql('select id from _articles_v where parent_id = $1', [id]);
        return said(await desk.rest('editor', 'POST', `/articles/versions/${String(version!['id'])}`));
      },
      stands: /^403 .*khôi phục/u,
      falls: /^200/u,
    },
    refusePublishing: {
      off: hook('beforeChange', 'refusePublishing'),
      probe: async () => careless('contributor', await scene.approved(), PUBLISHED),
      stands: /quyền/u,
      falls: /^done/u,
    },
    'moveStage, what is being judged': {
      off: hook('beforeChange', 'moveStage'),
      probe: async () => {
        const id = await scene.write('contributor');
        await scene.move('contributor', id, 'submit');
        return careless('contributor', id, { title: 'Sửa lúc chờ' }, true);
      },
      stands: /Rút về/u,
      falls: /^done/u,
    },
    'moveStage, a stage that is claimed': {
      off: hook('beforeChange', 'moveStage'),
      probe: async () => {
        const id = await scene.write('contributor');
        await careless('editor', id, { stage: 'approved', title: 'Tự nhận đã duyệt' }, true);
        return String((await scene.look('editor', id))['stage']);
      },
      stands: /^draft/u,
      falls: /^approved/u,
    },
    'stampAuthorship, another writer who is named': {
      off: hook('beforeChange', 'stampAuthorship'),
      probe: async () => {
        const id = await scene.write('contributor');
        await careless('approver', id, { title: 'Của tôi', updatedBy: desk.accounts.editor }, true);
        return said(await scene.edit('approver', id, PUBLISHED, ''));
      },
      stands: /^403 .*không tự duyệt được/u,
      falls: /^200 published/u,
    },
    'rightFirst, what the gate says to who may not publish': {
      off: hook('beforeChange', 'rightFirst'),
      probe: async () =>
        said(await scene.edit('editor', await scene.write('contributor', UNFIT), PUBLISHED, '')),
      stands: /^403 .*chưa có người duyệt/u,
      falls: /^400/u,
    },
    'requireReason, a takedown in silence': {
      off: hook('beforeChange', 'requireReason'),
      probe: async () => said(await scene.edit('approver', await scene.live(), { _status: 'draft' }, '')),
      stands: /^400/u,
      falls: /^200/u,
    },
    'refuseCopyFromBin, a copy of what was thrown away': {
      off: hook('beforeOperation', 'refuseCopyFromBin'),
      probe: async () => {
        const id = await scene.write('contributor');
        await scene.edit('approver', id, { deletedAt: new Date().toISOString() }, '');
        return tried(
          desk.payload.create({
            ...{ collection: 'articles', duplicateFromID: id, overrideAccess: true, depth: 0 },
            data: {} as never,
          } as never),
        );
      },
      stands: /Không tìm thấy|not found/iu,
      falls: /^done/u,
    },
  };
}
