// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './judging.module.css';
import { verdicts, type Verdict } from './score-sheet';

/** What a juror says of a work in a round that takes no marks. */
export function VerdictField({
  value,
  disabled = false,
  onChange,
}: {
  value: Verdict | null;
  disabled?: boolean | undefined;
  onChange?: (value: Verdict) => void;
}) {
  const { t } = useTranslation('score-sheet');
  return (
    <Radio.Group
      label={t('verdict')}
      value={value}
      onChange={(next) => onChange?.(next as Verdict)}
    >
      <div className={classes.verdicts}>
        {verdicts.map((each) => (
          <Radio key={each} value={each} label={t(`verdict_${each}`)} disabled={disabled} />
        ))}
      </div>
    </Radio.Group>
  );
}
