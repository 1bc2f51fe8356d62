'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState, type DragEvent } from 'react';
import { useUploads, type Upload } from './use-uploads.ts';

const TYPES = 'image/jpeg,image/png,image/webp';

/** Many photos at once, by choosing or dropping them; each tells how far it is and why it failed. */
export function DropZone({ onArrived }: { onArrived: () => void }) {
  const { uploads, add, retry, retryAll, dismiss, clearDone } = useUploads(onArrived);
  const [isOver, setOver] = useState(false);
  const input = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  const failed = uploads.filter(({ state }) => state === 'failed');
  const shown = uploads.filter(({ state }) => state !== 'done');
  return (
    <section
      className="drop-zone"
      data-over={isOver}
      aria-label="Tải ảnh lên"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>
        <label className="drop-zone__choose" htmlFor={input}>
          Chọn nhiều ảnh
        </label>
        <input
          id={input}
          className="drop-zone__input"
          type="file"
          multiple
          accept={TYPES}
          onChange={(event) => {
            add(event.currentTarget.files ?? []);
            event.currentTarget.value = '';
          }}
        />
        <span>hoặc kéo thả ảnh vào đây. JPEG, PNG, WebP, mỗi ảnh đến 8 MB.</span>
      </p>
      <p role="status">{sayCounts(uploads)}</p>
      {shown.length > 0 && (
        <ul className="drop-zone__files">
          {shown.map((upload) => (
            <UploadLine key={upload.key} upload={upload} retry={retry} dismiss={dismiss} />
          ))}
        </ul>
      )}
      <p className="photos-buttons">
        {failed.length > 1 && (
          <Button size="medium" margin={false} buttonStyle="secondary" onClick={retryAll}>
            Thử lại {failed.length} ảnh
          </Button>
        )}
        {uploads.length > 0 && shown.length === 0 && (
          <Button size="medium" margin={false} buttonStyle="secondary" onClick={clearDone}>
            Ẩn thông báo
          </Button>
        )}
      </p>
    </section>
  );
}

interface LineProps {
  upload: Upload;
  retry: (key: number) => void;
  dismiss: (key: number) => void;
}

function UploadLine({ upload: { key, file, state, progress, problem }, retry, dismiss }: LineProps) {
  return (
    <li data-state={state}>
      <span className="drop-zone__name">{file.name}</span>
      {state === 'failed' ? (
        <>
          <span role="alert">{problem}</span>
          <span className="photos-buttons">
            <Button size="small" margin={false} onClick={() => retry(key)}>
              Thử lại
            </Button>
            <Button size="small" margin={false} buttonStyle="secondary" onClick={() => dismiss(key)}>
              Bỏ qua
            </Button>
          </span>
        </>
      ) : (
        <progress value={progress} max={100} aria-label={`Đang tải ${file.name}`} />
      )}
    </li>
  );
}

function sayCounts(uploads: readonly Upload[]): string {
  if (uploads.length === 0) return '';
  const count = (state: Upload['state']) => uploads.filter((upload) => upload.state === state).length;
  const failed = count('failed');
  return `Đã nhận ${count('done')} trên ${uploads.length} ảnh${failed > 0 ? `, ${failed} ảnh chưa nhận được` : ''}.`;
}
