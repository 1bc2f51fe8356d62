import { sayMoment } from '#cms/admin/clock/say-moment.ts';
import { COLLECTION_OF, type CollectionKind } from '#cms/publishing/kind-slugs.ts';
import type { OpenEmergency } from '#cms/start-page/waiting.ts';

/** Above all else: what went live without a second person. It stays until somebody has signed. */
export function EmergencyList({ emergencies }: { emergencies: readonly OpenEmergency[] }) {
  if (emergencies.length === 0) return null;
  return (
    <section className="start-page__emergencies" aria-label="Đăng khẩn cấp chờ ký">
      <h2>Đăng khẩn cấp, chờ người thứ hai ký xác nhận</h2>
      <ul>
        {emergencies.map(({ kind, id, title, name, note, at, isOwn }) => (
          <li key={`${kind} ${id} ${at}`}>
            <a href={`/admin/collections/${COLLECTION_OF[kind as CollectionKind]}/${id}`}>
              {title || 'Nội dung đã gỡ'}
            </a>
            : {isOwn ? 'bạn' : name} đăng lúc {sayMoment(at)}, lý do “{note}”.
            {isOwn && ' Người khác phải ký.'}
          </li>
        ))}
      </ul>
    </section>
  );
}
