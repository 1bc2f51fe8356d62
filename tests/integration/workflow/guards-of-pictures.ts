import { hero, pictureForm } from '#tests/integration/consent/photo-desk.ts';
import type { Person, Scene } from './attack-scene.ts';
import { said, tried, type Guard } from './guard.ts';
import { withoutAccess, withoutHook, withoutTrigger, type PutBack } from './switches.ts';

/** A picture is part of every page that shows it. */
export function rulesOfPictures(
  { desk, ...scene }: Scene,
  module: (name: string) => PutBack,
): Record<string, Guard> {
  const access = (operation: string) => () => withoutAccess(desk, 'media', operation);
  const hook = (at: string, name: string) => () => withoutHook(desk, 'media', at, name);
  const upload = async (by: Person) =>
    desk.rest(by, 'POST', '/media', await pictureForm({ alt: 'Đoàn viên lát gạch sân nhà văn hóa' }));
  const picture = async (): Promise<number> => (await upload('contributor')).body['doc'].id;
  const shown = async () => {
    const id = await picture();
    await scene.live({ hero: hero(id) });
    return id;
  };
  const change = async (by: Person, id: number, data: object, query = '') =>
    said(await desk.rest(by, 'PATCH', `/media/${id}${query}`, data));
  return {
    'who may upload': {
      off: access('create'),
      probe: async () => said(await upload('auditor')),
      stands: /^403/u,
      falls: /^201/u,
    },
    'who may change a picture': {
      off: access('update'),
      probe: async () => change('other', await picture(), { credit: 'Của tôi' }),
      stands: /^40[34]/u,
      falls: /^200/u,
    },
    'who may delete a picture': {
      off: access('delete'),
      probe: async () => said(await desk.rest('editor', 'DELETE', `/media/${await picture()}`)),
      stands: /^403/u,
      falls: /^200/u,
    },
    'who may read a picture, asked by our own code for a visitor': {
      off: access('read'),
      probe: async () => {
        const id = await picture();
        return tried(desk.payload.findByID({ collection: 'media', id, depth: 0, overrideAccess: false }));
      },
      stands: /quyền|phép|not allowed/iu,
      falls: /^done/u,
    },
    'keepShownFace, the words of a picture that a page shows': {
      off: hook('beforeChange', 'keepShownFace'),
      probe: async () => change('contributor', await shown(), { alt: 'Lời khác dưới bài người khác' }),
      stands: /^403 .*chỉ người duyệt/u,
      falls: /^200/u,
    },
    'judgedWith, the words of a picture in what was approved': {
      off: () => module('judgedWith'),
      probe: async () => {
        const id = await picture();
        await scene.approved({ hero: hero(id) });
        return change('contributor', id, { alt: 'Lời mà người duyệt chưa đọc' });
      },
      stands: /^403 .*đã duyệt, chờ lên trang/u,
      falls: /^200/u,
    },
    'shownBeyond, an approver of a unit and a page of the province': {
      off: () => module('shownBeyond'),
      probe: async () => {
        const id = await shown();
        const me = desk.accounts.approver;
        await desk.sql('update users set unit_id = $1 where id = $2', [scene.ground.unit, me]);
        const answer = await change('approver', id, { alt: 'Lời của xã dưới bài của tỉnh' });
        await desk.sql('update users set unit_id = null where id = $1', [me]);
        return answer;
      },
      stands: /^403 .*người duyệt của nơi ấy/u,
      falls: /^200/u,
    },
    'keepUsedFile, another file in its place: behind it stands keep_shown_file': {
      off: hook('beforeOperation', 'keepUsedFile'),
      probe: async () =>
        said(await desk.rest('admin', 'PATCH', `/media/${await shown()}`, await pictureForm({}))),
      stands: /^409 .*không thay tệp được/u,
      falls: /^500/u,
    },
    'keep_shown_file, of everybody': {
      off: () => withoutTrigger(desk, 'media', 'keep_shown_file'),
      probe: async () => {
        const swap = `update media set hash = 'x' where id = ${await shown()}`;
        return tried(desk.sql(`begin; ${swap}; rollback`)).finally(() => desk.sql('rollback'));
      },
      stands: /in use/u,
      falls: /^done/u,
    },
    'binIsForPublishers, a picture out of the bin': {
      off: hook('beforeOperation', 'binIsForPublishers'),
      probe: async () => {
        const id = await picture();
        await change('approver', id, { deletedAt: new Date().toISOString() });
        return change('contributor', id, { deletedAt: null }, '?trash=true');
      },
      stands: /^40[34]/u,
      falls: /^200/u,
    },
    'refuseSilentTakedown, a page emptied by a form': {
      off: hook('afterChange', 'refuseSilentTakedown'),
      probe: async () => change('contributor', await shown(), { people: 'children' }),
      stands: /^400/u,
      falls: /^200/u,
    },
    'refuseIfNeeded, a picture deleted under a page: Payload deletes the file before the last wall': {
      off: hook('beforeDelete', 'beforeDelete'),
      probe: async () => {
        const id = await shown();
        const { body } = await desk.rest('admin', 'GET', `/media/${id}`);
        const answer = await desk.rest('approver', 'DELETE', `/media/${id}`);
        const file = await desk.rest('admin', 'GET', `/media/file/${body['filename']}`);
        return `${said(answer)}, file ${file.status}`;
      },
      stands: /^409 .*đang dùng ở.* file 200$/u,
      falls: /file (?!200)\d+$/u,
    },
  };
}
