// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { localOf } from '@/lib/zone';
import { oneVideo } from './requirements';
import type { SetupForm, TypedCriterion, TypedPrize } from './setup-form';

const zone = 'Asia/Ho_Chi_Minh';

/** A day from now at a time of the clock, in the zone that a new contest begins with. */
function day(now: number, days: number, time: string): string {
  const date = localOf(new Date(now + days * 86_400_000).toISOString(), zone).slice(0, 10);
  return `${date}T${time}`;
}

export function newCriterion(vi: string, en: string, weight: number): TypedCriterion {
  return { name: { vi, en }, weight, max: 10, step: '0.5' };
}

function prize(category: number, vi: string, en: string, count: number): TypedPrize {
  return { category, kind: 'JURY', name: { vi, en }, count, reward: { vi: '', en: '' } };
}

const consent = {
  vi: `Tôi cam kết:

- Tác phẩm do tôi (nhóm tôi) sáng tạo, không sao chép; hình ảnh, âm nhạc sử dụng đều được phép.
- Những người xuất hiện trong tác phẩm đồng ý cho công bố.
- Nội dung trung thực, đúng pháp luật và thể lệ cuộc thi.
- Đồng ý để Ban Tổ chức công bố tác phẩm và tên tác giả trên trang cuộc thi để chấm và bình chọn.

Ban Tổ chức chỉ dùng thông tin cá nhân để tổ chức cuộc thi. Tôi có thể rút tác phẩm trước khi bình chọn bắt đầu.`,
  en: `I confirm that:

- the work was made by me (or my group) and is not copied; its pictures and music are used with permission;
- the people who appear in it agree to its publication;
- its content is truthful, lawful and follows the rules of the contest;
- the organisers may publish the work and its authors' names on the contest's pages for judging and voting.

The organisers use personal data only to run the contest. I can withdraw the work before voting begins.`,
};

const rules = {
  vi: `## Đối tượng dự thi
Mọi công dân, nhóm tác giả, cơ quan, đơn vị.

## Yêu cầu với tác phẩm
- Video từ 1 đến 5 phút, ngang hoặc dọc, có phụ đề càng tốt.
- Đúng chủ đề, chưa đoạt giải ở cuộc thi khác.

## Chấm giải
Giám khảo chấm theo tiêu chí công bố, không biết tên tác giả. Công chúng bình chọn trực tuyến. Cách kết hợp hai phần được khóa trước khi mở nhận tác phẩm.

## Khiếu nại
Gửi Ban Tổ chức trong 15 ngày kể từ ngày công bố kết quả.`,
  en: `## Who may enter
Everybody: individuals, groups of authors, agencies and units.

## The work
- A video of 1 to 5 minutes, landscape or portrait, preferably with subtitles.
- On the theme, and not awarded in another contest.

## Judging
Jurors mark by the published criteria without knowing the authors. The public votes online. The way both parts are combined is locked before works are accepted.

## Complaints
To the organisers within 15 days of the publication of the results.`,
};

/** What a new contest begins with: sensible, complete, and all of it can be changed. */
export function newForm(now: number): SetupForm {
  return {
    slug: '',
    name: { vi: '', en: '' },
    organiser: { vi: '', en: '' },
    description: { vi: '', en: '' },
    rules,
    consent,
    colour: '#14573c',
    timeZone: zone,
    // Later than the first warning that intake nears: a fresh draft is not late.
    intake: { opens: day(now, 7, '08:00'), closes: day(now, 37, '17:00') },
    judging: { opens: day(now, 44, '08:00'), closes: day(now, 58, '17:00') },
    voting: { opens: day(now, 44, '08:00'), closes: day(now, 58, '17:00') },
    publication: day(now, 62, '09:00'),
    categories: [
      {
        name: { vi: 'Video', en: 'Video' },
        criteria: [
          newCriterion('Nội dung', 'Content', 40),
          newCriterion('Hình thức thể hiện', 'Execution', 30),
          newCriterion('Sức lan tỏa', 'Impact', 30),
        ],
        requirements: oneVideo,
      },
    ],
    prizes: [
      prize(0, 'Giải Nhất', 'First prize', 1),
      prize(0, 'Giải Nhì', 'Second prize', 2),
      prize(0, 'Giải Ba', 'Third prize', 3),
    ],
    votePolicy: {
      voters: ['ACCOUNT', 'EMAIL'],
      limit: 1,
      scope: 'CATEGORY',
      period: 'TOTAL',
      changeable: true,
      weights: [],
      visibility: 'ROUNDED',
      countStep: 10,
      // The last 48 hours.
      countsHiddenFrom: day(now, 56, '17:00'),
    },
    ruleSet: {
      juryWeight: 70,
      publicWeight: 30,
      method: 'RANK_POINTS',
      tieBreaks: ['JURY_SCORE', 'COUNTBACK', 'PUBLIC_VOTES', 'LOT'],
    },
  };
}
