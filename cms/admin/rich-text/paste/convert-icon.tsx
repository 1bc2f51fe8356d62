/** "Từ mã cũ sang ă": drawn in the weight of the editor's other buttons. */
export function ConvertIcon() {
  return (
    <svg className="icon" viewBox="0 0 20 20" fill="none" stroke="currentColor" role="img">
      <title>Chuyển mã chữ cũ</title>
      <path d="M3 7.5h9m-2.5-3 3 3-3 3M17 12.5H8m2.5 3-3-3 3-3" strokeLinecap="square" />
    </svg>
  );
}
