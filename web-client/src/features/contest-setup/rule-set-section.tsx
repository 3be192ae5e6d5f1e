// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { NumberInput, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Columns, Row, Stack } from '@/design/desk';
import type { EnumOf } from '@/lib/graphql';
import type { SectionProps } from './basics-section';
import classes from './contest-setup.module.css';
import { SetupSection } from './section';

type Method = EnumOf<'CombinationMethod'>;
type TieBreak = EnumOf<'TieBreak'>;

const methods: Method[] = ['RANK_POINTS', 'POSITIONAL_POINTS', 'SHARE_OF_POOL', 'MAX_NORMALISED'];
const allTieBreaks: TieBreak[] = ['JURY_SCORE', 'COUNTBACK', 'PUBLIC_VOTES', 'LOT'];

/** How jury and public decide together, and what separates works that are equal. */
export function RuleSetSection({ form, errors, locked, change }: SectionProps) {
  const { t } = useTranslation('contest-setup');
  const { ruleSet } = form;
  const set = (part: Partial<typeof ruleSet>) => change({ ruleSet: { ...ruleSet, ...part } });
  const share = (value: string | number) =>
    Math.max(0, Math.min(100, typeof value === 'number' ? value : 0));
  return (
    <SetupSection id="rules" title={t('ruleSet')} hint={t('ruleSetHint')} locked={locked}>
      <Columns>
        <NumberInput
          label={t('juryWeight')}
          value={ruleSet.juryWeight}
          suffix=" %"
          min={0}
          max={100}
          allowDecimal={false}
          error={errors.at('ruleSet.juryWeight')}
          onChange={(value) => set({ juryWeight: share(value), publicWeight: 100 - share(value) })}
        />
        <NumberInput
          label={t('publicWeight')}
          value={ruleSet.publicWeight}
          suffix=" %"
          min={0}
          max={100}
          allowDecimal={false}
          error={errors.at('ruleSet.publicWeight')}
          onChange={(value) => set({ publicWeight: share(value), juryWeight: 100 - share(value) })}
        />
      </Columns>
      <div className={classes.weights} aria-hidden="true">
        <span style={{ flexGrow: ruleSet.juryWeight }} />
        <span style={{ flexGrow: ruleSet.publicWeight }} />
      </div>
      <Radio.Group
        label={t('method')}
        description={t('methodHint')}
        value={ruleSet.method}
        error={errors.at('ruleSet.method')}
        onChange={(method) => set({ method: method as Method })}
      >
        <div className={classes.methods}>
          {methods.map((method) => (
            <Radio
              key={method}
              value={method}
              disabled={locked}
              label={t(`method_${method}`)}
              description={t(`methodText_${method}`)}
            />
          ))}
        </div>
      </Radio.Group>
      <TieBreaks
        value={ruleSet.tieBreaks}
        error={errors.at('ruleSet.tieBreaks', true)}
        locked={locked}
        onChange={(tieBreaks) => set({ tieBreaks })}
      />
    </SetupSection>
  );
}

function TieBreaks({
  value,
  error,
  locked,
  onChange,
}: {
  value: TieBreak[];
  error: string | undefined;
  locked: boolean;
  onChange: (value: TieBreak[]) => void;
}) {
  const { t } = useTranslation('contest-setup');
  const swap = (i: number) => {
    const next = [...value];
    [next[i - 1], next[i]] = [next[i] as TieBreak, next[i - 1] as TieBreak];
    onChange(next);
  };
  return (
    <div>
      <span className={classes.label}>{t('tieBreaks')}</span>
      <p className={classes.hint}>{t('tieBreaksHint')}</p>
      {error && <p className={classes.error}>{error}</p>}
      <ol className={classes.tieBreaks}>
        {value.map((name, i) => (
          <li key={name}>
            <Row between>
              <span>
                <strong>{i + 1}.</strong> {t(`tieBreak_${name}`)}
              </span>
              {!locked && (
                <span>
                  {i > 0 && (
                    <Button
                      size="s"
                      kind="quiet"
                      aria-label={t('moveUp', { name: t(`tieBreak_${name}`) })}
                      onClick={() => swap(i)}
                    >
                      ↑
                    </Button>
                  )}
                  {value.length > 1 && (
                    <Button
                      size="s"
                      kind="quiet"
                      icon="close"
                      aria-label={t('removeTieBreak', { name: t(`tieBreak_${name}`) })}
                      onClick={() => onChange(value.filter((other) => other !== name))}
                    />
                  )}
                </span>
              )}
            </Row>
          </li>
        ))}
      </ol>
      {!locked && (
        <Stack gap="s">
          <Row>
            {allTieBreaks
              .filter((name) => !value.includes(name))
              .map((name) => (
                <Button key={name} size="s" icon="plus" onClick={() => onChange([...value, name])}>
                  {t(`tieBreak_${name}`)}
                </Button>
              ))}
          </Row>
        </Stack>
      )}
    </div>
  );
}
