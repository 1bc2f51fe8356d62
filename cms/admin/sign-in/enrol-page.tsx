import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { SIGN_IN_PAGES } from '#cms/sign-in/accounts/account-pages.ts';
import { ticketOf } from '#cms/sign-in/tickets.ts';
import { isSecondFactorRequired } from '#cms/sign-in/two-factor/required-for.ts';
import { secondFactorOf } from '#cms/sign-in/two-factor/second-factor.ts';
import { sayMoment } from '../clock/say-moment.ts';
import { DeskFrame } from './desk-frame.tsx';
import { DoorFrame } from './door-frame.tsx';
import { EnrolForm } from './enrol-form.tsx';
import { OwnFactor } from './own-factor.tsx';
import { whereTo } from './where-to.ts';

/**
 * Setting up one-time codes: with a ticket for those who get no further without, from within the
 * desk for everybody else.
 */
export async function EnrolPage(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  const session = await sessionForReading(req);
  if (req.user) {
    const { confirmedAt, recoveryCodesLeft } = await secondFactorOf(session, Number(req.user.id));
    return (
      <DeskFrame view={props} path={SIGN_IN_PAGES.enrol} title="Xác thực hai bước">
        <OwnFactor
          since={confirmedAt ? sayMoment(confirmedAt) : undefined}
          recoveryCodesLeft={recoveryCodesLeft}
          isRequired={isSecondFactorRequired(req.user.role)}
        />
      </DeskFrame>
    );
  }
  const ticket = await ticketOf(session, req);
  if (ticket?.purpose !== 'enrol') redirect('/admin/login');
  return (
    <DoorFrame title="Cài xác thực hai bước">
      <p>
        Chào {ticket.name}. Vai trò của bạn cần hai bước để đăng nhập: mật khẩu, rồi một mã đổi mỗi 30 giây
        trên điện thoại. Cài một lần, mất khoảng hai phút.
      </p>
      <EnrolForm proof={undefined} target={whereTo(props.searchParams)} />
    </DoorFrame>
  );
}
