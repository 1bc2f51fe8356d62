import type { CardOf } from '#contract/faces/face.ts';
import type { AccountFace } from '#contract/faces/account.ts';
import { memoCode } from '#contract/giving/memo-code.ts';
import { vietQr } from '#contract/giving/vietqr.ts';
import { GIFT_AMOUNTS, giftCodePath, pathOf } from '#contract/paths.ts';
import { formatDay } from '#contract/text/dates.ts';
import { formatDong, formatNumber } from '#contract/text/numbers.ts';
import type { Standing } from './standing.ts';

type VerifiedAccount = Extract<AccountFace, { state: 'verified' }>;

/** How to give money: everything that a banking app asks for, in plain text beside the code. */
export interface GivingView {
  bank: string;
  number: string;
  holder: string;
  memo: string;
  /** The code for any amount. */
  code: { png: string; svg: string; alt: string };
  presets: { label: string; amount: string; png: string; alt: string }[];
  /** "Nhận đến hết ngày 30/11/2026." */
  until?: string;
}

/** Pixels: enough for a phone that reads the code from its own photo library. */
export const CODE_WIDTH = 660;

/** The account that gifts go to; undefined unless the code may be shown. */
export function givingAccount(
  accounts: readonly CardOf<'account'>[],
  standing: Pick<Standing, 'giving'>,
): VerifiedAccount | undefined {
  if (standing.giving !== 'open') return undefined;
  return accounts.findLast((account) => account.state === 'verified');
}

/** What the code says to a banking app. @param amount đồng; absent where the giver chooses it */
export function giftPayload(project: { id: string }, account: VerifiedAccount, amount?: number): string {
  return vietQr({
    ...{ bin: account.bank.bin, account: account.number, purpose: memoCode(project.id) },
    ...(amount !== undefined && { amount }),
  });
}

export function givingView(project: CardOf<'project'>, account: VerifiedAccount): GivingView {
  const path = pathOf('project', project);
  const memo = memoCode(project.id);
  const holder = `tài khoản ${account.number}, chủ tài khoản ${account.holder}`;
  return {
    ...{ bank: account.bank.name, number: account.number, holder: account.holder, memo },
    code: {
      png: giftCodePath(path, 'png'),
      svg: giftCodePath(path, 'svg'),
      alt: `Mã VietQR chuyển tiền đến ${holder}, nội dung ${memo}`,
    },
    presets: GIFT_AMOUNTS.map((amount) => ({
      label: formatDong(amount),
      amount: String(amount),
      png: giftCodePath(path, 'png', amount),
      alt: `Mã VietQR chuyển ${formatNumber(amount)} đồng đến ${holder}, nội dung ${memo}`,
    })),
    until: project.acceptsUntil && `Nhận đến hết ngày ${formatDay(project.acceptsUntil)}.`,
  };
}

/** Why no code is shown, in a sentence that leaves no doubt whether to send money. */
export function withheldText(giving: Standing['giving'], acceptsUntil?: string): string | undefined {
  switch (giving) {
    case 'open':
      return undefined;
    case 'planned':
      return 'Công trình chưa kêu gọi đóng góp. Xin chưa chuyển tiền cho bất kỳ tài khoản nào nhận là của công trình này.';
    case 'past':
      return 'Công trình đã qua giai đoạn vận động, không nhận thêm tiền. Xin không chuyển thêm.';
    case 'ended': {
      const day = acceptsUntil ? ` từ hết ngày ${formatDay(acceptsUntil)}` : '';
      return `Công trình đã kết thúc tiếp nhận đóng góp${day}. Xin không chuyển thêm.`;
    }
    case 'changing':
      return 'Tài khoản nhận đóng góp đang được thay đổi và chờ người thứ hai kiểm tra. Xin tạm chưa chuyển tiền, mã QR sẽ hiện lại khi kiểm tra xong.';
    case 'unverified':
      return 'Công trình chưa có tài khoản được kiểm tra để nhận đóng góp. Xin chưa chuyển tiền cho bất kỳ tài khoản nào nhận là của công trình này.';
  }
}
