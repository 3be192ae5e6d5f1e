// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Columns, Row, Stack } from '@/design/desk';
import { SelectField } from '@/design/fields';
import type { FieldErrors } from '@/lib/field-errors';
import { formatDecimal, useLanguage } from '@/lib/format';
import type { SectionProps } from './basics-section';
import classes from './contest-setup.module.css';
import { newCriterion } from './new-form';
import { oneVideo } from './requirements';
import { RequirementsFields } from './requirements-fields';
import { SetupSection } from './section';
import type { TypedCategory, TypedCriterion } from './setup-form';

const steps = ['1', '0.5', '0.25', '0.1'];

function replaced<Item>(items: readonly Item[], at: number, item: Item): Item[] {
  return items.map((old, i) => (i === at ? item : old));
}

/** Groups of works that compete together, with the criteria by which they are marked. */
export function CategoriesSection({ form, errors, locked, change }: SectionProps) {
  const { t } = useTranslation('contest-setup');
  const set = (categories: TypedCategory[]) => change({ categories });
  return (
    <SetupSection
      id="categories"
      title={t('categories')}
      hint={t('categoriesHint')}
      locked={locked}
    >
      {errors.at('categories') && <p className={classes.error}>{errors.at('categories')}</p>}
      {form.categories.map((category, i) => (
        <CategoryFields
          key={i}
          category={category}
          path={`categories.${i}`}
          errors={errors}
          onChange={(next) => set(replaced(form.categories, i, next))}
          onRemove={
            form.categories.length > 1
              ? () => set(form.categories.filter((_, j) => j !== i))
              : undefined
          }
        />
      ))}
      {!locked && (
        <Row>
          <Button
            size="s"
            icon="plus"
            onClick={() => {
              const last = form.categories.at(-1);
              const criteria = last?.criteria ?? [newCriterion('', '', 100)];
              const name = { vi: '', en: '' };
              set([...form.categories, { name, criteria, requirements: oneVideo }]);
            }}
          >
            {t('addCategory')}
          </Button>
        </Row>
      )}
    </SetupSection>
  );
}

function CategoryFields({
  category,
  path,
  errors,
  onChange,
  onRemove,
}: {
  category: TypedCategory;
  path: string;
  errors: FieldErrors;
  onChange: (category: TypedCategory) => void;
  onRemove: (() => void) | undefined;
}) {
  const { t } = useTranslation('contest-setup');
  const { name, criteria } = category;
  const weights = criteria.reduce((sum, { weight }) => sum + (weight || 0), 0);
  const setCriteria = (next: TypedCriterion[]) => onChange({ ...category, criteria: next });
  return (
    <div className={classes.category}>
      <Columns>
        <TextInput
          label={t('categoryName')}
          value={name.vi}
          error={errors.at(`${path}.name`)}
          onChange={(event) => onChange({ ...category, name: { ...name, vi: event.target.value } })}
        />
        <TextInput
          label={t('inEnglish', { label: t('categoryName') })}
          value={name.en}
          lang="en"
          onChange={(event) => onChange({ ...category, name: { ...name, en: event.target.value } })}
        />
      </Columns>
      <RequirementsFields
        asked={category.requirements ?? oneVideo}
        path={`${path}.requirements`}
        errors={errors}
        onChange={(requirements) => onChange({ ...category, requirements })}
      />
      <h3 className={classes.label}>{t('criteria')}</h3>
      {errors.at(`${path}.criteria`) && (
        <p className={classes.error}>{errors.at(`${path}.criteria`)}</p>
      )}
      <Stack gap="s">
        {criteria.map((criterion, i) => (
          <CriterionFields
            key={i}
            criterion={criterion}
            share={weights > 0 ? ((criterion.weight || 0) / weights) * 100 : 0}
            error={errors.at(`${path}.criteria.${i}`, true)}
            onChange={(next) => setCriteria(replaced(criteria, i, next))}
            onRemove={
              criteria.length > 1
                ? () => setCriteria(criteria.filter((_, j) => j !== i))
                : undefined
            }
          />
        ))}
      </Stack>
      <Row>
        <Button
          size="s"
          icon="plus"
          onClick={() => setCriteria([...criteria, newCriterion('', '', 10)])}
        >
          {t('addCriterion')}
        </Button>
        {onRemove && (
          <Button size="s" kind="quiet" onClick={onRemove}>
            {t('removeCategory')}
          </Button>
        )}
      </Row>
    </div>
  );
}

function CriterionFields({
  criterion,
  share,
  error,
  onChange,
  onRemove,
}: {
  criterion: TypedCriterion;
  /** Of the category's whole weight, in percent. */
  share: number;
  error: string | undefined;
  onChange: (criterion: TypedCriterion) => void;
  onRemove: (() => void) | undefined;
}) {
  const { t } = useTranslation('contest-setup');
  const language = useLanguage();
  const { name, weight, max, step } = criterion;
  const number = (value: string | number) => (typeof value === 'number' ? value : 0);
  return (
    <div className={classes.criterion}>
      <TextInput
        label={t('criterionName')}
        value={name.vi}
        error={error}
        onChange={(event) => onChange({ ...criterion, name: { ...name, vi: event.target.value } })}
      />
      <TextInput
        label={t('inEnglishShort')}
        value={name.en}
        lang="en"
        onChange={(event) => onChange({ ...criterion, name: { ...name, en: event.target.value } })}
      />
      <NumberInput
        label={t('weight')}
        value={weight}
        min={1}
        max={1000}
        allowDecimal={false}
        hideControls
        onChange={(value) => onChange({ ...criterion, weight: number(value) })}
      />
      <span className={classes.share}>
        {t('share', { share: formatDecimal(String(share), 1, language) })}
      </span>
      <NumberInput
        label={t('max')}
        value={max}
        min={1}
        max={1000}
        allowDecimal={false}
        hideControls
        onChange={(value) => onChange({ ...criterion, max: number(value) })}
      />
      <div>
        <span className={classes.label} aria-hidden="true">
          {t('step')}
        </span>
        <SelectField
          label={t('step')}
          value={step}
          options={[...new Set([...steps, step])].map((value) => ({
            value,
            label: formatDecimal(value, 3, language),
          }))}
          onChange={(event) => onChange({ ...criterion, step: event.target.value })}
        />
      </div>
      {onRemove && (
        <Button
          kind="quiet"
          icon="close"
          aria-label={t('removeCriterion', { name: name.vi })}
          onClick={onRemove}
        />
      )}
    </div>
  );
}
