import { sql } from '@payloadcms/db-postgres';
import type { Payload, PayloadRequest } from 'payload';
import { approveHost } from '#cms/gate/hosts/approve-host.ts';
import { sessionOfSave } from '#cms/publishing/sql-session.ts';
import { makeHostKeepers } from './books/keepers.ts';

/** Where a Youth Union's pages lead every week: offices of the state and the Party, the press, where videos lie. */
const HOSTS: readonly (readonly [host: string, note: string])[] = [
  ['doanthanhnien.vn', 'Cổng của Trung ương Đoàn'],
  ['tienphong.vn', 'Báo Tiền Phong'],
  ['thanhnien.vn', 'Báo Thanh Niên'],
  ['tuoitre.vn', 'Báo Tuổi Trẻ'],
  ['chinhphu.vn', 'Cổng thông tin Chính phủ, cả báo điện tử'],
  ['dangcongsan.vn', 'Báo điện tử của Đảng'],
  ['backan.gov.vn', 'Cổng của tỉnh Bắc Kạn'],
  ['thainguyen.gov.vn', 'Cổng của tỉnh Thái Nguyên'],
  ['baobackan.vn', 'Báo Bắc Kạn'],
  ['thieunien.vn', 'Báo Thiếu niên Tiền phong và Nhi đồng'],
  ['dichvucong.gov.vn', 'Cổng dịch vụ công quốc gia'],
  ['vbpl.vn', 'Cơ sở dữ liệu quốc gia về pháp luật'],
  ['youtube.com', 'Nơi đặt video'],
];

/** Proposes them in one person's name and approves them in another's; those already in the list stay as they are. */
export async function seedHosts(payload: Payload, req: PayloadRequest): Promise<number> {
  const { proposer, approver } = await makeHostKeepers(payload, req);
  const session = await sessionOfSave(req);
  for (const [host, note] of HOSTS) {
    const [made] = await session.all<{ id: number }>(sql`
      insert into link_hosts (host, note, proposed_by_id) values (${host}, ${note}, ${proposer})
      on conflict (host) do nothing returning id`);
    if (made) await approveHost(session, made.id, approver);
  }
  return HOSTS.length;
}
