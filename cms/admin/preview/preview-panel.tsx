'use client';

import { useAllFormFields } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useCallback, useEffect, useRef, useState } from 'react';
import { PREVIEW_SUBJECT } from '#contract/preview.ts';
import { ChooseHour } from './choose-hour.tsx';
import { ChoosePage } from './choose-page.tsx';
import { NotShown } from './not-shown.tsx';
import { DEVICES, PreviewFrame, type Device, type FrameHandle } from './preview-frame.tsx';
import { usePreview } from './use-preview.ts';

/** The site with the form laid over it: which page of it, at which width, at which hour. */
export function PreviewPanel({ onClose }: { onClose: () => void }) {
  const [page, setPage] = useState<string>(PREVIEW_SUBJECT);
  const [device, setDevice] = useState<Device>('phone');
  const [at, setAt] = useState<string | null>(null);
  const frame = useRef<FrameHandle>(null);
  const onShown = useCallback(() => frame.current?.renew(), []);
  const { answer, trouble, formChanged } = usePreview(at, onShown);
  useRoomBesideForm();
  return (
    <section
      className="preview-panel"
      aria-label="Xem trước"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <FormWatcher onChange={formChanged} />
      <header className="preview-panel__bar">
        <ChoosePage pages={answer?.pages ?? []} value={page} onChange={setPage} />
        <ChooseHour value={at} onChange={setAt} />
        <ChooseDevice value={device} onChange={setDevice} />
        <span className="preview-panel__ends">
          {answer && (
            <a href={answer.url + page} target="_blank" rel="noopener">
              Mở riêng
            </a>
          )}
          <button type="button" onClick={onClose}>
            Đóng
          </button>
        </span>
      </header>
      <NotShown problems={answer?.problems} trouble={trouble} />
      <PreviewFrame ref={frame} src={answer && answer.url + page} device={device} />
    </section>
  );
}

/** Apart from the panel, so that a keystroke renders this and nothing else. */
function FormWatcher({ onChange }: { onChange: (fields: FormState) => void }) {
  const [fields] = useAllFormFields();
  useEffect(() => onChange(fields), [fields, onChange]);
  return null;
}

function ChooseDevice({ value, onChange }: { value: Device; onChange: (device: Device) => void }) {
  return (
    <span className="preview-panel__devices" role="group" aria-label="Bề rộng màn hình">
      {(Object.keys(DEVICES) as Device[]).map((device) => (
        <button key={device} type="button" aria-pressed={device === value} onClick={() => onChange(device)}>
          {DEVICES[device].label}
        </button>
      ))}
    </span>
  );
}

/** Moves the form aside while the panel is there, on screens that are wide enough for both. */
function useRoomBesideForm(): void {
  useEffect(() => {
    document.documentElement.dataset['previewing'] = '';
    return () => void delete document.documentElement.dataset['previewing'];
  }, []);
}
