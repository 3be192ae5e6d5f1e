// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import type { Person } from '../stage/person';
import { look } from '../stage/screenshots';
import { folder } from '../stage/setting';
import { demand } from '../stage/wait';
import { fillsInTemplate } from '../stage/workbook';
import type { Model } from './model';

/** Takes the template, fills it in, looks at what it would do, and has it written. */
export async function importsUnits(
  organiser: Person,
  { slug }: Model,
  rows: readonly string[][],
): Promise<void> {
  const { page, say } = organiser;
  await page.goto(`/o/${slug}/tables`);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: say('exchange:template') }).click();
  const template = join(folder, 'template.xlsx');
  await (await coming).saveAs(template);
  const filled = join(folder, 'don-vi.xlsx');
  fillsInTemplate(template, filled, rows);
  await look(organiser, `${slug}-tables`);
  await page.getByLabel(say('exchange:chooseFile'), { exact: true }).setInputFiles(filled);
  const confirm = say('exchange:confirm', { count: rows.length });
  await page.getByRole('button', { name: confirm, exact: true }).waitFor();
  await look(organiser, `${slug}-import-preview`);
  await page.getByRole('button', { name: confirm, exact: true }).click();
  await page.getByRole('button', { name: say('exchange:undo'), exact: true }).waitFor();
}

/** All levels stand on the page of units, and in the list that is taken along. */
export async function showsUnits(
  organiser: Person,
  { slug }: Model,
  rows: readonly string[][],
): Promise<void> {
  const { page, say } = organiser;
  await page.goto(`/o/${slug}/units`);
  for (const [, name = ''] of rows) await page.getByText(name, { exact: true }).first().waitFor();
  await look(organiser, `${slug}-units`);
  await page.goto(`/o/${slug}/tables`);
  const coming = page.waitForEvent('download');
  const line = page.getByRole('listitem').filter({ hasText: say('exchange:export_UNITS') });
  await line.getByRole('button', { name: 'XLSX' }).click();
  const download = await coming;
  demand(download.suggestedFilename().endsWith('.xlsx'), 'the list comes as a spreadsheet');
}
