import type { Present } from './presence.ts';

const MOST_NAMED = 3;

/** "Lan đang mở bài này; sửa gần nhất 20 giây trước". Empty if nobody else is there. */
export function sayPresence(others: readonly Present[]): string {
  if (others.length === 0) return '';
  const sentences = others.slice(0, MOST_NAMED).map(sayOne);
  const more = others.length - MOST_NAMED;
  if (more > 0) sentences.push(`và ${more} người nữa`);
  return sentences.join(' · ');
}

function sayOne({ name, isMe, isTyping, editedSecondsAgo }: Present): string {
  const who = isMe ? 'Bạn (ở cửa sổ khác)' : name;
  if (isTyping) return `${who} đang gõ vào bài này`;
  const opened = `${who} đang mở bài này`;
  return editedSecondsAgo === null ? opened : `${opened}; sửa gần nhất ${sayAgo(editedSecondsAgo)} trước`;
}

function sayAgo(seconds: number): string {
  if (seconds < 60) return `${seconds} giây`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} phút` : `${Math.round(minutes / 60)} giờ`;
}
