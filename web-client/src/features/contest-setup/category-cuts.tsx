// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Quiet, Row, Stack } from '@/design/desk';
import { SelectField } from '@/design/fields';
import type { FieldErrors } from '@/lib/field-errors';
import { pick, useLanguage } from '@/lib/format';
import { CutFields } from './cut-fields';
import classes from './rounds.module.css';
import type { DeclaredRounds, TypedRound } from './rounds';

type Exceptions = TypedRound['exceptions'];

/** Categories that go by another cut than the round's own; none where there is only one category. */
export function CategoryCuts({
  round,
  categories,
  path,
  errors,
  onChange,
}: {
  round: TypedRound;
  categories: DeclaredRounds['categories'];
  path: string;
  errors: FieldErrors;
  onChange: (exceptions: Exceptions) => void;
}) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  const { exceptions, keep, least, ties } = round;
  const names = new Map(categories.map(({ id, name }) => [id, pick(name, language)]));
  const free = categories.filter(
    ({ id }) => !exceptions.some(({ categoryId }) => categoryId === id),
  );
  if (categories.length < 2 && exceptions.length === 0) return null;
  return (
    <Stack>
      <div>
        <h4 className={classes.part}>{t('ownCuts')}</h4>
        <Quiet>{t('ownCutsHint')}</Quiet>
      </div>
      {exceptions.map((own, i) => {
        const name = names.get(own.categoryId) ?? t('categoryGone');
        const at = `${path}.exceptions.${i}`;
        return (
          <div key={own.categoryId} className={classes.own}>
            <Row between>
              <strong>{name}</strong>
              <Button
                size="s"
                kind="quiet"
                icon="close"
                aria-label={t('ownCutRemoveNamed', { category: name })}
                onClick={() => onChange(exceptions.filter((_, j) => j !== i))}
              >
                {t('ownCutRemove')}
              </Button>
            </Row>
            {errors.at(`${at}.categoryId`) && (
              <p className={classes.error}>{errors.at(`${at}.categoryId`)}</p>
            )}
            <CutFields
              method={round.method}
              cut={own}
              of={name}
              path={at}
              errors={errors}
              onChange={(cut) =>
                onChange(exceptions.map((old, j) => (j === i ? { ...old, ...cut } : old)))
              }
            />
          </div>
        );
      })}
      {free.length > 0 && (
        <div className={classes.add}>
          <SelectField
            label={t('ownCutAdd')}
            value=""
            options={[
              { value: '', label: t('ownCutAdd') },
              ...free.map(({ id }) => ({ value: id, label: names.get(id) ?? '' })),
            ]}
            onChange={(event) => {
              const categoryId = event.target.value;
              if (categoryId) onChange([...exceptions, { categoryId, keep, least, ties }]);
            }}
          />
        </div>
      )}
    </Stack>
  );
}
