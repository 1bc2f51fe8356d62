import { Link } from '@payloadcms/ui';
import './photos.css';

/** Above the list of pictures and files: the way to upload many of them. */
export function PhotosBar() {
  return (
    <p className="photos-bar">
      <Link className="btn btn--style-primary" href="/admin/anh-cho-mo-ta" prefetch={false}>
        Tải nhiều ảnh, viết mô tả
      </Link>
    </p>
  );
}
