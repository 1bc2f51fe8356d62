import type { Person, Scene } from './attack-scene.ts';
import { said, tried, type Guard } from './guard.ts';
import { withoutCheck, withoutHook, withoutMayApprove, withoutTrigger, type PutBack } from './switches.ts';

const PUBLISHED = { _status: 'published' };

/** What is asked at the end of a save, whatever led to it. */
export function wallsBeforeThePublic(
  { desk, ...scene }: Scene,
  module: (name: string) => PutBack,
): Record<string, Guard> {
  const publishesOwn = async () =>
    said(await scene.edit('approver', await scene.write('approver'), PUBLISHED, ''));
  return {
    'requireApproval, the name under what is published: behind it stands refuse_unapproved': {
      off: () => module('requireApproval'),
      probe: async () => said(await scene.edit('approver', await scene.write('contributor'), PUBLISHED, '')),
      stands: /^200 published/u,
      falls: /^500/u,
    },
    'rightFirst and requireApproval: behind them stands refuse_unapproved': {
      off: () => {
        const putBack = [
          withoutHook(desk, 'articles', 'beforeChange', 'rightFirst'),
          module('requireApproval'),
        ];
        return () => putBack.forEach((one) => one());
      },
      probe: publishesOwn,
      stands: /^403 .*không tự duyệt được/u,
      falls: /^500/u,
    },
    'the look at who wrote: behind it stands sign_approval': {
      off: () => module('writersOf'),
      probe: publishesOwn,
      stands: /^403 .*không tự duyệt được/u,
      falls: /^500/u,
    },
    'note_writer, who remembers who wrote': {
      off: () => withoutTrigger(desk, '_articles_v', 'note_writer'),
      probe: publishesOwn,
      stands: /^403/u,
      falls: /^200 published/u,
    },
    'settle_approvals, an approval that is used up': {
      off: () => withoutTrigger(desk, 'published', 'settle_approvals'),
      probe: async () => {
        const id = await scene.live();
        const down = { _status: 'draft', withdrawal: { reason: 'outdated' } };
        await scene.edit('approver', id, down, '');
        return said(await scene.edit('editor', id, PUBLISHED, ''));
      },
      stands: /^403 .*chưa có người duyệt/u,
      falls: /^200 published/u,
    },
    'scheduleProblem, who may make a schedule': {
      off: () => module('scheduleProblem'),
      probe: async () => (await scene.schedule('contributor', await scene.approved())) ?? 'made',
      stands: /không có quyền xuất bản/u,
      falls: /^made/u,
    },
    'a schedule approves nothing': {
      off: () => module('scheduled'),
      probe: async () => {
        const { runJob } = await import('#cms/scheduling/run-job.ts');
        const doc = { relationTo: 'articles', value: await scene.write('contributor') };
        const user = { relationTo: 'users', value: desk.accounts.approver };
        return tried(runJob(desk.payload, { id: 0, input: { type: 'publish', doc, user }, attempt: 1 }));
      },
      stands: /chưa có người duyệt/u,
      falls: /^done/u,
    },
  };
}

/** What the buttons ask. */
export function stepsOfTheWorkflow(
  { desk, ...scene }: Scene,
  module: (name: string) => PutBack,
): Record<string, Guard> {
  return {
    'the table of actions: behind it stands requireApproval': {
      off: () => module('refusalOf'),
      probe: async () => said(await scene.move('editor', await scene.write('contributor'), 'publish')),
      stands: /^409 Nội dung này chưa được duyệt/u,
      falls: /^403 Chưa xuất bản được/u,
    },
    'the table of actions, the own emergency: behind it stands keep_approvals': {
      off: () => module('refusalOf'),
      probe: async () => {
        const id = await scene.write('approver');
        await scene.edit('approver', id, { kicker: 'Khẩn' });
        const [open] = await desk.sql('select 1 from approvals where doc_id = $1', [String(id)]);
        if (!open) await scene.move('approver', id, 'emergency', { reason: 'Nước lên nhanh' });
        return said(await scene.move('approver', id, 'countersign'));
      },
      stands: /^409 .*không tự ký được/u,
      falls: /^500/u,
    },
    'an approval is of what was seen': {
      off: () => module('newestVersion'),
      probe: async () => {
        const id = await scene.write('contributor');
        await scene.move('contributor', id, 'submit');
        return said(await desk.rest('approver', 'POST', `/articles/${id}/workflow/approve`, { seen: 'any' }));
      },
      stands: /^409/u,
      falls: /^200/u,
    },
    'the unit that an approver is bound to': {
      off: () => module('scope'),
      probe: async () => {
        const id = await scene.write('contributor');
        await desk.sql('update users set unit_id = $1 where id = $2', [
          scene.ground.unit,
          desk.accounts.approver,
        ]);
        const { seen } = await scene.look('admin', id);
        const answer = await desk.rest('approver', 'POST', `/articles/${id}/workflow/publish`, { seen });
        await desk.sql('update users set unit_id = null where id = $1', [desk.accounts.approver]);
        return said(answer);
      },
      stands: /^404/u,
      falls: /^200/u,
    },
    'moveStage, a document given away': {
      off: () => withoutHook(desk, 'articles', 'beforeChange', 'moveStage'),
      probe: async () => {
        const me = desk.accounts.editor;
        await desk.sql('update users set unit_id = $1 where id = $2', [scene.ground.unit, me]);
        const id = await scene.write('admin', { ownerUnit: scene.ground.unit });
        const answer = await scene.edit('editor', id, { ownerUnit: null });
        await desk.sql('update users set unit_id = null where id = $1', [me]);
        return said(answer);
      },
      stands: /^403/u,
      falls: /^200/u,
    },
  };
}

/** What PostgreSQL asks of everybody. */
export function wallsOfTheDatabase({ desk, ...scene }: Scene): Record<string, Guard> {
  const trigger = (table: string, name: string) => () => withoutTrigger(desk, table, name);
  /** In one message: all of it is undone, whatever happens. */
  const undone = (statement: string) =>
    tried(desk.sql(`begin; ${statement}; rollback`)).finally(() => desk.sql('rollback'));
  const insertApproval = (id: number, by: Person, note = 'Gấp lắm', via = 'desk') =>
    undone(`insert into approvals (kind, doc_id, face_hash, via, approved_by, approver_name, note)
      values ('article', '${id}', 'x', '${via}', ${desk.accounts[by]}, 'x', '${note}')`);
  return {
    'refuse_unapproved, the last wall': {
      off: trigger('published', 'refuse_unapproved'),
      probe: () =>
        undone(
          `insert into published (kind, id, state, path, face) values ('page', '4711', 'live', '/ma/', '{}')`,
        ),
      stands: /Nobody has approved/u,
      falls: /^done/u,
    },
    'sign_approval, a writer who approves': {
      off: trigger('approvals', 'sign_approval'),
      probe: async () => insertApproval(await scene.write('approver'), 'approver'),
      stands: /cannot approve it/u,
      falls: /^done/u,
    },
    'may_approve, a role that may not': {
      off: () => withoutMayApprove(desk),
      probe: async () => insertApproval(await scene.write('contributor'), 'editor'),
      stands: /may not approve/u,
      falls: /^done/u,
    },
    'an emergency has a reason': {
      off: () => withoutCheck(desk, 'approvals', "'emergency'::text) OR (length"),
      probe: async () => insertApproval(await scene.write('contributor'), 'approver', '  ', 'emergency'),
      stands: /check constraint/u,
      falls: /^done/u,
    },
    'keep_approvals, an approval that is moved to other words': {
      off: trigger('approvals', 'keep_approvals'),
      probe: async () => {
        const id = await scene.approved();
        return undone(`update approvals set face_hash = 'x' where doc_id = '${id}'`);
      },
      stands: /stays as it was given/u,
      falls: /^done/u,
    },
    'keep_approvals_whole, all approvals at once': {
      off: trigger('approvals', 'keep_approvals_whole'),
      probe: () => undone('truncate approvals cascade'),
      stands: /never deleted/u,
      falls: /^done/u,
    },
    'keep_workflow_events, the history of a document': {
      off: trigger('workflow_events', 'keep_workflow_events'),
      probe: async () => {
        await scene.approved();
        return undone('delete from workflow_events');
      },
      stands: /only added to/u,
      falls: /^done/u,
    },
    'keep_workflow_events_whole, all histories at once': {
      off: trigger('workflow_events', 'keep_workflow_events_whole'),
      probe: () => undone('truncate workflow_events cascade'),
      stands: /only added to/u,
      falls: /^done/u,
    },
  };
}
