import type { AdminViewServerProps } from 'payload';
import { askerOf, OwnView } from '#cms/admin/own-view/own-view.tsx';
import { mayConfirm, mayEnter, seesBooks } from '#cms/access/roles.ts';
import { StatementsDesk } from './statements-desk.tsx';

const PATH = '/admin/sao-ke';

/** The desk's page for bank statements. */
export function StatementsPage(view: AdminViewServerProps) {
  const req = askerOf(view, PATH);
  const rights = { me: Number(req.user.id), enters: mayEnter({ req }), confirms: mayConfirm({ req }) };
  return (
    <OwnView view={view} className="statements">
      {seesBooks({ req }) ? (
        <StatementsDesk rights={rights} />
      ) : (
        <p>Chỉ thủ quỹ, người duyệt và quản trị xem được sao kê ngân hàng.</p>
      )}
    </OwnView>
  );
}
