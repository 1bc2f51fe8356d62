const UNREACHABLE = 'Mất kết nối với bàn biên tập. Hãy kiểm tra mạng rồi bấm “Thử lại”.';

/**
 * Uploads one file. `fetch` tells nothing of how far it is, hence the older request.
 * @returns why it was not taken; undefined if it was
 */
export function sendPhoto(file: File, onProgress: (percent: number) => void): Promise<string | undefined> {
  const form = new FormData();
  form.set('_payload', '{}');
  form.set('file', file);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/media?depth=0');
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress(Math.min(99, Math.round((100 * loaded) / Math.max(1, total))));
    request.onerror = () => resolve(UNREACHABLE);
    request.onload = () => resolve(request.status === 201 ? undefined : problemIn(request));
    request.send(form);
  });
}

function problemIn({ status, responseText }: XMLHttpRequest): string {
  try {
    const { errors } = JSON.parse(responseText) as { errors?: { message?: string }[] };
    if (errors?.[0]?.message) return errors[0].message;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  if (status === 413) return 'Tệp quá nặng: ảnh nhiều nhất 8 MB, tệp PDF, Word nhiều nhất 15 MB.';
  return `Bàn biên tập không nhận tệp (mã ${status}). Hãy thử lại; nếu vẫn lỗi, báo người quản trị.`;
}
