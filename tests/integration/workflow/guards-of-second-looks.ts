import { hero, pictureForm } from '#tests/integration/consent/photo-desk.ts';
import type { Scene } from './attack-scene.ts';
import { tried, type Guard } from './guard.ts';
import { withoutCheck, withoutTrigger } from './switches.ts';

/** What is public once saved: somebody else has to look at it. */
export function secondLooks({ desk, ...scene }: Scene): Record<string, Guard> {
  let names = 0;
  const open = async (kind: string, id: number) => {
    const rows = await desk.sql(
      'select 1 from second_looks where kind = $1 and id = $2 and looked_at is null',
      [kind, String(id)],
    );
    return rows.length > 0 ? 'waits for a look' : 'nobody has to look';
  };
  const topic = async (): Promise<number> => {
    const data = { name: `Chuyên mục thử ${(names += 1)}`, position: 9 };
    return (await desk.rest('approver', 'POST', '/topics', data)).body['doc'].id;
  };
  const sign = async (by: 'approver' | 'editor') => {
    const where = `where kind = 'topic' and id = '${await topic()}'`;
    const change = `update second_looks set looked_by = ${desk.accounts[by]}, looked_at = now() ${where}`;
    return tried(desk.sql(`begin; ${change}; rollback`)).finally(() => desk.sql('rollback'));
  };
  return {
    'ask_second_look, a name that is public at once': {
      off: () => withoutTrigger(desk, 'published', 'ask_second_look'),
      probe: async () => open('topic', await topic()),
      stands: /^waits/u,
      falls: /^nobody/u,
    },
    'ask_second_look_at_picture, words that are public at once': {
      off: () => withoutTrigger(desk, 'published', 'ask_second_look_at_picture'),
      probe: async () => {
        const form = await pictureForm({ alt: 'Đoàn viên lát gạch' });
        const id = Number((await desk.rest('contributor', 'POST', '/media', form)).body['doc'].id);
        await scene.live({ hero: hero(id) });
        await desk.rest('approver', 'PATCH', `/media/${id}`, { alt: 'Sửa một mình' });
        return open('media', id);
      },
      stands: /^waits/u,
      falls: /^nobody/u,
    },
    'a second look is another person’s': {
      off: () => withoutCheck(desk, 'second_looks', 'ANY (actors)'),
      probe: () => sign('approver'),
      stands: /check constraint/u,
      falls: /^done/u,
    },
    'keep_second_looks, a look of who may not approve': {
      off: () => withoutTrigger(desk, 'second_looks', 'keep_second_looks'),
      probe: () => sign('editor'),
      stands: /may not sign/u,
      falls: /^done/u,
    },
  };
}
