// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { ConfirmDialog } from '@/design/confirm-dialog';
import { Quiet, Row, Stack } from '@/design/desk';
import { ProgressBar } from '@/design/progress-bar';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import { toast } from '@/design/toast';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import type { Outcome } from '@/lib/user-errors';
import { useRoundDesk, type JuryRound, type RoundStand } from './round-desk';
import { RoundJurors } from './round-jurors';
import { Shortlist } from './shortlist';

/** One round before the final one: who marks, how far they are, and what it found. */
export function RoundBoard({
  contest,
  round,
  again,
}: {
  contest: RoundStand;
  round: JuryRound;
  again: () => void;
}) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  const desk = useRoundDesk(contest.id, round.number);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState<'seal' | 'confirm'>();
  const [accept, setAccept] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const { proceedings: state, window } = round;
  const organiser = contest.viewerRoles.includes('ORGANISER');
  const name = pick(round.name, language);
  const at = (instant: string) => formatDateTime(instant, contest.timeZone, language);
  const missing = state.assigned - state.submitted;
  const canSeal = state.assigned > 0 && (missing === 0 || window.state === 'CLOSED');
  const run = async (action: () => Promise<Outcome<unknown>>, said: string) => {
    setBusy(true);
    const answer = await action();
    setBusy(false);
    setAsking(undefined);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    toast(said);
    again();
  };
  const label = t('progress', { submitted: state.submitted, assigned: state.assigned });
  return (
    <Card>
      <Stack>
        <Row between>
          <h2>{t('boardTitle', { number: round.number, name })}</h2>
          <Quiet>
            {t(`window_${window.state}`, { opens: at(window.opens), closes: at(window.closes) })}
          </Quiet>
        </Row>
        <Quiet>{pick(round.explanation, language)}</Quiet>
        {state.confirmedAt ? (
          <Note tone="success" live={false}>
            {t('confirmed', { time: at(state.confirmedAt), count: state.shortlisted ?? 0 })}
          </Note>
        ) : (
          state.sealedAt && <Note live={false}>{t('sealed', { time: at(state.sealedAt) })}</Note>
        )}
        {!state.sealedAt && (
          <>
            <ProgressBar
              percent={state.assigned === 0 ? 0 : (state.submitted / state.assigned) * 100}
              label={label}
            />
            <Quiet>{label}</Quiet>
            {(state.jurors ?? []).map((juror) => (
              <Row key={juror.name} between>
                <span>{juror.name}</span>
                <Quiet>
                  {juror.submitted}/{juror.assigned}
                </Quiet>
              </Row>
            ))}
            {organiser && (
              <>
                <RoundJurors contest={contest} round={round} again={again} />
                <Row>
                  <Button
                    kind={state.assigned === 0 ? 'primary' : 'secondary'}
                    busy={busy}
                    onClick={() => void run(desk.assign, t('assigned'))}
                  >
                    {t('assign')}
                  </Button>
                  {canSeal && (
                    <Button
                      kind={missing === 0 ? 'primary' : 'secondary'}
                      onClick={() => setAsking('seal')}
                    >
                      {t('seal')}
                    </Button>
                  )}
                </Row>
                {state.assigned > 0 && !canSeal && (
                  <Quiet>{t('sealLater', { closes: at(window.closes) })}</Quiet>
                )}
              </>
            )}
          </>
        )}
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
        {round.found && (
          <Shortlist
            contest={contest}
            round={round.number}
            found={round.found}
            editable={organiser && state.confirmedAt === null}
            again={again}
          />
        )}
        {state.digest && (
          <Quiet>
            <span style={{ overflowWrap: 'anywhere' }}>
              {t('digest', { digest: state.digest })}
            </span>
          </Quiet>
        )}
        {organiser && state.sealedAt && !state.confirmedAt && (
          <Row>
            <Button kind="primary" onClick={() => setAsking('confirm')}>
              {t('confirm')}
            </Button>
          </Row>
        )}
      </Stack>
      <ConfirmDialog
        open={asking === 'seal'}
        title={t('sealTitle', { name })}
        confirm={t('seal')}
        busy={busy}
        onConfirm={() => void run(() => desk.seal(accept), t('sealedToast'))}
        onClose={() => setAsking(undefined)}
      >
        <p>{t('sealText')}</p>
        {missing > 0 && (
          <Checkbox
            label={t('acceptMissing', { count: missing })}
            checked={accept}
            onChange={(event) => setAccept(event.target.checked)}
          />
        )}
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'confirm'}
        title={t('confirmTitle', { name })}
        confirm={t('confirm')}
        busy={busy}
        onConfirm={() => void run(desk.confirm, t('confirmedToast'))}
        onClose={() => setAsking(undefined)}
      >
        <p>{t('confirmText')}</p>
      </ConfirmDialog>
    </Card>
  );
}
