// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Checkbox, NumberInput, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Columns, Stack } from '@/design/desk';
import { Note } from '@/design/states';
import { votersWords } from '@/lib/voters-words';
import { formatDateTime, formatNumber, useLanguage } from '@/lib/format';
import { instantOf } from '@/lib/zone';
import type { SectionProps } from './basics-section';
import { CountFields } from './count-fields';
import { SetupSection } from './section';
import { weightOf } from './setup-form';
import { VoterKinds } from './voter-kinds';
import { WeightFields } from './weight-fields';

/** Who may vote and how often, said as a sentence that anybody understands. */
export function VotingSection({ form, errors, locked, change }: SectionProps) {
  const { t } = useTranslation(['contest-setup', 'contest']);
  const language = useLanguage();
  const { votePolicy } = form;
  const hiddenFrom =
    votePolicy.countsHiddenFrom && instantOf(votePolicy.countsHiddenFrom, form.timeZone);
  const changeable = (votePolicy.changeable ?? false) && votePolicy.scope !== 'ENTRY';
  const weighed = votePolicy.voters
    .map((kind) => ({ kind, weight: weightOf(votePolicy, kind) }))
    .filter(({ weight }) => weight !== 1000 && votePolicy.voters.length > 1)
    .map(({ kind, weight }) =>
      weight === 0
        ? t(`contest:policy.weighsNothing.${kind}`)
        : t(`contest:policy.weighs.${kind}`, { figure: formatNumber(weight / 1000, language) }),
    );
  const set = (part: Partial<typeof votePolicy>) =>
    change({ votePolicy: { ...votePolicy, ...part } });
  const choice = <Value extends string>(
    label: string,
    value: Value,
    options: [Value, string][],
    onChange: (value: Value) => void,
  ) => (
    <Radio.Group label={label} value={value} onChange={(next) => onChange(next as Value)}>
      <Stack gap="s">
        {options.map(([option, words]) => (
          <Radio key={option} value={option} label={words} disabled={locked} />
        ))}
      </Stack>
    </Radio.Group>
  );
  return (
    <SetupSection id="voting" title={t('voting')} hint={t('votingHint')} locked={locked}>
      <Columns>
        <VoterKinds form={form} errors={errors} locked={locked} change={change} />
        <NumberInput
          label={t('limit')}
          description={t('limitHint')}
          value={votePolicy.limit}
          min={1}
          max={100}
          allowDecimal={false}
          error={errors.at('votePolicy.limit')}
          onChange={(value) => set({ limit: typeof value === 'number' ? value : 0 })}
        />
        {choice(
          t('scope'),
          votePolicy.scope,
          [
            ['ENTRY', t('contest:policy.scope.ENTRY')],
            ['CATEGORY', t('contest:policy.scope.CATEGORY')],
            ['CONTEST', t('contest:policy.scope.CONTEST')],
          ],
          (scope) => set({ scope }),
        )}
        {choice(
          t('period'),
          votePolicy.period,
          [
            ['DAY', t('contest:policy.period.DAY')],
            ['TOTAL', t('contest:policy.period.TOTAL')],
          ],
          (period) => set({ period }),
        )}
        <Checkbox
          label={t('changeable')}
          description={t(votePolicy.scope === 'ENTRY' ? 'changeableNot' : 'changeableHint')}
          checked={changeable}
          disabled={locked || votePolicy.scope === 'ENTRY'}
          error={errors.at('votePolicy.changeable')}
          onChange={({ currentTarget }) => set({ changeable: currentTarget.checked })}
        />
        <WeightFields form={form} errors={errors} locked={locked} change={change} />
        {choice(
          t('visibility'),
          votePolicy.visibility,
          [
            ['LIVE', t('visibleLive')],
            ['ROUNDED', t('visibleRounded')],
            ['HIDDEN', t('visibleLater')],
          ],
          (visibility) =>
            set({
              visibility,
              countStep: visibility === 'ROUNDED' ? (votePolicy.countStep ?? 10) : null,
            }),
        )}
        <CountFields form={form} errors={errors} locked={locked} change={change} />
      </Columns>
      <Note>
        <strong>{t('inPlainWords')}</strong> {t(`contest:policy.${votersWords(votePolicy.voters)}`)}{' '}
        {t('contest:policy.limit', {
          count: votePolicy.limit,
          scope: t(`contest:policy.scope.${votePolicy.scope}`),
          period: t(`contest:policy.period.${votePolicy.period}`),
        })}{' '}
        {changeable && `${t('contest:policy.changeable')} `}
        {weighed.map((sentence) => `${sentence} `)}
        {t(`contest:policy.visibility.${votePolicy.visibility}`, {
          step: formatNumber(votePolicy.countStep ?? 0, language),
        })}
        {votePolicy.visibility !== 'HIDDEN' &&
          hiddenFrom &&
          ` ${t('contest:policy.hiddenFrom', { when: formatDateTime(hiddenFrom, form.timeZone, language) })}`}
      </Note>
    </SetupSection>
  );
}
