// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Person } from './person';
import { shootOnce } from './screenshots';

// The development identity provider's own pages and people.
const texts = {
  vi: { name: 'Họ và tên', password: 'Mật khẩu (từ 8 ký tự)', register: 'Tạo tài khoản' },
  en: {
    name: 'Full name',
    password: 'Password (8 characters or more)',
    register: 'Create an account',
  },
};

export const demo = {
  organiser: 'Lê Thu Hà',
  screener: 'Phạm Quốc Bảo',
  jurors: ['Nguyễn Minh Anh', 'Trần Đức Long', 'Hoàng Thị Lan'],
  entrant: 'Vũ Thanh Tùng',
} as const;

export const demoMail: Record<string, string> = {
  [demo.screener]: 'soloai@palmares.test',
  [demo.jurors[0]]: 'giamkhao1@palmares.test',
  [demo.jurors[1]]: 'giamkhao2@palmares.test',
  [demo.jurors[2]]: 'giamkhao3@palmares.test',
};

/** Signs in by the button in the page's head. */
export async function signInAsDemo(person: Person): Promise<void> {
  await person.page
    .getByRole('banner')
    .getByRole('button', { name: person.say('account:signIn'), exact: true })
    .click();
  await chooseDemoAccount(person);
}

/** On the sign-in page: the demo account of this name, in one tap. */
export async function chooseDemoAccount({ page, say, name }: Person): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: `${say('account:menu')}: ${name}` }).waitFor();
}

/** On the sign-in page: makes an account, and is back where the person came from. */
export async function registersThere(person: Person, email: string): Promise<void> {
  const { page, say, name, language } = person;
  const text = texts[language];
  await page.getByRole('link', { name: text.register }).click();
  await page.getByRole('button', { name: text.register, exact: true }).waitFor();
  await shootOnce(person, 'identity-register');
  await page.getByLabel(text.name, { exact: true }).fill(name);
  await page.getByLabel('E-mail', { exact: true }).fill(email);
  await page.getByLabel(text.password, { exact: true }).fill('mot-mat-khau-dai');
  await page.getByRole('button', { name: text.register, exact: true }).click();
  await page.getByRole('button', { name: `${say('account:menu')}: ${name}` }).waitFor();
}
