'use client';

import { Link } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { WaitingAnswer, WaitingPicture } from '#cms/photos/waiting-endpoint.ts';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { DescribePhoto } from './describe-photo.tsx';

interface Props {
  /** Those that waited when the view was opened. */
  first: WaitingAnswer;
  /** Changes whenever a photo has come in. */
  arrived: number;
}

/** Pictures that lack a description, one after the other. */
export function WaitingQueue({ first, arrived }: Props) {
  const [waiting, setWaiting] = useState(first);
  const [passed, setPassed] = useState<readonly number[]>([]);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const load = useCallback(async () => {
    const answer = await askDesk<WaitingAnswer>('GET', '/media/waiting');
    setProblem(answer.ok ? '' : answer.problem);
    if (answer.ok) setWaiting(answer.body);
  }, []);
  useEffect(() => {
    if (arrived > 0) void load();
  }, [load, arrived]);

  const turn = nextOf(waiting.pictures, passed);
  const leave = (picture: WaitingPicture, saved: boolean) => {
    if (saved) {
      const left = waiting.count - 1;
      setWaiting({ count: left, pictures: waiting.pictures.filter(({ id }) => id !== picture.id) });
      setSaid(left > 0 ? `Đã lưu. Còn ${left} ảnh.` : 'Đã lưu.');
      if (waiting.pictures.length === 1 && left > 0) void load();
    } else {
      setPassed([...passed, picture.id]);
      setSaid('Đã để lại ảnh này sau cùng.');
    }
  };
  return (
    <section className="waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title">Ảnh chờ mô tả{waiting.count > 0 && `: còn ${waiting.count}`}</h2>
      <p role="status" className="waiting__said">
        {said}
      </p>
      {problem && <p role="alert">{problem}</p>}
      {turn ? (
        <DescribePhoto
          key={turn.id}
          picture={turn}
          hasOthers={waiting.pictures.length > 1}
          onLeft={(saved) => leave(turn, saved)}
        />
      ) : (
        <p>
          Không còn ảnh nào chờ mô tả.{' '}
          <Link href="/admin/collections/media" prefetch={false}>
            Xem kho ảnh
          </Link>
        </p>
      )}
    </section>
  );
}

/** Those passed over come again when the others are through, in the order in which they were passed. */
function nextOf(pictures: readonly WaitingPicture[], passed: readonly number[]): WaitingPicture | undefined {
  const fresh = pictures.find(({ id }) => !passed.includes(id));
  if (fresh) return fresh;
  const last = (id: number) => passed.lastIndexOf(id);
  return [...pictures].sort((a, b) => last(a.id) - last(b.id))[0];
}
