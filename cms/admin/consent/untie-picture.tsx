'use client';

import { Button, toast } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';

interface Picture {
  id: number;
  label: string;
}

/** Below the panel of a consent that stands: takes off a picture that was tied to it by mistake. */
export function UntiePicture({
  consent,
  pictures,
}: {
  consent: number | string;
  pictures: readonly number[];
}) {
  const [choices, setChoices] = useState<Picture[]>([]);
  const [picture, setPicture] = useState('');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const id = useId();
  const key = pictures.join(',');
  useEffect(() => void labelled(key).then(setChoices), [key]);
  if (pictures.length < 2) return null;
  const untie = async () => {
    setBusy(true);
    const body = { picture: Number(picture), reason };
    const answer = await askDesk<{ message: string }>('POST', `/consents/${consent}/untie`, body);
    setBusy(false);
    if (!answer.ok) return toast.error(answer.problem);
    toast.success(answer.body.message);
    window.location.reload();
  };
  return (
    <details className="consent-untie">
      <summary>Gỡ ảnh gắn nhầm vào phiếu này</summary>
      <p>
        <label htmlFor={`${id}-picture`}>Ảnh gắn nhầm</label>
        <select id={`${id}-picture`} value={picture} onChange={(event) => setPicture(event.target.value)}>
          <option value="">Chọn ảnh</option>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}-reason`}>Lý do</label>
        <textarea
          id={`${id}-reason`}
          value={reason}
          maxLength={300}
          rows={2}
          onChange={(event) => setReason(event.target.value)}
        />
      </p>
      <Button
        size="medium"
        margin={false}
        buttonStyle="secondary"
        disabled={busy || picture === '' || reason.trim() === ''}
        onClick={() => void untie()}
      >
        Gỡ ảnh khỏi phiếu
      </Button>
    </details>
  );
}

async function labelled(ids: string): Promise<Picture[]> {
  const answer = await askDesk<{ docs: { id: number; label?: string | null }[] }>(
    'GET',
    `/media?where[id][in]=${ids}&limit=100&depth=0`,
  );
  if (!answer.ok) return ids.split(',').map((one) => ({ id: Number(one), label: `Ảnh số ${one}` }));
  return answer.body.docs.map(({ id, label }) => ({ id, label: `${label || 'Ảnh'} (số ${id})` }));
}
