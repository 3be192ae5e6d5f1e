// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Browser } from 'playwright-core';
import { movesOnTo } from './chapters/calendar';
import * as handing from './chapters/handing-in';
import { invitesPeople } from './chapters/inviting';
import * as judging from './chapters/judging';
import { readsTheResults, sealsAndPublishes, takesTheBundle } from './chapters/publishing';
import { acceptsTheWorks } from './chapters/screening';
import { contest, setsUpAContest } from './chapters/setting-up';
import * as voting from './chapters/voting';
import { chooseDemoAccount, demo, registersThere } from './stage/identity';
import { comes, phone } from './stage/person';
import { look } from './stage/screenshots';
import { videos } from './stage/setting';
import { chapter, tells } from './stage/telling';
import { demand } from './stage/wait';

const works = {
  home: {
    title: 'Sương sớm Đà Lạt',
    description: 'Một buổi sáng trên đồi chè Cầu Đất, khi sương còn chưa tan.',
    author: 'Đỗ Hải Yến',
    video: videos.large,
  },
  market: {
    title: 'Chợ quê ngày mưa',
    description: 'Tiếng rao, tiếng mưa và những người bạn của mẹ.',
    author: 'Amelia Whitfield',
    video: videos.portrait,
  },
  road: {
    title: 'Đường về bản',
    description: 'Con đường mới và những chuyến xe chở sách.',
    author: demo.entrant,
    video: videos.short,
  },
} satisfies Record<string, handing.Work>;

async function story(browser: Browser): Promise<void> {
  const organiser = await comes(browser, demo.organiser);
  await chapter('A contest is set up and opened', () => setsUpAContest(organiser));

  const first = await comes(browser, works.home.author);
  const progress = await handing.followsProgress(first);
  const one = await chapter('A video is handed in by somebody who registers last', async () => {
    await handing.draftsAWork(first, works.home);
    await look(first, 'hand-in');
    await handing.hasSentTheVideo(first);
    return await handing.handsIn(first, works.home, () =>
      registersThere(first, 'yen@example.test'),
    );
  });

  const { screener, jurors } = await chapter('Screener and jurors are invited and accept', () =>
    invitesPeople(browser, organiser),
  );

  const second = await comes(browser, works.market.author, { language: 'en', viewport: phone });
  const third = await comes(browser, works.road.author);
  const [two, three] = await chapter('Two more works come in', async () => {
    await handing.draftsAWork(second, works.market);
    await handing.hasSentTheVideo(second);
    const portrait = await handing.handsIn(second, works.market, () =>
      registersThere(second, 'amelia@example.test'),
    );
    await handing.draftsAWork(third, works.road);
    await handing.hasSentTheVideo(third);
    const short = await handing.handsIn(third, works.road, () => chooseDemoAccount(third));
    return [portrait, short] as const;
  });
  demand(one === 'MS 001', `the first work is MS 001, not ${one}`);

  await chapter('The films are ready', async () => {
    for (const person of [first, second, third]) await handing.waitsForTheFilm(person);
    const rises = handing.rises(progress());
    demand(rises >= 10, `progress rose at least ten times, not ${rises}: ${progress().join(' ')}`);
    await handing.showsMyPages(first);
  });

  const handedIn = [
    { number: one, work: works.home },
    { number: two, work: works.market },
    { number: three, work: works.road },
  ];
  await chapter('The works are accepted and stand in the gallery', async () => {
    await movesOnTo(organiser, 'SCREENING');
    await acceptsTheWorks(screener, handedIn);
    await first.page.goto(`/c/${contest.slug}/entries`);
    await first.page.getByRole('link', { name: works.home.title }).waitFor();
    await first.page.getByText('MS 001', { exact: true }).waitFor();
    await judging.assignsTheWorks(organiser, jurors.length * handedIn.length);
  });

  await chapter('Three jurors mark without knowing the authors', async () => {
    await movesOnTo(organiser, 'JUDGING');
    const scores = [
      ['9', '8.5', '8'],
      ['7', '7.5', '9'],
      ['6', '6.5', '5'],
    ];
    const marks = new Map(handedIn.map(({ work }, i) => [work.title, scores[i] as string[]]));
    for (const [i, juror] of jurors.entries()) {
      const heard = judging.listens(juror);
      await judging.marksTheWorks(juror, marks, i === 0);
      const bytes = await heard();
      demand(bytes.includes(works.home.title), 'what came to the juror was listened to');
      for (const { work } of handedIn) {
        demand(!bytes.includes(work.author), `${work.author} is nowhere in what ${juror.name} got`);
      }
    }
  });

  const device = await comes(browser, 'Một người xem', { viewport: phone });
  await chapter('The public watches and votes', async () => {
    await movesOnTo(organiser, 'VOTING');
    await look(organiser, 'contest-voting', { dark: true });
    const count = await voting.watchesTheCount(second, one);
    await count.says(0);
    await voting.watchesAndVotes(device, { number: one, title: works.home.title });
    await count.says(1);
    await look(device, 'entry-voted', { dark: true });
    await voting.votes(second, second.page, one);
    await count.says(2);
    await voting.isRefusedOverTheLimit(device, two, three);
    await device.page.goto(`/c/${contest.slug}/entries`);
    await device.page.getByRole('article').first().waitFor();
    await look(device, 'gallery', { dark: true });
    await device.page.goto(`/c/${contest.slug}/receipt`);
    await voting.findsTheVoteInTheRecord(device);
    await look(device, 'receipts');
  });

  await chapter('Everything is sealed, reviewed and published', async () => {
    await movesOnTo(organiser, 'SEALING');
    await sealsAndPublishes(organiser);
  });

  await chapter('Anybody reads the results and takes the bundle', async () => {
    const places = handedIn.map(({ number, work }) => ({ number, title: work.title }));
    await readsTheResults(device, places);
    await readsTheResults(second, places);
    await takesTheBundle(device);
    await voting.findsTheVoteCounted(device);
    await look(device, 'vote-counted');
    await device.page.goto('/');
    await device.page.getByRole('link', { name: contest.name }).first().waitFor();
    await look(device, 'home');
  });
}

tells(story);
