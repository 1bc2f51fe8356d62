'use client';

import { Button, toast } from '@payloadcms/ui';
import { useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { sayMoment } from '#cms/admin/clock/say-moment.ts';
import type { FailedMail } from '#cms/mail/failed-mails.ts';

/** Mails that nobody got: whoever runs the desk mends the cause, and sends them again. */
export function FailedMailList({ mails: given, count }: { mails: readonly FailedMail[]; count: number }) {
  const [mails, setMails] = useState(given);
  if (mails.length === 0) return null;
  const sendAgain = async (mail: FailedMail) => {
    const answer = await askDesk<{ message: string }>('POST', `/failed-mails/${mail.id}/send-again`, {});
    if (!answer.ok) return toast.error(answer.problem);
    toast.success(answer.body.message);
    setMails((before) => before.filter((other) => other !== mail));
  };
  const left = count - (given.length - mails.length);
  return (
    <section className="start-list">
      <h2>
        Thư không gửi được<span className="start-list__count"> {left}</span>
      </h2>
      <ul>
        {mails.map((mail) => (
          <li key={mail.id} className="second-look">
            <p>{mail.subject}</p>
            <p className="start-list__facts">
              Gửi {mail.to}, {sayMoment(mail.at)}. {mail.reason}
            </p>
            {mail.maySendAgain && (
              <Button buttonStyle="secondary" size="small" onClick={() => void sendAgain(mail)}>
                Gửi lại
              </Button>
            )}
          </li>
        ))}
      </ul>
      {left > mails.length && <p className="start-list__facts">Và {left - mails.length} thư khác.</p>}
    </section>
  );
}
