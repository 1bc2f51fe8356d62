import type { CardOf } from '#contract/faces/face.ts';

/** Words that say what a place is: capital in a name that stands alone, small within a sentence. */
const RANK = /^(?:Xã|Phường|Thị trấn|Thị xã|Huyện|Quận|Thành phố|Tỉnh) /u;

/** "Xã Thượng Quan, huyện Ngân Sơn, tỉnh Bắc Kạn" */
export function placesText(places: readonly Pick<CardOf<'place'>, 'name'>[]): string {
  return places.map(({ name }, at) => (at > 0 && RANK.test(name) ? lowerFirst(name) : name)).join(', ');
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
