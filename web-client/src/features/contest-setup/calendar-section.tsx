// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Columns } from '@/design/desk';
import type { SectionProps } from './basics-section';
import { DateTimeField } from '@/design/date-time-field';
import { SetupSection } from './section';
import { windows } from './setup-form';

/** When everything begins and ends, in the contest's own time. */
export function CalendarSection({ form, errors, locked, change }: SectionProps) {
  const { t } = useTranslation(['contest-setup', 'contest']);
  const field = (
    label: string,
    path: string,
    value: string,
    onChange: (value: string) => void,
    end = false,
  ) => (
    <DateTimeField
      label={label}
      value={value}
      end={end}
      timeZone={form.timeZone}
      error={errors.at(path)}
      disabled={locked}
      onChange={onChange}
    />
  );
  return (
    <SetupSection id="calendar" title={t('calendar')} hint={t('calendarHint')} locked={locked}>
      {windows.map((name) => (
        <Columns key={name} min="19rem">
          {field(
            t('windowOpens', { window: t(`contest:window.${name}`) }),
            `calendar.${name}.opens`,
            form[name].opens,
            (opens) => change({ [name]: { ...form[name], opens } }),
          )}
          {field(
            t('windowCloses', { window: t(`contest:window.${name}`) }),
            `calendar.${name}.closes`,
            form[name].closes,
            (closes) => change({ [name]: { ...form[name], closes } }),
            true,
          )}
        </Columns>
      ))}
      <Columns min="19rem">
        {field(
          t('contest:window.publication'),
          'calendar.publication',
          form.publication,
          (publication) => change({ publication }),
        )}
        <span />
      </Columns>
    </SetupSection>
  );
}
