'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { sayMoment } from '#cms/admin/clock/say-moment.ts';
import { useWorkflow } from './use-workflow.ts';
import './workflow.css';

/** Above the form of what was returned: who asks for what. Its place is kept while the words are fetched. */
export function ReturnedNotice() {
  const { view } = useWorkflow();
  const { initialData } = useDocumentInfo();
  const returned = view?.returned;
  if (!returned && (view || initialData?.['stage'] !== 'returned')) return null;
  return (
    <div className="returned-notice" role="status">
      {returned && (
        <>
          <strong>
            {returned.name} trả lại bài lúc {sayMoment(returned.at)}
          </strong>
          <p>{returned.note}</p>
        </>
      )}
    </div>
  );
}
