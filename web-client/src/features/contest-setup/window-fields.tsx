// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { DateTimeField } from '@/design/date-time-field';
import { Columns } from '@/design/desk';
import type { FieldErrors } from '@/lib/field-errors';

type Typed = { opens: string; closes: string };

/** When a part of a contest begins and ends. */
export function WindowFields({
  labels,
  window,
  timeZone,
  errors,
  path,
  onChange,
}: {
  labels: Typed;
  window: Typed;
  timeZone: string;
  errors: FieldErrors;
  /** Of what the window belongs to, as the server names it. */
  path: string;
  onChange: (changed: Partial<Typed>) => void;
}) {
  return (
    <Columns min="19rem">
      <DateTimeField
        label={labels.opens}
        value={window.opens}
        timeZone={timeZone}
        error={errors.at(`${path}.window.opens`)}
        onChange={(opens) => onChange({ opens })}
      />
      <DateTimeField
        label={labels.closes}
        end
        value={window.closes}
        timeZone={timeZone}
        error={errors.at(`${path}.window.closes`)}
        onChange={(closes) => onChange({ closes })}
      />
    </Columns>
  );
}
