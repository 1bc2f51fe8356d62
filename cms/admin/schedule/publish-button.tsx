'use client';

import {
  FormSubmit,
  PopupList,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useHotkey,
  useModal,
} from '@payloadcms/ui';
import { ScheduleDrawer } from './schedule-drawer.tsx';
import { useSaving } from './use-saving.ts';

/**
 * Publishes, and opens the schedule. In place of Payload's own button, whose drawer knows the
 * American clock only.
 */
export function PublishButton() {
  const info = useDocumentInfo();
  const modified = useFormModified();
  const { isModalOpen, toggleModal } = useModal();
  const { publish, saveDraft } = useSaving(modified);
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
