// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Locator } from 'playwright-core';
import type { Person } from '../stage/person';
import { demand, until } from '../stage/wait';
import type { ModelWork, Part } from './model';

/** Sees a work whole, in the viewer of its kind, part after part. */
export async function sees(person: Person, work: ModelWork): Promise<void> {
  const { page, say } = person;
  const main = page.getByRole('main');
  const list = main.getByRole('navigation', { name: say('media:parts') });
  for (const part of work.parts) {
    if (work.parts.length > 1) {
      await list.getByRole('button', { name: part.title as string }).click();
      await main.getByRole('heading', { name: part.title as string, level: 2 }).waitFor();
    }
    await seesPart(person, main, work, part);
  }
}

async function seesPart(person: Person, main: Locator, work: ModelWork, part: Part): Promise<void> {
  const { say } = person;
  const name = part.title ?? work.title;
  const enlarge = (label: string) =>
    main.getByRole('button', { name: say('media:enlarge', { name: label }), exact: true });
  switch (work.category.kind) {
    case 'VIDEO':
      await main
        .getByRole('button', { name: say('media:play', { title: name }), exact: true })
        .waitFor();
      break;
    case 'AUDIO':
      await listens(person, main, name);
      await showsPicture(enlarge(say('media:pageOf', { number: 1, count: 1 })));
      break;
    case 'DOCUMENT':
      await showsPicture(enlarge(say('media:pageOf', { number: 1, count: 1 })));
      break;
    case 'ARTICLE': {
      const text = part.article as string;
      const heading = /^## (.*)$/m.exec(text)?.[1];
      await (
        heading ? main.getByRole('heading', { name: heading }) : main.getByText(text)
      ).waitFor();
      for (const { caption } of part.pictures?.slice(0, 1) ?? [])
        await showsPicture(enlarge(caption));
      break;
    }
    case 'IMAGE':
      for (const { caption } of part.pictures ?? []) await showsPicture(enlarge(caption));
      break;
    case 'LINK':
      // The post itself names its authors: who may not know them sees its site alone.
      await main.getByText(new URL(part.link as string).hostname, { exact: true }).waitFor();
      await showsPicture(enlarge(say('media:screenshot')));
  }
  if (part.publication) {
    const { outlet, day, place } = part.publication;
    const said = [outlet, day.split('-').reverse().join('/'), place].join(' · ');
    await main.getByText(`${say('media:published')}: ${said}`).waitFor();
  }
}

/** The picture has come from the house itself. */
async function showsPicture(frame: Locator): Promise<void> {
  // Looked for anew each time: the page draws it again while its sizes come in.
  await until('the picture is there', () =>
    frame
      .locator('img')
      .evaluate((image) => {
        image.scrollIntoView();
        return (image as HTMLImageElement).naturalWidth > 0;
      })
      .catch(() => false),
  );
}

async function listens({ say }: Person, main: Locator, title: string): Promise<void> {
  await main.getByRole('button', { name: say('media:listen') }).click();
  const sound = main.getByLabel(say('media:sound', { title }), { exact: true });
  await until('the sound runs', () =>
    sound.evaluate((element) => (element as HTMLAudioElement).currentTime > 0.5),
  );
  await sound.evaluate((element) => (element as HTMLAudioElement).pause());
}

/** Every host that a person's browser asks for something. */
export function asks({ context }: Person): () => string[] {
  const hosts = new Set<string>();
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http')) hosts.add(hostname);
  });
  return () => [...hosts];
}

/** Nothing came from elsewhere. */
export function staysAtHome(hosts: readonly string[]): void {
  const foreign = hosts.filter((host) => host !== 'localhost' && host !== '127.0.0.1');
  demand(foreign.length === 0, `nothing is loaded from ${foreign.join(', ')}`);
}
