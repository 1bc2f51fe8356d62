import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { ticketOf } from '#cms/sign-in/tickets.ts';
import { DoorFrame } from './door-frame.tsx';
import { SecondStepForm } from './second-step-form.tsx';
import { whereTo } from './where-to.ts';

/** The code page, for whoever has just typed a right password. */
export async function SecondStepPage({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult;
  const target = whereTo(searchParams);
  if (req.user) redirect(target);
  const ticket = await ticketOf(await sessionForReading(req), req);
  if (ticket?.purpose !== 'code') redirect('/admin/login');
  return (
    <DoorFrame title="Nhập mã xác nhận">
      <SecondStepForm email={ticket.email} target={target} />
    </DoorFrame>
  );
}
