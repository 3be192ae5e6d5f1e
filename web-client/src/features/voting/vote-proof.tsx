// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { Quiet, Row, Stack } from '@/design/desk';
import { Icon } from '@/design/icon';
import { FailureState, Loading, Note, Skeleton } from '@/design/states';
import { formatNumber, useLanguage } from '@/lib/format';
import { toHex } from '@/lib/record/bytes';
import { steps } from './check-vote';
import { proveVote, type Proof } from './prove-vote';
import classes from './vote-proof.module.css';

/** Whether a vote stands in the public record, checked on this device. */
export function VoteProof(props: {
  contestId: string;
  code: string;
  /** Whether a later vote counts in its place. */
  changed: boolean;
}) {
  const { contestId, code, changed } = props;
  const { t } = useTranslation('voting');
  const client = useClient();
  const [proof, setProof] = useState<Proof>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let here = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    void proveVote(client, contestId, code).then((answer) => {
      if (!here) return;
      setProof(answer);
      const wait = answer.kind === 'refused' ? answer.error.retryAfter : null;
      if (wait !== null) again = setTimeout(() => setAsked((times) => times + 1), wait * 1000);
    });
    return () => {
      here = false;
      clearTimeout(again);
    };
  }, [client, contestId, code, asked]);
  const retry = () => setAsked((times) => times + 1);
  // A contest from before there was a record has nothing to prove.
  if (proof?.kind === 'refused' && proof.error.code === 'RECORD_ABSENT') return null;
  return (
    <Card>
      <Stack>
        <h2>{t('proofTitle')}</h2>
        {!proof && (
          <Loading>
            <Skeleton height="6rem" />
          </Loading>
        )}
        {proof?.kind === 'failed' && <FailureState offline={proof.offline} onRetry={retry} />}
        {proof?.kind === 'refused' && (
          <>
            <Note tone={proof.error.retryAfter === null ? 'warning' : 'info'}>
              {proof.error.message}
            </Note>
            <Row>
              <Button size="s" icon="refresh" onClick={retry}>
                {t('proofAgain')}
              </Button>
            </Row>
          </>
        )}
        {proof?.kind === 'checked' && <Checked proof={proof} changed={changed} />}
        <Quiet>{t('proofMeans')}</Quiet>
      </Stack>
    </Card>
  );
}

function Checked(props: { proof: Extract<Proof, { kind: 'checked' }>; changed: boolean }) {
  const { proof, changed } = props;
  const { t } = useTranslation('voting');
  const language = useLanguage();
  const { inclusion, checked, right } = proof;
  const place = {
    index: formatNumber(inclusion.leafIndex + 1, language),
    size: formatNumber(inclusion.treeSize, language),
  };
  return (
    <>
      <Note tone={right ? 'success' : 'danger'} live>
        <strong>
          {t(right ? (changed ? 'proofRightChanged' : 'proofRight') : 'proofWrong', place)}
        </strong>
      </Note>
      <ul className={classes.steps}>
        {steps.map((step) => {
          const found = checked.found[step];
          const icon = found === 'right' ? 'check' : found === 'wrong' ? 'warning' : 'clock';
          return (
            <li key={step} className={classes[found]}>
              <Icon name={icon} size={18} />
              <span>{t(`proof_${step}_${found}`)}</span>
            </li>
          );
        })}
      </ul>
      <details className={classes.more}>
        <summary>{t('proofDetails')}</summary>
        <dl>
          <dt>{t('proofLeaf')}</dt>
          <dd>{inclusion.leafHash}</dd>
          {checked.head && (
            <>
              <dt>{t('proofRoot', { size: place.size })}</dt>
              <dd>{toHex(checked.head.root)}</dd>
              <dt>{t('proofOrigin')}</dt>
              <dd>{checked.head.origin}</dd>
            </>
          )}
        </dl>
        <Row>
          <a href={`${inclusion.path}/checkpoint`}>{t('proofHeadFile')}</a>
          <a href={`${inclusion.path}/keys`}>{t('proofKeysFile')}</a>
        </Row>
      </details>
    </>
  );
}
