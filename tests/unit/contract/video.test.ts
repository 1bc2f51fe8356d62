import { expect, test } from 'vitest';
import { embedUrl, FRAME_ORIGINS, videoOfUrl, watchUrl } from '#contract/video.ts';
import { framesIn } from '#site/model/frames.ts';
import { durationText, durationWords, videoAt } from '#site/model/video.ts';

test.each([
  ['https://www.youtube.com/watch?v=minhhoa-001', 'youtube', 'minhhoa-001'],
  ['https://m.youtube.com/watch?list=x&v=minhhoa-001&t=3', 'youtube', 'minhhoa-001'],
  ['https://youtu.be/minhhoa-001?si=abc', 'youtube', 'minhhoa-001'],
  ['https://www.youtube.com/shorts/minhhoa-001', 'youtube', 'minhhoa-001'],
  ['https://www.youtube.com/live/minhhoa-001', 'youtube', 'minhhoa-001'],
  ['https://www.facebook.com/watch/?v=1234567890', 'facebook', '1234567890'],
  ['https://www.facebook.com/tuoitre/videos/ngay-hoi/1234567890/', 'facebook', '1234567890'],
  ['https://www.facebook.com/reel/1234567890', 'facebook', '1234567890'],
])('%s is a video', (url, host, video) => {
  expect(videoOfUrl(url)).toEqual({ host, video });
});

test.each([
  'https://www.youtube.com/@tuoitre',
  'https://www.youtube.com/watch?v="><script>',
  'https://www.youtube.com.evil.example/watch?v=minhhoa-001',
  'https://evil.example/?u=https://youtu.be/minhhoa-001',
  'https://www.facebook.com/tuoitre/',
  'https://vimeo.com/1234567890',
  'javascript:alert(1)',
])('%s is none that can be played here', (url) => {
  expect(videoOfUrl(url)).toBeUndefined();
});

test('what is played comes from an origin that the headers allow, and the cookie-less one of YouTube', () => {
  for (const source of [
    { host: 'youtube', video: 'minhhoa-001' },
    { host: 'facebook', video: '1234567890' },
  ] as const)
    expect(new URL(embedUrl(source)).origin).toBe(FRAME_ORIGINS[source.host]);
  expect(FRAME_ORIGINS.youtube).toBe('https://www.youtube-nocookie.com');
  expect(watchUrl({ host: 'youtube', video: 'minhhoa-001' })).toBe(
    'https://www.youtube.com/watch?v=minhhoa-001',
  );
});

test('a page allows the frames of its own videos, each origin once, and none for other hosts', () => {
  const video = (url: string) => ({ type: 'video' as const, ...videoAt(url, 'Phim') });
  const youtube = video('https://youtu.be/minhhoa-001');
  expect(framesIn([youtube, youtube], [video('https://vimeo.com/1')])).toEqual([FRAME_ORIGINS.youtube]);
  expect(framesIn([])).toEqual([]);
});

test.each([
  [5, '0:05', '5 giây'],
  [245, '4:05', '4 phút 5 giây'],
  [3600, '1:00:00', '1 giờ'],
  [3750, '1:02:30', '1 giờ 2 phút 30 giây'],
])('%i seconds are %s', (seconds, text, words) => {
  expect([durationText(seconds), durationWords(seconds)]).toEqual([text, words]);
});
