// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Card, Facts } from '@/design/card';
import { FailureState, Loading, Note, Skeleton } from '@/design/states';
import { exclusionReason } from '@/lib/exclusion-reason';
import { formatDateTime, useLanguage } from '@/lib/format';
import { graphql } from '@/lib/graphql';
import { numberInPath, paths } from '@/lib/paths';
import { useOnline } from '@/lib/use-online';
import { VoteProof } from './vote-proof';

const VoteReceiptQuery = graphql(`
  query VoteReceipt($contestId: ID!, $code: String!) {
    voteReceipt(contestId: $contestId, code: $code) {
      code
      acceptedAt
      changed
      verdict {
        counted
        reason
        version
        publishedAt
      }
      entry {
        id
        number
        title
      }
    }
  }
`);

/** The vote behind a code, or that there is none. */
export function ReceiptLookup(props: {
  contestId: string;
  slug: string;
  timeZone: string;
  code: string;
}) {
  const { contestId, slug, timeZone, code } = props;
  const { t } = useTranslation('voting');
  const language = useLanguage();
  const online = useOnline();
  const [{ data, error }, refresh] = useQuery({
    query: VoteReceiptQuery,
    variables: { contestId, code },
    requestPolicy: 'network-only',
  });
  if (!data) {
    return error ? (
      <FailureState offline={!online} onRetry={() => refresh()} />
    ) : (
      <Loading>
        <Skeleton height="9rem" />
      </Loading>
    );
  }
  const receipt = data.voteReceipt;
  if (!receipt) return <Note tone="warning">{t('receiptUnknown', { code })}</Note>;
  const { entry, acceptedAt, changed, verdict } = receipt;
  return (
    <>
      <Card>
        <Note tone={toneOf(changed, verdict)} live>
          <strong>{wordsOf(t, changed, verdict)}</strong>
          {verdict && (
            <>
              <br />
              {t('verdictOf', {
                version: verdict.version,
                time: formatDateTime(verdict.publishedAt, timeZone, language),
              })}{' '}
              <Link to={paths.results(slug)}>{t('verdictResults')}</Link>
            </>
          )}
        </Note>
        <Facts
          facts={[
            { name: t('receiptField'), value: <code>{receipt.code}</code> },
            {
              name: t('receiptWork'),
              value: entry.number ? (
                <Link to={paths.entry(slug, numberInPath(entry.number))}>
                  {entry.number} · {entry.title}
                </Link>
              ) : (
                entry.title
              ),
            },
            { name: t('receiptWhen'), value: formatDateTime(acceptedAt, timeZone, language) },
          ]}
        />
      </Card>
      <VoteProof contestId={contestId} code={receipt.code} changed={changed} />
    </>
  );
}

type Verdict = { counted: boolean; reason: string | null } | null;

function toneOf(changed: boolean, verdict: Verdict) {
  if (changed) return 'info';
  return verdict && !verdict.counted ? 'warning' : 'success';
}

/** In the record until there is a result, then counted or not; a changed one never is. */
function wordsOf(t: TFunction<'voting'>, changed: boolean, verdict: Verdict) {
  if (changed) return t('receiptChanged');
  if (!verdict) return t('receiptFound');
  const { reason } = verdict;
  if (reason === null) return t('verdictCounted');
  if (reason === 'ENTRY_LEFT') return t('verdictLeftOut');
  const words = { reason: exclusionReason(t, reason) };
  return reason === 'SUPERSEDED' || reason === 'WITHDRAWN'
    ? t('verdictReplaced', words)
    : t('verdictExcluded', words);
}
