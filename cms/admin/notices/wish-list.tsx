'use client';

import { useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { NOTICES, type NoticeEvent, type Wish } from '#cms/notices/events.ts';

type Wishes = readonly ({ event: NoticeEvent } & Wish)[];

/** Where one wishes to be told of what. Each tick is saved at once, and taken back if it cannot be. */
export function WishList({ initial }: { initial: Wishes }) {
  const [wishes, setWishes] = useState(initial);
  const [said, setSaid] = useState('');
  const set = async (event: NoticeEvent, change: Partial<Wish>) => {
    const before = wishes;
    const after = wishes.map((wish) => (wish.event === event ? { ...wish, ...change } : wish));
    setWishes(after);
    const answer = await askDesk(
      'POST',
      '/notices/wishes',
      after.find((wish) => wish.event === event),
    );
    if (!answer.ok) setWishes(before);
    setSaid(answer.ok ? 'Đã lưu.' : answer.problem);
  };
  return (
    <>
      <p className="notices__said" role="status">
        {said}
      </p>
      <table className="notices__wishes">
        <thead>
          <tr>
            <th scope="col">Việc</th>
            <th scope="col">Tại bàn biên tập</th>
            <th scope="col">Bằng thư</th>
          </tr>
        </thead>
        <tbody>
          {wishes.map(({ event, desk, mail }) => (
            <tr key={event}>
              <th scope="row">{NOTICES[event].label}</th>
              <Tick
                label={`${NOTICES[event].label}: tại bàn biên tập`}
                on={desk}
                set={(on) => set(event, { desk: on })}
              />
              <Tick
                label={`${NOTICES[event].label}: bằng thư`}
                on={mail}
                set={(on) => set(event, { mail: on })}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Tick({ label, on, set }: { label: string; on: boolean; set: (on: boolean) => Promise<void> }) {
  return (
    <td>
      <label>
        <input
          type="checkbox"
          aria-label={label}
          checked={on}
          onChange={(event) => void set(event.target.checked)}
        />
      </label>
    </td>
  );
}
