import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { mayUpload } from '#cms/access/roles.ts';
import { PhotosDesk } from './photos-desk.tsx';

const PATH = '/admin/anh-cho-mo-ta';

/** Many photos come in here and get their descriptions. Payload does not guard views of one's own. */
export function PhotosPage({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult;
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(PATH)}`);
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <div className="gutter--left gutter--right photos">
        <h1>Tải nhiều ảnh và viết mô tả</h1>
        {mayUpload({ req }) ? <PhotosDesk /> : <p>Vai trò của bạn không tải ảnh lên.</p>}
      </div>
    </DefaultTemplate>
  );
}
