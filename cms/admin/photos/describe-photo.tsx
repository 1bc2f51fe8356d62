'use client';

import { Button, Link } from '@payloadcms/ui';
import { useEffect, useRef, useState, type CSSProperties, type FormEvent, type KeyboardEvent } from 'react';
import type { WaitingPicture } from '#cms/photos/waiting-endpoint.ts';
import { altProblem } from '#contract/text/placeholder.ts';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';

const PEOPLE = [
  { value: 'none', label: 'Không có' },
  { value: 'adults', label: 'Có, chỉ người lớn' },
  { value: 'children', label: 'Có trẻ em' },
] as const;

interface Props {
  picture: WaitingPicture;
  hasOthers: boolean;
  /** @param saved false if it was passed over */
  onLeft: (saved: boolean) => void;
}

/** One picture, large, and what is to be said of it. Enter saves and leads to the next. */
export function DescribePhoto({ picture, hasOthers, onLeft }: Props) {
  const [alt, setAlt] = useState('');
  const [credit, setCredit] = useState(picture.credit);
  const [people, setPeople] = useState(picture.people);
  const [problem, setProblem] = useState<{ field: 'alt' | 'people' | 'all'; text: string }>();
  const [busy, setBusy] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  useEffect(() => words.current?.focus({ preventScroll: false }), []);

  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    const missing = altProblem(alt.trim());
    if (missing) {
      words.current?.focus();
      return setProblem({ field: 'alt', text: missing });
    }
    if (!people) return setProblem({ field: 'people', text: 'Hãy chọn một trong ba.' });
    setBusy(true);
    const answer = await askDesk('PATCH', `/media/${picture.id}?depth=0`, {
      alt: alt.trim(),
      credit,
      people,
    });
    setBusy(false);
    if (answer.ok) onLeft(true);
    else setProblem({ field: 'all', text: answer.problem });
  };
  const onKey = (event: KeyboardEvent) => {
    // While Telex or VNI compose a letter, Enter belongs to the keyboard.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    void save(event);
  };
  return (
    <form className="describe" onSubmit={(event) => void save(event)}>
      <Photo picture={picture} />
      <div className="describe__fields">
        <label>
          Mô tả ảnh cho người không nhìn thấy
          <textarea
            ref={words}
            name="alt"
            rows={3}
            maxLength={300}
            value={alt}
            onChange={(event) => setAlt(event.target.value)}
            onKeyDown={onKey}
            aria-invalid={problem?.field === 'alt'}
            aria-describedby="alt-hint alt-problem"
          />
        </label>
        <p id="alt-hint" className="photos-hint">
          Tả điều thấy trong ảnh: ai, đang làm gì, ở đâu. Nhấn Enter để lưu và sang ảnh sau.
        </p>
        <p id="alt-problem" className="photos-problem" role="alert">
          {problem?.field === 'alt' && problem.text}
        </p>
        <label>
          Tác giả ảnh
          <input
            name="credit"
            maxLength={120}
            value={credit}
            onChange={(event) => setCredit(event.target.value)}
            onKeyDown={onKey}
          />
        </label>
        <PeopleQuestion people={people} onChange={setPeople} onKey={onKey} />
        <p className="photos-problem" role="alert">
          {problem && problem.field !== 'alt' && problem.text}
        </p>
        <p className="photos-buttons">
          <Button type="submit" size="medium" margin={false} disabled={busy}>
            {busy ? 'Đang lưu…' : 'Lưu, sang ảnh sau'}
          </Button>
          {hasOthers && (
            <Button size="medium" margin={false} buttonStyle="secondary" onClick={() => onLeft(false)}>
              Để sau
            </Button>
          )}
        </p>
      </div>
    </form>
  );
}

function Photo({ picture: { id, url, filename, width, height, own } }: { picture: WaitingPicture }) {
  // Known before it is loaded: what stands below must not move when it comes.
  const size = { '--width': `${width}px`, '--ratio': width / Math.max(1, height) } as CSSProperties;
  return (
    <figure className="describe__photo">
      <img src={url} alt="" width={width} height={height} style={size} />
      <figcaption>
        <Link href={`/admin/collections/media/${id}`} prefetch={false}>
          {filename}
        </Link>
        {!own && ' (người khác tải lên)'}
      </figcaption>
    </figure>
  );
}

interface QuestionProps {
  people: WaitingPicture['people'];
  onChange: (people: WaitingPicture['people']) => void;
  onKey: (event: KeyboardEvent) => void;
}

function PeopleQuestion({ people, onChange, onKey }: QuestionProps) {
  return (
    <fieldset>
      <legend>Trong ảnh có người nhận ra được mặt không?</legend>
      {PEOPLE.map(({ value, label }) => (
        <label key={value} className="describe__choice">
          <input
            type="radio"
            name="people"
            value={value}
            checked={people === value}
            onChange={() => onChange(value)}
            onKeyDown={onKey}
          />
          {label}
        </label>
      ))}
      {people === 'children' && (
        <p className="photos-hint">
          Ảnh có trẻ em chỉ đăng được khi có phiếu đồng ý.{' '}
          <Link href="/admin/collections/consents/create" prefetch={false} target="_blank">
            Lập phiếu
          </Link>
        </p>
      )}
    </fieldset>
  );
}
