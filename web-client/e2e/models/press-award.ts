// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import { material as films } from '../stage/setting';
import type { Material } from './drawing';
import { again, type Category, type Model, type ModelWork } from './model';

const published = ['01/04/2024', '31/12/2024'] as const;
const print: Category = { name: 'Báo in', english: 'Print', kind: 'DOCUMENT', published };
const electronic: Category = {
  name: 'Báo điện tử',
  english: 'Electronic',
  kind: 'LINK',
  hosts: 'baokontum.com.vn',
  published,
};
const radio: Category = {
  name: 'Phát thanh',
  english: 'Radio',
  kind: 'AUDIO',
  published,
  companions: { SCRIPT: 'must' },
};
const television: Category = {
  name: 'Truyền hình',
  english: 'Television',
  kind: 'VIDEO',
  mostParts: 5,
  published,
};
const photography: Category = { name: 'Ảnh báo chí', english: 'Photo', kind: 'IMAGE', published };

/** B: a province's press award by medium, with publication records and series. */
export const pressAward: Model = {
  name: `Giải báo chí Búa liềm vàng lần thứ IV${again}`,
  english: 'Golden Hammer and Sickle Press Award, 4th edition',
  slug: `giai-bao-chi-bua-liem-vang-lan-thu-iv${again}`,
  organiser: 'Tỉnh ủy Kon Tum',
  description: 'Giải thưởng cho tác phẩm báo chí viết về xây dựng Đảng, đăng, phát trong năm 2024.',
  categories: [print, electronic, radio, television, photography],
};

const days = ['03', '10', '17', '24', '31'];

export function pressWorks({ newspaper, script, photos, post }: Material): ModelWork[] {
  return [
    {
      category: print,
      title: 'Chi bộ nhỏ ở Mường Hoong',
      description: 'Mười bảy đảng viên và con đường làm trước mùa mưa.',
      authors: ['Y Thảo Nguyên'],
      parts: [
        {
          file: newspaper,
          publication: { outlet: 'Báo Kon Tum', day: '2024-05-06', place: 'trang 3' },
        },
      ],
    },
    {
      category: electronic,
      title: 'Làng mới bên hồ Ya Ly',
      description: 'Bài điện tử có ảnh và đồ họa.',
      authors: ['Trần Quang Huy'],
      parts: [
        {
          link: 'https://www.baokontum.com.vn/xay-dung-dang/lang-moi-ben-ho-ya-ly-35412.html',
          screenshot: post,
          publication: {
            outlet: 'Báo Kon Tum điện tử',
            day: '2024-06-12',
            place: 'chuyên mục Xây dựng Đảng',
          },
        },
      ],
    },
    {
      category: radio,
      title: 'Tiếng cồng dưới chân núi',
      description: 'Chương trình phát thanh có thu tiếng hiện trường.',
      authors: ['Lê Thị Hồng Vân', 'A Biu'],
      parts: [
        {
          file: join(films, 'radio.m4a'),
          script,
          publication: { outlet: 'Đài PT-TH Kon Tum', day: '2024-07-02', place: '6h30' },
        },
      ],
    },
    {
      category: television,
      title: 'Năm mùa ở biên giới',
      description: 'Loạt phóng sự năm phần của bốn tác giả.',
      authors: ['Đinh Văn Nam', 'Rơ Châm Khánh', 'Nguyễn Thị Thủy', 'Phan Anh Tuấn'],
      parts: ['Mùa tuần tra', 'Mùa gieo hạt', 'Mùa nước lũ', 'Mùa tựu trường', 'Mùa hội'].map(
        (title, i) => ({
          title,
          file: join(films, `episode-${i + 1}.mp4`),
          publication: { outlet: 'KRT', day: `2024-08-${days[i]}`, place: '19h45' },
        }),
      ),
    },
    {
      category: photography,
      title: 'Ba buổi ở cột mốc',
      description: 'Bộ ba ảnh chụp trong một ngày.',
      authors: ['Hà Minh Đức'],
      parts: [
        {
          pictures: photos.map((file, i) => ({
            file,
            caption: `${['Sáng', 'Trưa', 'Chiều'][i]} ở cột mốc 790`,
          })),
          publication: { outlet: 'Báo Kon Tum', day: '2024-09-09', place: 'trang 1' },
        },
      ],
    },
  ];
}
