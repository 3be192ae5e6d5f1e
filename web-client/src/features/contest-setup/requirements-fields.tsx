// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Checkbox, NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Columns, Row, Stack } from '@/design/desk';
import { SelectField } from '@/design/fields';
import type { FieldErrors } from '@/lib/field-errors';
import classes from './contest-setup.module.css';
import { DayField } from '@/design/day-field';
import { LimitFields } from './limit-fields';
import { noLimits, wishes, workKinds, type TypedRequirements, type WorkKind } from './requirements';

/** What a category asks of its works; what is rarely asked waits behind its summary. */
export function RequirementsFields({
  asked,
  path,
  errors,
  onChange,
}: {
  asked: TypedRequirements;
  path: string;
  errors: FieldErrors;
  onChange: (asked: TypedRequirements) => void;
}) {
  const { t } = useTranslation('contest-setup');
  const set = (part: Partial<TypedRequirements>) => onChange({ ...asked, ...part });
  const toggle = (kind: WorkKind, on: boolean) => {
    const kept = asked.kinds.filter((limits) => limits.kind !== kind);
    set({ kinds: on ? [...kept, noLimits(kind)] : kept });
  };
  const taken = asked.kinds.map(({ kind }) => kind);
  const fitting = wishes.filter(({ beside }) => beside.some((kind) => taken.includes(kind)));
  const posts = asked.linksRequired || taken.includes('LINK');
  const trouble = errors.at(path, true);
  return (
    <Stack gap="s">
      <Checkbox.Group
        label={t('kinds')}
        description={t('kindsHint')}
        value={taken}
        error={errors.at(`${path}.kinds`)}
      >
        <Row>
          {workKinds.map((kind) => (
            <Checkbox
              key={kind}
              value={kind}
              label={t(`kind_${kind}`)}
              onChange={(event) => toggle(kind, event.target.checked)}
            />
          ))}
        </Row>
      </Checkbox.Group>
      <details className={classes.more}>
        <summary>{t('limits')}</summary>
        <Stack>
          {asked.kinds.map((limits, i) => (
            <LimitFields
              key={limits.kind}
              limits={limits}
              error={errors.at(`${path}.kinds.${i}`, true)}
              onChange={(next) =>
                set({ kinds: asked.kinds.map((old, j) => (j === i ? next : old)) })
              }
            />
          ))}
          <Columns>
            <Numbers
              label={t('parts')}
              hint={t('partsHint')}
              error={errors.at(`${path}.minParts`) ?? errors.at(`${path}.maxParts`)}
              values={[asked.minParts, asked.maxParts]}
              onChange={([minParts, maxParts]) => set({ minParts, maxParts })}
            />
            <NumberInput
              label={t('worksPerEntrant')}
              description={t('emptyForAny')}
              value={asked.worksPerEntrant ?? ''}
              min={1}
              max={1000}
              allowDecimal={false}
              error={errors.at(`${path}.worksPerEntrant`)}
              onChange={(value) =>
                set({ worksPerEntrant: typeof value === 'number' ? value : null })
              }
            />
          </Columns>
          <Checkbox
            label={t('linksRequired')}
            checked={asked.linksRequired}
            onChange={(event) => set({ linksRequired: event.target.checked })}
          />
          {posts && (
            <TextInput
              label={t('linkHosts')}
              description={t('linkHostsHint')}
              placeholder="nhandan.vn, facebook.com"
              value={asked.linkHosts}
              error={errors.at(`${path}.linkHosts`, true)}
              onChange={(event) => set({ linkHosts: event.target.value })}
            />
          )}
          <Checkbox
            label={t('publicationRequired')}
            checked={asked.publicationRequired}
            onChange={(event) => set({ publicationRequired: event.target.checked })}
          />
          <Columns>
            <DayField
              label={t('publishedFrom')}
              hint={t('emptyForAny')}
              value={asked.publishedFrom}
              error={errors.at(`${path}.publishedFrom`)}
              onChange={(publishedFrom) => set({ publishedFrom })}
            />
            <DayField
              label={t('publishedTo')}
              hint={t('emptyForAny')}
              value={asked.publishedTo}
              error={errors.at(`${path}.publishedTo`)}
              onChange={(publishedTo) => set({ publishedTo })}
            />
          </Columns>
          {fitting.map(({ kind }) => {
            const wish = asked.companions.find((one) => one.kind === kind);
            const rest = asked.companions.filter((one) => one.kind !== kind);
            return (
              <div key={kind}>
                <span className={classes.label} aria-hidden="true">
                  {t(`companion_${kind}`)}
                </span>
                <SelectField
                  label={t(`companion_${kind}`)}
                  value={wish === undefined ? 'no' : wish.required ? 'must' : 'may'}
                  options={(['no', 'may', 'must'] as const).map((value) => ({
                    value,
                    label: t(`wish_${value}`),
                  }))}
                  onChange={({ target: { value } }) =>
                    set({
                      companions:
                        value === 'no' ? rest : [...rest, { kind, required: value === 'must' }],
                    })
                  }
                />
              </div>
            );
          })}
        </Stack>
      </details>
      {trouble && <p className={classes.error}>{trouble}</p>}
    </Stack>
  );
}

/** The least and the most of something. */
function Numbers({
  label,
  hint,
  error,
  values,
  onChange,
}: {
  label: string;
  hint: string;
  error: string | undefined;
  values: [number, number];
  onChange: (values: [number, number]) => void;
}) {
  const { t } = useTranslation('contest-setup');
  const [least, most] = values;
  const number = (value: string | number) => (typeof value === 'number' ? value : 0);
  const field = (name: string, value: number, set: (value: number) => void) => (
    <NumberInput
      aria-label={`${label}: ${name}`}
      prefix={`${name} `}
      value={value}
      min={1}
      max={50}
      allowDecimal={false}
      error={Boolean(error)}
      onChange={(next) => set(number(next))}
    />
  );
  return (
    <fieldset className={classes.moment}>
      <legend>{label}</legend>
      <div className={classes.pair}>
        {field(t('least'), least, (value) => onChange([value, Math.max(value, most)]))}
        {field(t('most'), most, (value) => onChange([Math.min(least, value), value]))}
      </div>
      <span className={error ? classes.error : classes.hint}>{error ?? hint}</span>
    </fieldset>
  );
}
