'use client';

import {
  FormSubmit,
  PopupList,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useHotkey,
  useModal,
} from '@payloadcms/ui';
import { useFreshErrorCounts } from './use-fresh-error-counts.ts';
import { ScheduleDrawer } from './schedule-drawer.tsx';

/**
 * Publishes, and opens the schedule. In place of Payload's own button, whose drawer knows the
 * American clock only.
 */
export function PublishButton() {
  const info = useDocumentInfo();
  const modified = useFormModified();
  const { isModalOpen, toggleModal } = useModal();
  const { publish, saveDraft } = useSaving();
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (modified) void saveDraft();
  });
  if (!info.hasPublishPermission) return null;
  const drawer = `hen-gio-${info.collectionSlug}-${info.id}`;
  const hasSomethingNew = modified || info.unpublishedVersionCount > 0 || !info.hasPublishedDoc;
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        type="button"
        size="medium"
        disabled={!hasSomethingNew || info.uploadStatus === 'uploading'}
        onClick={() => void publish()}
        enableSubMenu={info.id !== undefined}
        SubMenuPopupContent={({ close }) => (
          <PopupList.ButtonGroup>
            <PopupList.Button id="schedule-publish" onClick={() => [toggleModal(drawer), close()]}>
              Hẹn giờ
            </PopupList.Button>
          </PopupList.ButtonGroup>
        )}
      >
        Xuất bản
      </FormSubmit>
      {isModalOpen(drawer) && (
        <ScheduleDrawer slug={drawer} firstChoice={hasSomethingNew ? 'publish' : 'unpublish'} />
      )}
    </>
  );
}

/** What the form sends, and what the view has to know afterwards. */
function useSaving() {
  const { submit } = useForm();
  const countErrorsAgain = useFreshErrorCounts();
  const { collectionSlug, id, ...info } = useDocumentInfo();
  const address = (query: string) => `/api/${collectionSlug}${id === undefined ? '' : `/${id}`}?${query}`;
  const publish = async () => {
    const answer = await submit({ action: address('depth=0'), overrides: { _status: 'published' } });
    if (!answer?.res.ok) return;
    info.setUnpublishedVersionCount(0);
    info.setMostRecentVersionIsAutosaved(false);
    info.setHasPublishedDoc(true);
    countErrorsAgain();
  };
  const saveDraft = () =>
    submit({
      action: address('depth=0&draft=true'),
      method: id === undefined ? 'POST' : 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    });
  return { publish, saveDraft };
}
