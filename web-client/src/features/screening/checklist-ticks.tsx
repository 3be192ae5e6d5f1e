// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Stack } from '@/design/desk';
import { pick, useLanguage } from '@/lib/format';
import type { ScreeningSetup } from './screening-work';
import classes from './screening.module.css';

/** What the screener confirms before accepting. */
export function ChecklistTicks({
  checklist,
  ticked,
  onChange,
}: {
  checklist: ScreeningSetup['checklist'];
  ticked: readonly string[];
  onChange: (ticked: string[]) => void;
}) {
  const { t } = useTranslation('screening');
  const language = useLanguage();
  if (checklist.items.length === 0) return null;
  return (
    <fieldset className={classes.checklist}>
      <legend>{t('checklist')}</legend>
      <Stack gap="s">
        {checklist.items.map(({ key, words, required }) => (
          <Checkbox
            key={key}
            label={`${pick(words, language)}${required ? '' : ` (${t('notRequired')})`}`}
            checked={ticked.includes(key)}
            onChange={(event) =>
              onChange(
                event.target.checked ? [...ticked, key] : ticked.filter((other) => other !== key),
              )
            }
          />
        ))}
      </Stack>
    </fieldset>
  );
}
