import type { AdminViewServerProps } from 'payload';
import { askerOf, OwnView } from '#cms/admin/own-view/own-view.tsx';
import { mayUpload } from '#cms/access/roles.ts';
import { waitingPictures } from '#cms/photos/waiting-endpoint.ts';
import { PhotosDesk } from './photos-desk.tsx';

const PATH = '/admin/anh-cho-mo-ta';

/** Many photos come in here and get their descriptions. */
export async function PhotosPage(view: AdminViewServerProps) {
  const req = askerOf(view, PATH);
  return (
    <OwnView view={view} className="photos">
      <h1>Tải nhiều ảnh và viết mô tả</h1>
      {mayUpload({ req }) ? (
        <PhotosDesk first={await waitingPictures(req)} />
      ) : (
        <p>Vai trò của bạn không tải ảnh lên.</p>
      )}
    </OwnView>
  );
}
