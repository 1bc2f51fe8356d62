'use client';

import { Button, Drawer, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui';
import { maySteer } from '#cms/access/roles.ts';
import { LinkList } from './link-list.tsx';
import { NewLink } from './new-link.tsx';
import { useReviewLinks } from './use-review-links.ts';
import './review-links.css';

/** Beside the form: lets somebody without an account look at the draft, and shows who was asked. */
export function ReviewLinks() {
  const { user } = useAuth();
  const { id, collectionSlug } = useDocumentInfo();
  const { openModal, isModalOpen } = useModal();
  if (id === undefined || !maySteer({ req: { user: user as never } })) return null;
  const slug = `nho-xem-${collectionSlug}-${id}`;
  return (
    <div className="review-links">
      <Button id="review-links-open" buttonStyle="secondary" size="small" onClick={() => openModal(slug)}>
        Nhờ người ngoài xem
      </Button>
      {isModalOpen(slug) && <LinkDrawer slug={slug} />}
    </div>
  );
}

function LinkDrawer({ slug }: { slug: string }) {
  const { links, make, revoke } = useReviewLinks();
  return (
    <Drawer slug={slug} title="Nhờ người ngoài xem" className="review-links-drawer">
      <p>
        Người nhận mở liên kết trên điện thoại là đọc được bản nháp, không cần tài khoản. Mỗi người một liên
        kết, để biết ý kiến của ai.
      </p>
      <NewLink make={make} />
      <LinkList links={links} revoke={revoke} />
    </Drawer>
  );
}
