// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Card } from '@/design/card';
import { Quiet, Row, Stack } from '@/design/desk';
import { Tag } from '@/design/tag';
import { formatNumber, useLanguage } from '@/lib/format';
import { FindingDecision } from './finding-decision';
import { FindingShape } from './finding-shape';
import { spanOf } from './span';
import type { Finding, Thresholds } from './vote-review';
import classes from './vote-review.module.css';

/** What one signal picked out: of which code, why, and how it ran. */
export function FindingCard({
  slug,
  finding,
  thresholds,
}: {
  slug: string;
  finding: Finding;
  thresholds: Thresholds;
}) {
  const { t } = useTranslation('vote-review');
  const language = useLanguage();
  const { unit, count } = spanOf(finding.minutes);
  const span = t(`span_${unit}`, { count, shown: formatNumber(count, language) });
  const ballots = formatNumber(finding.ballots, language);
  const figures: Record<string, string> = Object.fromEntries(
    [
      ...Object.entries(thresholds),
      ...finding.facts.map(({ name, value }) => [name, value] as const),
    ]
      .filter(([, value]) => typeof value === 'number')
      .map(([name, value]) => [name, formatNumber(Number(value), language)]),
  );
  return (
    <Card>
      <Stack gap="s">
        <Row between>
          <h3 className={classes.title}>{t(`signal_${finding.signal}`)}</h3>
          <Tag tone="accent">{t('work', { code: finding.work })}</Tag>
        </Row>
        <p>{t(`why_${finding.signal}`, { ...figures, ballots, span })}</p>
        <figure className={classes.figure}>
          <FindingShape shape={finding.shape} label={t('shape', { span })} />
          <figcaption className={classes.axis}>
            <span>{t('first')}</span>
            <span>{span}</span>
            <span>{t('last')}</span>
          </figcaption>
        </figure>
        <Quiet>{t(`innocent_${finding.signal}`)}</Quiet>
        <FindingDecision slug={slug} findingId={finding.id} />
      </Stack>
    </Card>
  );
}
