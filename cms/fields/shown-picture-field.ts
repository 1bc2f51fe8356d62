import type { Field, GroupField } from 'payload';

/** The parts of a photograph as one document uses it; the alternative text belongs to the media document. */
export const pictureParts = ({ captionRequired = false, mediaRequired = false } = {}): Field[] => [
  {
    name: 'media',
    label: 'Ảnh',
    type: 'upload',
    relationTo: 'media',
    required: mediaRequired,
    filterOptions: { type: { equals: 'picture' } },
  },
  {
    name: 'caption',
    label: 'Chú thích',
    type: 'text',
    required: captionRequired,
    admin: { description: 'Câu đầy đủ: ai, ở đâu, đang làm gì. Tên tác giả ảnh ghi ở ô bên dưới.' },
  },
  {
    name: 'credit',
    label: 'Ảnh của',
    type: 'text',
    admin: { description: 'Để trống thì dùng tên tác giả đã ghi trong kho ảnh.' },
  },
];

/** A group {media, caption, credit}: `shownPicture` of the faces. */
export function shownPictureField(name: string, label: string, description?: string): GroupField {
  return { name, label, type: 'group', fields: pictureParts(), admin: { description } };
}
