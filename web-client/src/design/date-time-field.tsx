// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { TextInput } from '@mantine/core';
import { DateInput, DatesProvider } from '@mantine/dates';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import 'dayjs/locale/vi';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatEnd, formatTimeZone, useLanguage } from '@/lib/format';
import { instantOf, parseTime, type LocalDateTime } from '@/lib/zone';
import classes from './date-time-field.module.css';

dayjs.extend(customParseFormat);

const typedDate = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A day as people write it, 5/12/2026 or 05/12/2026, or as calendars do, 2026-12-05. */
export function parseDate(text: string): string | null {
  const typed = typedDate.exec(text.trim());
  const [day = '', month = '', year = ''] = typed?.slice(1).map((n) => n.padStart(2, '0')) ?? [];
  const date = dayjs(typed ? `${year}-${month}-${day}` : text.trim(), 'YYYY-MM-DD', true);
  return date.isValid() ? date.format('YYYY-MM-DD') : null;
}

/** A day and a time of the clock in the contest's zone; below stands what instant that is. */
export function DateTimeField({
  label,
  value,
  end = false,
  timeZone,
  error,
  disabled,
  onChange,
}: {
  label: string;
  value: LocalDateTime;
  /** Whether something ends then: its midnight is 24h00 of the day that it ends. */
  end?: boolean | undefined;
  timeZone: string;
  error?: string | undefined;
  disabled?: boolean | undefined;
  onChange: (value: LocalDateTime) => void;
}) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const [date = '', time = ''] = value.split('T');
  const [typed, setTyped] = useState<string>();
  const instant = instantOf(value, timeZone);
  const finish = () => {
    if (typed !== undefined) onChange(`${date}T${parseTime(typed) ?? typed}`);
    setTyped(undefined);
  };
  return (
    <fieldset className={classes.moment} disabled={disabled}>
      <legend>{label}</legend>
      <div className={classes.momentRow}>
        <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
          <DateInput
            aria-label={t('dateOf', { label })}
            valueFormat="DD/MM/YYYY"
            dateParser={parseDate}
            placeholder="15/11/2026"
            value={date || null}
            error={Boolean(error)}
            disabled={disabled ?? false}
            onChange={(next) => onChange(`${(next ?? '').slice(0, 10)}T${time}`)}
          />
        </DatesProvider>
        <TextInput
          aria-label={t('timeOf', { label })}
          placeholder="17:00"
          inputMode="numeric"
          value={typed ?? time}
          error={Boolean(error)}
          disabled={disabled ?? false}
          onChange={(event) => {
            setTyped(event.target.value);
            const parsed = parseTime(event.target.value);
            if (parsed && event.target.value.length >= 4) onChange(`${date}T${parsed}`);
          }}
          onBlur={finish}
        />
      </div>
      {error ? (
        <span className={classes.error}>{error}</span>
      ) : (
        <span className={classes.hint}>
          {instant
            ? `${(end ? formatEnd : formatDateTime)(instant, timeZone, language)}, ${formatTimeZone(timeZone, instant, language)}`
            : t('timeMissing')}
        </span>
      )}
    </fieldset>
  );
}
