'use client';

import {
  FormSubmit,
  PopupList,
  toast,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useHotkey,
  useModal,
} from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { showGate } from '#cms/admin/gate/show-gate.ts';
import { ScheduleDrawer } from '#cms/admin/schedule/schedule-drawer.tsx';
import { useSaving } from '#cms/admin/schedule/use-saving.ts';
import type { Action } from '#cms/workflow/actions.ts';
import { ASKS, choicesOf, labelOf } from './primary-action.ts';
import { ReasonDrawer } from './reason-drawer.tsx';
import { useWorkflow } from './use-workflow.ts';

/** The next step of a document as one button, what else can be done beside it. In place of Payload's "publish". */
export function WorkflowButtons() {
  const info = useDocumentInfo();
  const modified = useFormModified();
  const { openModal, isModalOpen } = useModal();
  const { saveDraft, showProblems, nowPublished } = useSaving();
  const { view, act } = useWorkflow();
  const router = useRouter();
  const [asking, setAsking] = useState<Action | undefined>();
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (modified) void saveDraft();
  });
  if (info.isTrashed || (info.id === undefined && !modified)) return null;

  const run = async (action: Action, body: Record<string, unknown> = {}) => {
    if (modified && !(await saveDraft()))
      return { status: 400, message: 'Chưa lưu được. Hãy sửa chỗ báo lỗi.' };
    const refused = await act(action, body);
    if (refused?.status === 400 && !ASKS[action]) showProblems();
    if (refused?.status === 400) showGate();
    if (!refused && (action === 'publish' || action === 'emergency')) nowPublished();
    if (!refused) router.refresh();
    return refused;
  };
  const start = async (action: Action) => {
    if (ASKS[action]) {
      setAsking(action);
      return openModal(drawer(action));
    }
    const refused = await run(action);
    if (refused && refused.status !== 400) toast.error(refused.message);
  };
  const drawer = (name: string) => `${name}-${info.collectionSlug}-${info.id}`;
  const { primary, others } = choicesOf(view ?? { actions: [] });
  const schedule = drawer('hen-gio');
  const maySchedule = view?.actions.some(({ action }) => action === 'publish' || action === 'withdraw');
  const hasMenu = others.length > 0 || Boolean(maySchedule);
  if (!view || (!primary && !hasMenu)) return null;
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        type="button"
        size="medium"
        disabled={!primary || info.uploadStatus === 'uploading'}
        onClick={() => primary && void start(primary)}
        enableSubMenu={hasMenu}
        SubMenuPopupContent={({ close }) => (
          <PopupList.ButtonGroup>
            {others.map((action) => (
              <PopupList.Button
                key={action}
                id={`workflow-${action}`}
                onClick={() => [void start(action), close()]}
              >
                {labelOf(action, view)}
              </PopupList.Button>
            ))}
            {maySchedule && (
              <PopupList.Button id="schedule-publish" onClick={() => [openModal(schedule), close()]}>
                Hẹn giờ
              </PopupList.Button>
            )}
          </PopupList.ButtonGroup>
        )}
      >
        {primary ? labelOf(primary, view) : view.stageLabel}
      </FormSubmit>
      {asking && isModalOpen(drawer(asking)) && (
        <ReasonDrawer slug={drawer(asking)} action={asking} run={(body) => run(asking, body)} />
      )}
      {isModalOpen(schedule) && (
        <ScheduleDrawer
          slug={schedule}
          firstChoice={view.isLive && view.stage === 'published' ? 'unpublish' : 'publish'}
        />
      )}
    </>
  );
}
