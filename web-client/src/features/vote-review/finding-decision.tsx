// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Button } from '@/design/button';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Tag } from '@/design/tag';
import { toast } from '@/design/toast';
import type { Outcome } from '@/lib/user-errors';
import { DecisionDialog } from './decision-dialog';
import { DecisionSteps } from './decision-steps';
import { type Decision, nextDecisions, QuarantineQuery, useQuarantine } from './quarantine';

const tones = { RELEASE: 'neutral', HOLD: 'warning', EXCLUDE: 'danger' } as const;

/**
 * Where people decide on the votes of a finding: what was proposed and confirmed, and what the
 * viewer may do next.
 */
export function FindingDecision({ slug, findingId }: { slug: string; findingId: string }) {
  const { t } = useTranslation('vote-decision');
  const [{ data }, refresh] = useQuery({ query: QuarantineQuery, variables: { slug } });
  const contest = data?.contest;
  const { propose, confirm, withdraw } = useQuarantine(contest?.id ?? '');
  const [asked, setAsked] = useState<Decision>();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  if (!contest) return null;
  const found = contest.quarantine?.find((each) => each.findingId === findingId);
  const open = found?.steps.find(({ result }) => result === null);
  const standing = found?.standing ?? 'RELEASE';
  const sealed = contest.votingProgress.tallySealedAt !== null;
  const mayDecide = contest.viewerRoles.includes('ORGANISER') && !sealed;
  const alone = contest.approval === 'ONE_WITH_DELAY';
  const done = (answer: Outcome<unknown>, said: string) => {
    setOutcome(answer);
    if (answer.kind !== 'done') return false;
    toast(said);
    refresh({ requestPolicy: 'network-only' });
    return true;
  };
  const answer = async (act: () => Promise<Outcome<unknown>>, said: string) => {
    setBusy(true);
    done(await act(), said);
    setBusy(false);
  };
  return (
    <Stack gap="s">
      {found && (
        <>
          <Row>
            <Tag tone={tones[standing]}>{t(`standing_${standing}`)}</Tag>
          </Row>
          <DecisionSteps steps={found.steps} timeZone={contest.timeZone} />
        </>
      )}
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      {mayDecide && found && open && (
        <Row>
          {open.viewerMayConfirm && !alone && (
            <Button
              kind="primary"
              icon="check"
              size="s"
              busy={busy}
              onClick={() => void answer(() => confirm(found.id, open.number), t('decided'))}
            >
              {t(`confirm_${open.decision}`)}
            </Button>
          )}
          <Button
            kind="quiet"
            size="s"
            busy={busy}
            onClick={() => void answer(() => withdraw(found.id, open.number), t('takenBack'))}
          >
            {open.viewerMayConfirm ? t('disagree') : t('takeBack')}
          </Button>
        </Row>
      )}
      {sealed && found && <Quiet>{t('ended')}</Quiet>}
      {mayDecide && !open && (
        <Row>
          {nextDecisions(standing).map((decision) => (
            <Button key={decision} size="s" onClick={() => setAsked(decision)}>
              {t(`propose_${decision}`)}
            </Button>
          ))}
        </Row>
      )}
      {asked && (
        <DecisionDialog
          decision={asked}
          alone={alone}
          propose={(proposal) => propose(findingId, proposal)}
          onClose={() => setAsked(undefined)}
          onProposed={(proposed) => {
            setAsked(undefined);
            done(proposed, alone ? t('announced') : t('proposed'));
          }}
        />
      )}
    </Stack>
  );
}
