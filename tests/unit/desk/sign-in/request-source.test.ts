import { describe, expect, test } from 'vitest';
import { networkOf } from '#contract/network.ts';
import { sayDevice } from '#cms/sign-in/say-device.ts';

Object.assign(process.env, {
  DATABASE_URL: 'postgres://desk:secret@localhost:5432/desk',
  PAYLOAD_SECRET: 'x'.repeat(40),
  PROXIES: '1',
});
const { sourceOf } = await import('#cms/sign-in/request-source.ts');

describe('where a request comes from', () => {
  test.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', 'không rõ'],
    ["1.2.3.4' or 1=1", 'không rõ'],
    ['<script>', 'không rõ'],
  ])('%s is said as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test('is what our own proxy heard, whatever the sender puts before it', () => {
    const headers = new Headers({ 'x-forwarded-for': '8.8.8.8, 9.9.9.9, 203.0.113.7' });
    expect(sourceOf({ headers }).network).toBe('203.0.113.0/24');
    expect(sourceOf({ headers: new Headers({ 'x-forwarded-for': '::ffff:203.0.113.7' }) }).network).toBe(
      '203.0.113.0/24',
    );
  });

  test.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
      'Chrome trên Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/120.0 Chrome/114 Safari/537.36',
      'Cốc Cốc trên Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604.1',
      'Safari trên iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140 Mobile Safari/537.36 Zalo android/25',
      'Zalo trên điện thoại Android',
    ],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/140 Safari/537.36 Edg/140.0', 'Edge trên Windows'],
    ['curl/8.0', 'Thiết bị không rõ'],
    ['<img src=x>', 'Thiết bị không rõ'],
  ])('%s is said in words of our own', (agent, words) => {
    expect(sayDevice(agent)).toBe(words);
  });
});
