'use client';

import { sayMoment } from '#cms/admin/clock/say-moment.ts';
import { eventLabel } from '#cms/workflow/actions.ts';
import type { WorkflowView } from '#cms/workflow/workflow-view.ts';
import { useWorkflow } from './use-workflow.ts';
import './stage.css';
import './workflow.css';

const SHOWN_EVENTS = 5;

/** Beside the form: where the document stands, who wrote and approved it, what happened last. */
export function WorkflowPanel() {
  const { view } = useWorkflow();
  return (
    <section className="workflow-panel" aria-label="Tình trạng">
      {view ? <Standing view={view} /> : <p className="workflow-panel__quiet">Bản nháp mới.</p>}
    </section>
  );
}

function Standing({ view }: { view: WorkflowView }) {
  const { approval, emergency, writers, scheduled, events } = view;
  return (
    <>
      <p>
        <span className={`stage stage--${view.stage}`}>{view.stageLabel}</span>
        {view.isLive && view.stage !== 'published' && (
          <span className="workflow-panel__quiet"> Bản cũ vẫn đang trên cổng.</span>
        )}
      </p>
      {emergency && (
        <p className="workflow-panel__flag" role="status">
          {emergency.name} đã đăng khẩn cấp lúc {sayMoment(emergency.at)}: “{emergency.note}”. Chờ người thứ
          hai ký xác nhận.
        </p>
      )}
      {scheduled.map(({ type, at }) => (
        <p key={`${type} ${at}`}>
          {type === 'publish' ? 'Sẽ lên trang' : 'Sẽ gỡ'} lúc {sayMoment(at)}.
        </p>
      ))}
      {approval && view.stage !== 'published' && (
        <p>
          {approval.name} đã duyệt lúc {sayMoment(approval.at)}.
        </p>
      )}
      {writers.length > 0 && <p className="workflow-panel__quiet">Người viết, sửa: {writers.join(', ')}.</p>}
      {events.length > 0 && (
        <ol className="workflow-panel__events">
          {events.slice(0, SHOWN_EVENTS).map(({ action, name, note, at }) => (
            <li key={`${action} ${at}`}>
              <strong>{eventLabel(action)}</strong> – {name}, {sayMoment(at)}
              {note && <q>{note}</q>}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
