// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Card } from '@/design/card';
import { Quiet, Stack } from '@/design/desk';
import { Note } from '@/design/states';
import { formatBytes, formatNumber, useLanguage } from '@/lib/format';
import { graphql } from '@/lib/graphql';

const StorageEstimateQuery = graphql(`
  query StorageEstimate($slug: String!, $works: Int!) {
    contest(slug: $slug) {
      id
      storageEstimate(works: $works) {
        works
        perWork
        most
        free
        exceedsFree
      }
    }
  }
`);

/** How much disk a contest may take; a warning that keeps nothing from opening. */
export function EstimateCard({ slug }: { slug: string }) {
  const { t } = useTranslation('storage');
  const language = useLanguage();
  const [works, setWorks] = useState(100);
  const [{ data }] = useQuery({ query: StorageEstimateQuery, variables: { slug, works } });
  const estimate = data?.contest?.storageEstimate;
  const bytes = (value: number) => formatBytes(value, language);
  return (
    <Card>
      <Stack>
        <h2>{t('estimate')}</h2>
        <NumberInput
          label={t('expectedWorks')}
          value={works}
          min={1}
          max={1_000_000}
          allowDecimal={false}
          maw="16rem"
          onChange={(value) => setWorks(Math.max(1, Number(value) || 1))}
        />
        {estimate && (
          <>
            <p>
              {t('estimated', {
                most: bytes(estimate.most),
                works: formatNumber(estimate.works, language),
                perWork: bytes(estimate.perWork),
              })}
            </p>
            {estimate.exceedsFree ? (
              <Note tone="warning">{t('exceeds', { free: bytes(estimate.free ?? 0) })}</Note>
            ) : (
              <Quiet>
                {estimate.free === null
                  ? t('freeUnknown')
                  : t('fits', { free: bytes(estimate.free) })}
              </Quiet>
            )}
          </>
        )}
      </Stack>
    </Card>
  );
}
