import type { PayloadRequest } from 'payload';
import { answerWith } from './door.ts';
import { adminDoor } from './signed-in.ts';

/** The rules stand in the hooks of accounts, which every way of saving one goes through. */
async function saveSuspension(req: PayloadRequest, id: number, suspendedAt: string | null): Promise<void> {
  await req.payload.update({
    collection: 'users',
    id,
    data: { suspendedAt },
    depth: 0,
    overrideAccess: false,
    req,
  });
}

const suspend = adminDoor('/:id/suspend', async (req, about) => {
  await saveSuspension(req, about, new Date().toISOString());
  return answerWith({ message: 'Đã tạm khóa. Mọi phiên đăng nhập của người này đã kết thúc.' });
});

const reinstate = adminDoor('/:id/reinstate', async (req, about) => {
  await saveSuspension(req, about, null);
  return answerWith({ message: 'Đã mở lại tài khoản.' });
});

export const suspensionEndpoints = [suspend, reinstate];
