import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';

/* A server of its own; the browser's addresses without a host are brought to it. */

interface Asked {
  method: string | undefined;
  url: string | undefined;
  type: string | undefined;
  body: string;
}

const outside = globalThis.fetch;
let server: Server;
let asked: Asked | undefined;
let answer: (response: ServerResponse) => void;

async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { method, url, headers } = request;
  asked = { method, url, type: headers['content-type'], body: Buffer.concat(parts).toString() };
  answer(response);
}

beforeAll(async () => {
  server = createServer((request, response) => void take(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) =>
    outside(`http://127.0.0.1:${port}${path}`, init),
  );
});

afterEach(() => {
  asked = undefined;
});

afterAll(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});

const says = (status: number, text?: string) => {
  answer = (response) => response.writeHead(status).end(text);
};

describe('a question', () => {
  test('goes to the desk as JSON, and brings back what was answered', async () => {
    says(201, '{"url":"/duyet/x"}');
    expect(await askDesk('POST', '/articles/7/review-links', { reviewer: 'Bà Tư' })).toEqual({
      ok: true,
      status: 201,
      body: { url: '/duyet/x' },
    });
    expect(asked).toEqual({
      method: 'POST',
      url: '/api/articles/7/review-links',
      type: 'application/json',
      body: '{"reviewer":"Bà Tư"}',
    });
  });

  test('without words has none', async () => {
    says(200, '{"unread":3}');
    expect(await askDesk('GET', '/notices/count')).toMatchObject({ ok: true, body: { unread: 3 } });
    expect(asked).toEqual({ method: 'GET', url: '/api/notices/count', type: undefined, body: '' });
  });

  test('with a file goes in parts', async () => {
    says(200, '{}');
    const form = new FormData();
    form.set('file', new File(['chữ'], 'bài.docx'));
    await askDesk('POST', '/word-import', form);
    expect(asked!.type).toMatch(/^multipart\/form-data; boundary=/u);
    expect(asked!.body).toContain('chữ');
  });
});

describe('an answer', () => {
  test('without a word is one', async () => {
    says(204);
    expect(await askDesk('DELETE', '/articles/7/presence')).toEqual({
      ok: true,
      status: 204,
      body: undefined,
    });
  });

  test('that refuses gives the desk’s own reason', async () => {
    says(403, '{"errors":[{"message":"Bạn là người viết bài này."}]}');
    const problem = 'Bạn là người viết bài này.';
    expect(await askDesk('POST', '/x', {})).toEqual({ ok: false, status: 403, problem });
  });

  test.each([
    [500, '{"errors":[]}'],
    [500, '{"errors":[{"message":""}]}'],
    [500, 'null'],
    [404, ''],
  ])('of %i with %j is a problem in words', async (status, text) => {
    says(status, text);
    const problem = `Bàn biên tập chưa làm được (lỗi ${status}). Hãy thử lại.`;
    expect(await askDesk('POST', '/x', {})).toEqual({ ok: false, status, problem });
  });

  test.each([
    [502, '<html>Bad Gateway</html>'],
    [200, '<html>Đăng nhập mạng Wi-Fi</html>'],
  ])('of %i that is not the desk’s own is a problem in words', async (status, text) => {
    says(status, text);
    const problem = `Câu trả lời nhận được không phải của bàn biên tập (mã ${status}). Hãy kiểm tra mạng rồi thử lại.`;
    expect(await askDesk('POST', '/x', {})).toEqual({ ok: false, status, problem });
  });
});

describe('no answer', () => {
  const none = {
    ok: false,
    status: 0,
    problem: 'Không kết nối được với bàn biên tập. Hãy kiểm tra mạng rồi thử lại.',
  };

  test('is a problem in words', async () => {
    answer = (response) => response.destroy();
    expect(await askDesk('POST', '/x', {})).toEqual(none);
  });

  test('in the middle of one too', async () => {
    answer = (response) => {
      response.writeHead(200, { 'Content-Length': 100 }).write('{"a":', () => response.destroy());
    };
    expect(await askDesk('GET', '/x')).toEqual(none);
  });

  test('wanted any more is no error', async () => {
    const stop = new AbortController();
    answer = () => stop.abort();
    expect(await askDesk('GET', '/x', undefined, { signal: stop.signal })).toEqual(none);
  });
});

test('a mistake of the program is not taken for a broken connection', async () => {
  const circle: Record<string, unknown> = {};
  circle['itself'] = circle;
  await expect(askDesk('POST', '/x', circle)).rejects.toThrow(TypeError);
});
