// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Row, Stack } from '@/design/desk';
import { SelectField } from '@/design/fields';
import type { EnumOf } from '@/lib/graphql';
import type { SectionProps } from './basics-section';
import classes from './contest-setup.module.css';
import { SetupSection } from './section';
import type { TypedCategory, TypedPrize } from './setup-form';

const kinds: EnumOf<'PrizeKind'>[] = ['JURY', 'AUDIENCE', 'PARTICIPATION', 'COLLECTIVE'];
const wholeContest = '';

/** What can be won, in each category and in the whole contest. */
export function PrizesSection({ form, errors, locked, change }: SectionProps) {
  const { t } = useTranslation('contest-setup');
  const { prizes, categories } = form;
  const set = (at: number, prize: TypedPrize) =>
    change({ prizes: prizes.map((old, i) => (i === at ? prize : old)) });
  return (
    <SetupSection id="prizes" title={t('prizes')} hint={t('prizesHint')} locked={locked}>
      <Stack gap="s">
        {prizes.map((prize, i) => (
          <PrizeFields
            key={i}
            prize={prize}
            categories={categories}
            error={errors.at(`prizes.${i}`, true)}
            onChange={(next) => set(i, next)}
            onRemove={() => change({ prizes: prizes.filter((_, j) => j !== i) })}
          />
        ))}
      </Stack>
      {!locked && (
        <Row>
          <Button
            size="s"
            icon="plus"
            onClick={() =>
              change({
                prizes: [
                  ...prizes,
                  {
                    category: prizes.at(-1)?.category ?? null,
                    kind: 'JURY',
                    name: { vi: '', en: '' },
                    count: 1,
                    reward: { vi: '', en: '' },
                  },
                ],
              })
            }
          >
            {t('addPrize')}
          </Button>
        </Row>
      )}
    </SetupSection>
  );
}

function PrizeFields({
  prize,
  categories,
  error,
  onChange,
  onRemove,
}: {
  prize: TypedPrize;
  categories: TypedCategory[];
  error: string | undefined;
  onChange: (prize: TypedPrize) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation('contest-setup');
  const { category, kind, name, count, reward } = prize;
  return (
    <div className={classes.prize}>
      <div>
        <span className={classes.label} aria-hidden="true">
          {t('prizeFor')}
        </span>
        <SelectField
          label={t('prizeFor')}
          value={category === null ? wholeContest : String(category)}
          options={[
            { value: wholeContest, label: t('wholeContest') },
            ...categories.map((each, i) => ({
              value: String(i),
              label: each.name.vi || t('categoryNumber', { number: i + 1 }),
            })),
          ]}
          onChange={({ target: { value } }) =>
            onChange({ ...prize, category: value === wholeContest ? null : Number(value) })
          }
        />
      </div>
      <div>
        <span className={classes.label} aria-hidden="true">
          {t('prizeKind')}
        </span>
        <SelectField
          label={t('prizeKind')}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`prizeKind_${value}`) }))}
          onChange={(event) =>
            onChange({ ...prize, kind: event.target.value as EnumOf<'PrizeKind'> })
          }
        />
      </div>
      <NumberInput
        label={t('prizeCount')}
        value={count}
        min={1}
        max={1000}
        allowDecimal={false}
        hideControls
        onChange={(value) => onChange({ ...prize, count: typeof value === 'number' ? value : 0 })}
      />
      <TextInput
        label={t('prizeName')}
        placeholder={t('prizeNameExample')}
        value={name.vi}
        error={error}
        onChange={(event) => onChange({ ...prize, name: { ...name, vi: event.target.value } })}
      />
      <TextInput
        label={t('inEnglishShort')}
        value={name.en}
        lang="en"
        onChange={(event) => onChange({ ...prize, name: { ...name, en: event.target.value } })}
      />
      <TextInput
        label={t('prizeReward')}
        placeholder={t('prizeRewardExample')}
        value={reward.vi}
        onChange={(event) => onChange({ ...prize, reward: { ...reward, vi: event.target.value } })}
      />
      <Button
        kind="quiet"
        icon="close"
        aria-label={t('removePrize', { name: name.vi })}
        onClick={onRemove}
      />
    </div>
  );
}
