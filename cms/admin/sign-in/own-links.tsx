/** From one's own account to the pages about signing in and being told. */
export function OwnLinks() {
  return (
    <nav className="own-links" aria-label="Tài khoản của bạn">
      <a href="/admin/doi-mat-khau">Đổi mật khẩu</a>
      <a href="/admin/xac-thuc-hai-buoc">Xác thực hai bước</a>
      <a href="/admin/phien-dang-nhap">Phiên đăng nhập</a>
      <a href="/admin/thong-bao#tuy-chon">Nhận thông báo</a>
    </nav>
  );
}
