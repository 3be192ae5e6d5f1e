// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { DateInput, DatesProvider } from '@mantine/dates';
import { useLanguage } from '@/lib/format';
import { parseDate } from './date-time-field';

/** A day without a time; empty for none. */
export function DayField({
  label,
  hint,
  value,
  error,
  onChange,
}: {
  label: string;
  hint?: string | undefined;
  value: string | null;
  error: string | undefined;
  onChange: (day: string | null) => void;
}) {
  const language = useLanguage();
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
      <DateInput
        label={label}
        description={hint}
        valueFormat="DD/MM/YYYY"
        dateParser={parseDate}
        placeholder="15/11/2026"
        clearable
        value={value}
        error={error}
        onChange={(next) => onChange(next === null ? null : next.slice(0, 10))}
      />
    </DatesProvider>
  );
}
