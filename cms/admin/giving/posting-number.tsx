'use client';

import { Link } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';

/** In the list: an entry's number in the ledger, leading to it. */
export function PostingNumber({ cellData, rowData }: DefaultCellComponentProps) {
  return (
    <Link href={`/admin/collections/postings/${String(rowData?.['id'])}`}>
      {typeof cellData === 'number' ? `Số ${cellData}` : 'Chưa có số'}
    </Link>
  );
}
