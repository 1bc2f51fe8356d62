import { Button } from '@payloadcms/ui';
import { formatDay } from '#contract/text/dates.ts';
import { sayMoment } from '#cms/admin/clock/say-moment.ts';
import type { LinkAction, ReviewLink } from '#cms/review-links/review-link.ts';

const DID: Record<LinkAction, string> = {
  opened: 'Đã mở',
  commented: 'Góp ý',
  approved: 'Duyệt',
  returned: 'Trả lại',
};

interface Props {
  links: readonly ReviewLink[];
  revoke: (link: number) => Promise<void>;
}

/** Who was asked, until when, and what they did. */
export function LinkList({ links, revoke }: Props) {
  if (links.length === 0) return null;
  return (
    <ul className="review-links-list">
      {links.map((link) => (
        <li key={link.id}>
          <p>
            <strong>{link.reviewer}</strong>
            {link.mayDecide ? ', được duyệt' : ', chỉ xem và góp ý'}. {stateOf(link)}
          </p>
          {link.uses.map(({ action, note, at }) => (
            <p key={`${action} ${at}`} className="review-links-list__use">
              {DID[action]} {sayMoment(at)}
              {note && `: “${note}”`}
            </p>
          ))}
          {isAlive(link) && (
            <Button buttonStyle="secondary" size="small" onClick={() => void revoke(link.id)}>
              Thu hồi
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

const isAlive = ({ revokedAt, expiresAt }: ReviewLink) => !revokedAt && new Date(expiresAt) > new Date();

function stateOf(link: ReviewLink): string {
  if (link.revokedAt) return 'Đã thu hồi.';
  return isAlive(link) ? `Sống đến ${formatDay(link.expiresAt)}.` : 'Đã hết hạn.';
}
