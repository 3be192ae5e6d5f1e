// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Columns, Row, Stack } from '@/design/desk';
import { SelectField } from '@/design/fields';
import { CategoryCuts } from './category-cuts';
import { CutFields } from './cut-fields';
import { BilingualField } from './text-field';
import { WindowFields } from './window-fields';
import type { FieldErrors } from '@/lib/field-errors';
import classes from './rounds.module.css';
import type { DeclaredRounds, TypedRound } from './rounds';

/** What is declared of one round. */
export function RoundFields({
  number,
  round,
  timeZone,
  categories,
  errors,
  onChange,
  onRemove,
}: {
  number: number;
  round: TypedRound;
  timeZone: string;
  categories: DeclaredRounds['categories'];
  errors: FieldErrors;
  onChange: (round: TypedRound) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation('rounds');
  const path = `rounds.${number - 1}`;
  return (
    <fieldset className={classes.round}>
      <legend>{t('number', { number })}</legend>
      <Stack>
        <BilingualField
          label={t('name')}
          hint={t('nameHint')}
          value={round.name}
          error={errors.at(`${path}.name`, true)}
          onChange={(name) => onChange({ ...round, name })}
        />
        <WindowFields
          labels={{ opens: t('opens', { number }), closes: t('closes', { number }) }}
          window={round}
          timeZone={timeZone}
          errors={errors}
          path={path}
          onChange={(changed) => onChange({ ...round, ...changed })}
        />
        <Columns min="19rem">
          <div className={classes.choice}>
            <span aria-hidden="true">{t('method')}</span>
            <SelectField
              label={t('method')}
              value={round.method}
              options={(['PASS_FAIL', 'POINTS'] as const).map((value) => ({
                value,
                label: t(`method_${value}`),
              }))}
              onChange={(event) =>
                onChange({ ...round, method: event.target.value as TypedRound['method'] })
              }
            />
          </div>
        </Columns>
        <CutFields
          method={round.method}
          cut={round}
          path={path}
          errors={errors}
          onChange={(cut) => onChange({ ...round, ...cut })}
        />
        <CategoryCuts
          round={round}
          categories={categories}
          path={path}
          errors={errors}
          onChange={(exceptions) => onChange({ ...round, exceptions })}
        />
        <Row>
          <Button size="s" icon="close" onClick={onRemove}>
            {t('remove', { number })}
          </Button>
        </Row>
      </Stack>
    </fieldset>
  );
}
