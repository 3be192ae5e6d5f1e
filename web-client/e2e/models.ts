// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Browser } from 'playwright-core';
import { movesOnTo } from './chapters/calendar';
import { assignsTheWorks } from './chapters/judging';
import { digitalContent, digitalWorks, units } from './models/digital-content';
import { drawsMaterial } from './models/drawing';
import { reason, takesWorksForLonger } from './models/extending';
import { handsInAWork } from './models/handing-in';
import { takesOn } from './models/inviting';
import { looksAtTheWorks, showsTheWorks } from './models/judging';
import type { HandedIn, Model, ModelWork } from './models/model';
import { pressAward, pressWorks } from './models/press-award';
import { screens } from './models/screening';
import { opens, setsUp } from './models/setting-up';
import { importsUnits, showsUnits } from './models/units';
import { chooseDemoAccount, demo, signInAsDemo } from './stage/identity';
import { comes, phone, type Person } from './stage/person';
import { chapter, tells } from './stage/telling';

const zone = 'Asia/Ho_Chi_Minh';
const day = (instant: number) => new Date(instant).toLocaleDateString('en-GB', { timeZone: zone });
const yesterday = day(Date.now() - 86_400_000);

/** The next 15 November at 17:00 in Vietnam: no clock but the database's decides, and it runs. */
const year = [0, 1]
  .map((more) => new Date().getUTCFullYear() + more)
  .find((each) => Date.parse(`${each}-11-15T17:00:00+07:00`) > Date.now() + 3_600_000) as number;

const days = {
  opens: yesterday,
  closes: `15/11/${year}`,
  judging: [`18/11/${year}`, `05/12/${year}`] as [string, string],
  publication: `20/12/${year}`,
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
  signsIn?: () => Promise<void>,
) {
  const { organiser, screener, juror, entrant, viewer } = cast;
  const handedIn = await chapter('Every kind of work is handed in', async () => {
    const received: HandedIn[] = [];
    for (const [i, work] of works.entries()) {
      const first = i === 0 ? signsIn : undefined;
      received.push({ work, number: await handsInAWork(entrant, model, work, first) });
    }
    return received;
  });
  await chapter('Every work is screened in its viewer', async () => {
    await takesOn(organiser, model, screener, 'SCREENER');
    await takesOn(organiser, model, juror, 'JUROR');
    await movesOnTo(organiser, 'SCREENING', model.slug);
    await screens(screener, model, handedIn);
  });
  await chapter('Everybody sees every work', () => showsTheWorks(viewer, model, handedIn));
  await chapter('A juror sees every work, blind', async () => {
    await assignsTheWorks(organiser, handedIn.length, model.slug);
    await movesOnTo(organiser, 'JUDGING', model.slug);
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
    await setsUp(organiser, digitalContent, days);
    await importsUnits(organiser, digitalContent, units);
    await showsUnits(organiser, digitalContent, units);
    await opens(organiser, digitalContent);
    await organiser.page.goto(`/c/${digitalContent.slug}`);
    await organiser.page.getByText(`17:00, ${days.closes}`).first().waitFor();
  });
  await chapter('A: works are taken for longer, with a reason', () =>
    takesWorksForLonger(organiser, digitalContent, `20/11/${year}`),
  );
  await runs(cast, digitalContent, digitalWorks(material), () => chooseDemoAccount(cast.entrant));
  await chapter('A: the receipt tells of the extension', async () => {
    await cast.entrant.page.getByText(reason).waitFor();
  });

  await chapter('B: a press award is set up with five media', async () => {
    await setsUp(organiser, pressAward, days);
    await opens(organiser, pressAward);
  });
  await runs(cast, pressAward, pressWorks(material));
}

tells(story);
