// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Person } from './person';
import { demand, until } from './wait';

type Film = { at: number; height: number };

/** Presses play and sees that the film really runs: its time advances by a second and it has a picture. */
export async function watches({ page, say }: Person, title: string): Promise<Film> {
  await page.getByRole('button', { name: say('media:play', { title }), exact: true }).click();
  const film = page.getByLabel(say('media:film', { title }), { exact: true });
  const look = () =>
    film.evaluate((element) => {
      const { currentTime, videoHeight } = element as HTMLVideoElement;
      return { at: currentTime, height: videoHeight };
    });
  const began = await until('the film begins', async () => {
    const now = await look();
    return now.at > 0 && now.height > 0 && now;
  });
  const later = await until('the film goes on for a second', async () => {
    const now = await look();
    return now.at >= began.at + 1 && now;
  });
  demand(later.height > 0, 'the film has a picture');
  await film.evaluate((element) => (element as HTMLVideoElement).pause());
  return later;
}
