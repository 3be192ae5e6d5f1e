// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Browser } from 'playwright-core';
import { assignsTheWorks } from './chapters/judging';
import { comesTo } from './models/clock';
import {
  digitalContent,
  digitalWorks,
  paperWork,
  rehearsedWork,
  units,
} from './models/digital-content';
import { drawsMaterial } from './models/drawing';
import { reason, takesNoWorks, takesWorksForLonger } from './models/extending';
import { handsInAWork } from './models/handing-in';
import { takesOn } from './models/inviting';
import { looksAtTheWorks, showsTheWorks } from './models/judging';
import type { HandedIn, Model, ModelWork } from './models/model';
import { claimsTheWork, confirmsOnPaper, takesInOnPaper } from './models/paper';
import { pressAward, pressWorks } from './models/press-award';
import { rehearses } from './models/rehearsing';
import { screens } from './models/screening';
import { type Days, opens, setsUp } from './models/setting-up';
import { importsUnits, showsUnits } from './models/units';
import { chooseDemoAccount, demo, signInAsDemo } from './stage/identity';
import { comes, phone, type Person } from './stage/person';
import { chapter, tells } from './stage/telling';

/** The issue's own day: works are taken until 17:00 on 15 November 2026, by the passed-in clock. */
const digitalDays: Days = {
  opens: '07/11/2026',
  closes: '15/11/2026',
  judging: ['18/11/2026', '05/12/2026'],
  voting: ['02/12/2026', '05/12/2026'],
  publication: '20/12/2026',
};
const pressDays: Days = {
  opens: '24/11/2026',
  closes: '30/11/2026',
  judging: ['03/12/2026', '20/12/2026'],
  voting: ['15/12/2026', '20/12/2026'],
  publication: '25/12/2026',
};

type Cast = { organiser: Person; screener: Person; juror: Person; entrant: Person; viewer: Person };

async function signedIn(browser: Browser, name: string, wishes = {}): Promise<Person> {
  const person = await comes(browser, name, wishes);
  await signInAsDemo(person);
  return person;
}

async function runs(
  cast: Cast,
  model: Model,
  works: readonly ModelWork[],
  moments: { screening: string; judging: string },
  before: { first?: () => Promise<void>; last?: () => Promise<HandedIn[]> } = {},
) {
  const { organiser, screener, juror, entrant, viewer } = cast;
  const handedIn = await chapter('Every kind of work is handed in', async () => {
    const received: HandedIn[] = [];
    for (const [i, work] of works.entries()) {
      if (i === works.length - 1) received.push(...((await before.last?.()) ?? []));
      const first = i === 0 ? before.first : undefined;
      received.push({ work, number: await handsInAWork(entrant, model, work, first) });
    }
    return received;
  });
  await chapter('Every work is screened in its viewer', async () => {
    await takesOn(organiser, model, screener, 'SCREENER');
    await takesOn(organiser, model, juror, 'JUROR');
    await comesTo(organiser, model, moments.screening, 'SCREENING');
    await screens(screener, model, handedIn);
  });
  await chapter('Everybody sees every work', () => showsTheWorks(viewer, model, handedIn));
  await chapter('A juror sees every work, blind', async () => {
    await assignsTheWorks(organiser, handedIn.length, model.slug);
    await comesTo(organiser, model, moments.judging, 'JUDGING');
    await looksAtTheWorks(juror, model, handedIn);
  });
}

async function story(browser: Browser): Promise<void> {
  const material = await drawsMaterial(browser);
  const organiser = await signedIn(browser, demo.organiser);
  const cast = {
    organiser,
    screener: await signedIn(browser, demo.screener),
    juror: await signedIn(browser, demo.jurors[0]),
    entrant: await comes(browser, demo.entrant),
    viewer: await comes(browser, 'Một người xem', { viewport: phone }),
  };
  await chapter('A: a province sets its contest up, with units in three levels', async () => {
    await setsUp(organiser, digitalContent, digitalDays);
    await importsUnits(organiser, digitalContent, units);
    await showsUnits(organiser, digitalContent, units);
  });
  await chapter('A: it is rehearsed, and nothing of that stays', async () => {
    const tester = await signedIn(browser, demo.entrant);
    await rehearses(organiser, digitalContent, rehearsedWork, { tester, juror: cast.juror });
  });
  await chapter('A: it opens', async () => {
    await opens(organiser, digitalContent);
    await organiser.page.goto(`/c/${digitalContent.slug}`);
    await organiser.page.getByText(`17:00, ${digitalDays.closes}`).first().waitFor();
  });
  const closing = async () => {
    await takesOn(organiser, digitalContent, cast.screener, 'SECRETARY');
    await comesTo(organiser, digitalContent, '2026-11-15T16:45:00+07:00', 'INTAKE');
    const work = paperWork(material);
    const slip = await takesInOnPaper(organiser, digitalContent, work);
    await comesTo(organiser, digitalContent, '2026-11-15T17:00:00+07:00', 'SCREENING');
    await takesNoWorks(cast.viewer, digitalContent);
    const number = await confirmsOnPaper(cast.screener, digitalContent, slip);
    await claimsTheWork(cast.entrant, slip, work.title);
    await takesWorksForLonger(organiser, digitalContent, '20/11/2026');
    return [{ number, work }];
  };
  await runs(
    cast,
    digitalContent,
    digitalWorks(material),
    { screening: '2026-11-20T17:00:00+07:00', judging: '2026-11-24T09:00:00+07:00' },
    { first: () => chooseDemoAccount(cast.entrant), last: closing },
  );
  await chapter('A: the receipt tells of the extension', async () => {
    await cast.entrant.page.getByText(reason).waitFor();
  });

  await chapter('B: a press award is set up with five media', async () => {
    await setsUp(organiser, pressAward, pressDays);
    await opens(organiser, pressAward);
  });
  await runs(cast, pressAward, pressWorks(material), {
    screening: '2026-11-30T17:00:00+07:00',
    judging: '2026-12-03T08:00:00+07:00',
  });
}

tells(story);
