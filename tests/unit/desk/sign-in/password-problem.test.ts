import { describe, expect, test } from 'vitest';
import { passwordProblem } from '#cms/sign-in/passwords/password-problem.ts';

const owner = { email: 'hoa.le@example.vn', name: 'Lê Thị Hoa' };

describe('a password', () => {
  test.each([
    'mat-khau-thu-nghiem',
    'cái ấm xanh trên gác',
    'correct horse battery',
    'x7Kp-m3Qz-w9Rt',
    'ba con mèo ngủ 3 giờ',
    'đường hoa xã tôi',
  ])('“%s” will do', (password) => {
    expect(passwordProblem(password, owner)).toBeUndefined();
  });

  test.each(['ngan', 'mười một kt', ''])('“%s” is too short', (password) => {
    expect(passwordProblem(password, owner)).toMatch(/ít nhất 12 ký tự/u);
  });

  test('of 201 characters is too long', () => {
    expect(passwordProblem('ab1c'.repeat(51), owner)).toMatch(/dài nhất/u);
  });

  test.each(['hoa.le-hoa.le-2026', 'HOALE khong ai doan', 'lethihoa-abcxyz-9', 'Lê Thị Hoà 1990!!'])(
    '“%s” contains the owner’s name or mailbox',
    (password) => {
      expect(passwordProblem(password, owner)).toMatch(/tên hoặc địa chỉ thư/u);
    },
  );

  test.each(['tinhdoan@2026xyz', 'Tỉnh Đoàn số một', 'quan-ly-cong-doan'])('“%s” names us', (password) => {
    expect(passwordProblem(password, owner)).toMatch(/tinhdoan|congdoan/u);
  });

  test.each([
    'aaaaaaaaaaaaaaa',
    '123456789012',
    '0987654321098',
    'abcdefghijklmn',
    'qwertyuiop123',
    'asdfghjkl;1234',
    'abcabcabcabcabc',
    'Matkhau@123456',
    'password12345678',
    'Password@2026!!',
    'admin@123456789',
    'administrator1',
    'iloveyou123456',
    'anhyeuem123456',
    'vietnam2026!!!!',
    'quantri@123456',
    '111111222222',
    'qwerty123456!@#',
    '1q2w3e4r5t1q2w3e4r5t',
    'matkhaumatkhau',
    'adminadminadmin',
    'welcome@12345',
  ])('“%s” is guessed first', (password) => {
    expect(passwordProblem(password, owner)).toMatch(/dễ đoán/u);
  });
});
