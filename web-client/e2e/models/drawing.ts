// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { folder } from '../stage/setting';

const a3 = 'width:100%;box-sizing:border-box;padding:48px;font:16px/1.5 serif;color:#222';

const newspaper = `<div style="${a3}">
<div style="border-bottom:4px double #222;text-align:center;font:700 52px/1.2 serif">BÁO KON TUM</div>
<p style="text-align:center">Thứ Hai, ngày 6 tháng 5 năm 2024 · Trang 3 · Xây dựng Đảng</p>
<h1 style="font:700 40px/1.15 serif">Chi bộ nhỏ ở Mường Hoong và con đường không ai phải đi vòng</h1>
<p style="font-weight:700">Mười bảy đảng viên, một con dốc, và mùa mưa nào cũng có người lội suối đi học.</p>
<div style="columns:3;column-gap:26px;text-align:justify">${'<p>Sáng sớm, sương còn đặc trên nương, tiếng cuốc đã vang ở đầu làng. Cả chi bộ ra đường từ lúc gà chưa gáy lần hai, mỗi người một đoạn, ai xong trước sang giúp người sau. Bí thư chi bộ nói rằng nghị quyết ở đây ngắn thôi, chỉ một câu: xong con đường trước mùa mưa.</p>'.repeat(9)}</div></div>`;

const script = `<div style="${a3};font:18px/1.7 sans-serif"><h2>Kịch bản phát thanh: Tiếng cồng dưới chân núi</h2>
<p><b>[Nhạc hiệu 5 giây, nhỏ dần]</b></p><p><b>Phát thanh viên:</b> Thưa quý vị và các bạn, ở làng Kon Ktu, tiếng cồng báo giờ họp chi bộ.</p>
<p><b>[Tiếng động: cồng, tiếng suối]</b></p><p><b>Già làng:</b> Nghe cồng là biết có việc chung, ai cũng ra.</p>
<p><b>Phát thanh viên:</b> Và cứ thế, việc khó nhất của làng bắt đầu từ một tiếng cồng.</p></div>`;

function infographic(title: string, rows: readonly (readonly [string, string])[], colour: string) {
  const lines = rows.map(
    ([figure, text]) =>
      `<div style="display:flex;gap:24px;align-items:center;margin:26px 0"><b style="font-size:72px;min-width:230px">${figure}</b><span>${text}</span></div>`,
  );
  return `<div style="width:100%;min-height:1350px;box-sizing:border-box;padding:64px;background:${colour};color:#fff;font:42px/1.35 sans-serif"><h1 style="font-size:84px;line-height:1.1">${title}</h1>${lines.join('')}</div>`;
}

function photo(sky: string, hill: string, sun: string) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1500 1000" style="display:block;width:100%"><defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="${sky}"/><stop offset="1" stop-color="#fbe8c8"/></linearGradient></defs><rect width="1500" height="1000" fill="url(#s)"/><circle cx="1080" cy="330" r="110" fill="${sun}"/><path d="M0 760Q300 480 620 700T1500 560V1000H0Z" fill="${hill}" opacity=".55"/><path d="M0 860Q420 640 820 830T1500 740V1000H0Z" fill="${hill}"/></svg>`;
}

const post = `<div style="width:100%;box-sizing:border-box;padding:40px;background:#f0f2f5;font:26px/1.45 sans-serif"><div style="background:#fff;border-radius:16px;padding:32px"><b>Đoàn Thanh niên xã Đại Từ</b><br><span style="color:#666">12 tháng 9 · Công khai</span><p>Một lời cảm ơn nhỏ ở bến xe: bác xe ôm trả lại chiếc ví cho cô giáo trẻ, rồi từ chối mọi quà cảm ơn. Hôm nay cả bến gọi bác là “thầy”.</p>${photo('#7db8d8', '#2f6b4f', '#f6c453')}<p style="color:#666">1.204 lượt thích · 87 bình luận</p></div></div>`;

/** Makes what entrants have at home: pictures, newspaper pages, scripts; once for both stories. */
export async function drawsMaterial(browser: Browser) {
  const page = await browser.newPage({ viewport: { width: 1080, height: 1350 } });
  const at = (name: string) => join(folder, name);
  const paint = async (name: string, html: string, width = 1080) => {
    await page.setViewportSize({ width, height: 720 });
    await show(page, html);
    await page.screenshot({ path: at(name), fullPage: true, type: 'jpeg', quality: 88 });
    return at(name);
  };
  const print = async (name: string, html: string) => {
    await show(page, html);
    writeFileSync(at(name), await page.pdf({ format: 'A3', printBackground: true }));
    return at(name);
  };
  const material = {
    infographics: [
      await paint(
        'infographic-1.jpg',
        infographic(
          'Năm việc đẹp mỗi ngày',
          [
            ['1', 'Chào hỏi bằng một nụ cười'],
            ['2', 'Nhường đường cho người già, em nhỏ'],
            ['3', 'Xếp hàng, không chen lấn'],
            ['4', 'Nói lời cảm ơn, xin lỗi'],
            ['5', 'Giữ sạch lối đi chung'],
          ],
          '#17603f',
        ),
      ),
      await paint(
        'infographic-2.jpg',
        infographic(
          'Một tháng ở xã Đại Từ',
          [
            ['312', 'lượt người được giúp qua đường'],
            ['48', 'chiếc ví, điện thoại được trả lại'],
            ['1.750', 'cây xanh được trồng'],
            ['96 %', 'hộ dân ký cam kết'],
          ],
          '#1657b0',
        ),
      ),
    ],
    photos: [
      await paint('anh-1.jpg', photo('#f2994a', '#3d405b', '#fff1c9'), 1500),
      await paint('anh-2.jpg', photo('#56b4d3', '#348f50', '#ffd166'), 1500),
      await paint('anh-3.jpg', photo('#a18cd1', '#4b2e5a', '#ffe3f1'), 1500),
    ],
    post: await paint('bai-dang.jpg', post),
    newspaper: await print('bao-in.pdf', newspaper),
    script: await print('kich-ban.pdf', script),
  };
  await page.close();
  return material;
}

export type Material = Awaited<ReturnType<typeof drawsMaterial>>;

async function show(page: Page, html: string): Promise<void> {
  await page.setContent(`<meta charset="utf-8"><body style="margin:0">${html}</body>`);
}
