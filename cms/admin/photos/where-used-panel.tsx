'use client';

import { Button, Link, toast, useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { mayEditAll } from '#cms/access/roles.ts';
import type { PlaceOfUse, WhereUsedAnswer } from '#cms/photos/where-used-endpoint.ts';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { sayMoment } from '../clock/say-moment.ts';
import './photos.css';

/** On the form of a picture or file: which pages and drafts name it, and how to take it off them all. */
export function WhereUsedPanel() {
  const { id, lastUpdateTime, data } = useDocumentInfo();
  const { user } = useAuth();
  const [answer, setAnswer] = useState<WhereUsedAnswer>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    if (id === undefined) return;
    let stopped = false;
    void askDesk<WhereUsedAnswer>('GET', `/media/${id}/where-used`).then((found) => {
      if (stopped) return;
      if (found.ok) setAnswer(found.body);
      else setProblem(found.problem);
    });
    return () => {
      stopped = true;
    };
  }, [id, lastUpdateTime]);
  if (id === undefined) return null;
  const mayHide = mayEditAll({ req: { user: user as never } }) && data?.['type'] === 'picture';
  return (
    <section className="where-used" aria-labelledby="where-used-title">
      <h2 id="where-used-title">Mục này đang dùng ở đâu</h2>
      <div aria-live="polite">
        {!answer && <p>{problem || 'Đang tìm…'}</p>}
        {answer && <Found answer={answer} />}
      </div>
      {answer && mayHide && answer.live.length > 0 && !answer.withheld && <HideButton id={id} />}
    </section>
  );
}

function Found({ answer }: { answer: WhereUsedAnswer }) {
  const { live, drafts, hidden, consents, withheld } = answer;
  const nowhere = live.length + drafts.length + hidden === 0;
  return (
    <>
      {withheld && <p className="where-used__withheld">Ảnh không hiện trên cổng. {withheld}</p>}
      {nowhere && <p>Chưa bài nào dùng.</p>}
      <Places title="Đang đăng" places={live} />
      <Places title="Bản nháp và bài chờ đăng" places={drafts} />
      {hidden > 0 && <p>Và {hidden} bản nháp hoặc khoản thu chi mà bạn không có quyền xem.</p>}
      {consents.count > 0 && (
        <p>
          Có {consents.count} phiếu đồng ý{consents.links.length > 0 && ': '}
          {consents.links.map((href) => (
            <Link key={href} href={href} prefetch={false}>
              phiếu số {href.split('/').at(-1)}{' '}
            </Link>
          ))}
        </p>
      )}
    </>
  );
}

function Places({ title, places }: { title: string; places: PlaceOfUse[] }) {
  if (places.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {places.map((place) => (
          <li key={place.desk}>
            <span className="where-used__kind">{place.kind}</span>{' '}
            <Link href={place.desk} prefetch={false}>
              {place.title || 'Mở ở bàn biên tập'}
            </Link>
            {place.scheduledFor && <span> (hẹn đăng {sayMoment(place.scheduledFor)})</span>}
            {place.site && (
              <>
                {' '}
                <a href={place.site} target="_blank" rel="noopener">
                  Xem trên cổng
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function HideButton({ id }: { id: number | string }) {
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const hide = async () => {
    setBusy(true);
    const answer = await askDesk<{ message: string }>('POST', `/media/${id}/hide`, {});
    setBusy(false);
    if (!answer.ok) return void toast.error(answer.problem);
    toast.success(answer.body.message);
    window.location.reload();
  };
  if (!asked)
    return (
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setAsked(true)}>
        Gỡ ảnh khỏi cổng
      </Button>
    );
  return (
    <div className="where-used__question">
      <p>
        Ảnh có trẻ em mà chưa có phiếu đồng ý? Ảnh rời mọi trang ngay; các bài vẫn đăng, chỉ thiếu ảnh. Ảnh
        hiện lại khi có phiếu đồng ý.
      </p>
      <p className="where-used__buttons">
        <Button size="medium" margin={false} disabled={busy} onClick={() => void hide()}>
          Gỡ ảnh khỏi cổng
        </Button>
        <Button size="medium" margin={false} buttonStyle="secondary" onClick={() => setAsked(false)}>
          Thôi
        </Button>
      </p>
    </div>
  );
}
