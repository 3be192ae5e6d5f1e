// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { demo } from '../stage/identity';
import { videos } from '../stage/setting';
import type { Material } from './drawing';
import { again, type Category, type Model, type ModelWork } from './model';

const clip: Category = { name: 'Video clip', english: 'Video clip', kind: 'VIDEO' };
const infographic: Category = { name: 'Infographic', english: 'Infographic', kind: 'IMAGE' };
const article: Category = { name: 'Bài viết', english: 'Article', kind: 'ARTICLE' };
const post: Category = {
  name: 'Bài đăng trên mạng xã hội',
  english: 'Social post',
  kind: 'LINK',
  hosts: 'facebook.com, tiktok.com',
};

/** A: a province's contest of digital content, sent down to every commune and branch. */
export const digitalContent: Model = {
  name: `Thái Nguyên: Lời hay, việc đẹp${again}`,
  english: 'Thai Nguyen: Kind Words, Good Deeds',
  slug: `thai-nguyen-loi-hay-viec-dep${again}`,
  organiser: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Thái Nguyên',
  description:
    'Những lời hay, việc đẹp quanh ta, kể bằng video, infographic, bài viết và bài đăng.',
  categories: [clip, infographic, article, post],
};

/** Province, communes, branches: as the columns of the template ask. */
export const units = [
  ['TN', 'Tỉnh Thái Nguyên', 'Tỉnh', '', '', ''],
  ['TN-01', 'Xã Đại Từ', 'Xã', 'TN', '2', '10'],
  ['TN-01-1', 'Chi đoàn Trường THPT Đại Từ', 'Chi đoàn', 'TN-01', '1', '5'],
  ['TN-01-2', 'Chi đoàn Bản Ngoại', 'Chi đoàn', 'TN-01', '1', '5'],
  ['TN-02', 'Phường Phan Đình Phùng', 'Phường', 'TN', '2', '10'],
  ['TN-02-1', 'Chi đoàn Tổ dân phố 3', 'Chi đoàn', 'TN-02', '1', '5'],
];

export function digitalWorks({ infographics, photos, post: screenshot }: Material): ModelWork[] {
  const school = { typed: 'thpt dai tu', name: 'Chi đoàn Trường THPT Đại Từ' };
  const [first = '', second = ''] = infographics;
  return [
    {
      category: clip,
      title: 'Chuyến xe không đồng',
      description: 'Chiếc xe bán tải chở bệnh nhân nghèo đi viện mỗi sáng thứ Hai.',
      authors: [demo.entrant],
      unit: school,
      parts: [{ file: videos.short }],
    },
    {
      category: infographic,
      title: 'Năm việc đẹp mỗi ngày',
      description: 'Hai tấm infographic dán ở cổng trường và nhà văn hóa.',
      authors: [demo.entrant, 'Ngô Bảo Châu Anh'],
      unit: school,
      parts: [
        {
          pictures: [
            { file: first, caption: 'Năm việc ai cũng làm được ngay hôm nay' },
            { file: second, caption: 'Kết quả sau một tháng' },
          ],
        },
      ],
    },
    {
      category: article,
      title: 'Người giữ đèn ở ngã ba Quán Chu',
      description: 'Chuyện một người đứng đường không lương.',
      authors: [demo.entrant],
      unit: { typed: 'ban ngoai', name: 'Chi đoàn Bản Ngoại' },
      parts: [
        {
          pictures: [{ file: photos[0] ?? '', caption: 'Ngã ba lúc chiều xuống' }],
          article: [
            'Năm giờ chiều, tan trường, ngã ba Quán Chu đông nghịt. Giữa lòng đường, một người đàn ông ngoài sáu mươi thổi còi, dang tay chặn dòng xe cho lũ trẻ đi qua.',
            '## Hai mươi năm, một chiếc còi',
            'Không ai trả lương cho ông. Chiếc còi đầu tiên ông mua bằng tiền bán rau, sau một buổi chiều thấy đứa bé hàng xóm bị xe quệt.',
            '> Đường này có trường học, thì phải có người đứng.',
            'Bây giờ, mỗi chiều có thêm ba người trẻ đứng cùng ông.',
          ].join('\n\n'),
        },
      ],
    },
    {
      category: post,
      title: 'Chiếc ví ở bến xe',
      description: 'Bài đăng được chia sẻ nhiều nhất tháng Chín của xã.',
      authors: [demo.entrant],
      parts: [{ link: 'https://www.facebook.com/xadaitu/posts/1209', screenshot }],
    },
  ];
}

/** For the rehearsal: words alone, so that nothing has to be made ready. */
export const rehearsedWork: ModelWork = {
  category: article,
  title: 'Bài viết để thử',
  description: 'Thử từ lúc nộp đến lúc bình chọn.',
  authors: [demo.entrant],
  parts: [{ article: 'Bài này chỉ để thử, rồi sẽ được xóa.' }],
};

/** Brought to the desk on a stick by somebody without an account. */
export function paperWork({ infographics }: Material): ModelWork {
  return {
    category: infographic,
    title: 'Góc phố không rác',
    description: 'Tấm infographic vẽ tay, chụp lại và mang đến bằng USB.',
    authors: ['Hoàng Văn Phúc'],
    parts: [{ pictures: [{ file: infographics[0] ?? '', caption: 'Trước và sau' }] }],
  };
}
