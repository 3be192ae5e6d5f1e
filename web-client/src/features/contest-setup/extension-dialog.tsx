// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Modal, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import { Button } from '@/design/button';
import { Row, Stack } from '@/design/desk';
import { SelectField } from '@/design/fields';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import { formatDateTime, formatEnd, pick, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import { outcomeOf, type Outcome } from '@/lib/user-errors';
import { instantOf, localEndOf } from '@/lib/zone';
import classes from './contest-setup.module.css';
import { DateTimeField } from '@/design/date-time-field';

export const ExtendableFragment = graphql(`
  fragment Extendable on Contest @_unmask {
    id
    slug
    timeZone
    calendar {
      intake {
        closes
      }
      judging {
        opens
        closes
      }
      voting {
        opens
        closes
      }
      publication
    }
    rounds {
      number
      window {
        opens
      }
    }
    categories {
      id
      intakeCloses
      name {
        vi
        en
      }
    }
  }
`);

type Extendable = ResultOf<typeof ExtendableFragment>;

const PreviewQuery = graphql(`
  query ExtensionPreview(
    $slug: String!
    $categoryId: ID
    $closes: DateTime!
    $moveLaterPhases: Boolean!
  ) {
    contest(slug: $slug) {
      id
      extensionPreview(
        categoryId: $categoryId
        closes: $closes
        moveLaterPhases: $moveLaterPhases
      ) {
        calendar {
          intake {
            closes
          }
          judging {
            opens
            closes
          }
          voting {
            opens
            closes
          }
          publication
        }
        rounds {
          number
          name {
            vi
            en
          }
          window {
            opens
            closes
          }
        }
        userErrors {
          code
          message
          field
          retryAfter
        }
      }
    }
  }
`);

type Previewed = NonNullable<
  NonNullable<ResultOf<typeof PreviewQuery>['contest']>['extensionPreview']
>;

const IntakeExtend = graphql(`
  mutation IntakeExtend($input: IntakeExtendInput!) {
    intakeExtend(input: $input) {
      contest {
        id
        phase
        nextChange
        takesWorks
      }
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

type Window = { opens: string; closes: string };

/** Takes works for longer: until when, why, and what becomes of the later phases. */
export function ExtensionDialog({
  contest,
  onClose,
  onExtended,
}: {
  contest: Extendable;
  onClose: () => void;
  onExtended: () => void;
}) {
  const { t } = useTranslation(['contest-setup', 'common']);
  const language = useLanguage();
  const client = useClient();
  const { timeZone } = contest;
  const [categoryId, setCategoryId] = useState('');
  const category = contest.categories.find(({ id }) => id === categoryId);
  const end = category?.intakeCloses ?? contest.calendar.intake.closes;
  const [typed, setTyped] = useState<string>();
  const closes = typed ?? localEndOf(end, timeZone);
  const [move, setMove] = useState(true);
  const [reason, setReason] = useState({ vi: '', en: '' });
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const instant = instantOf(closes, timeZone);
  const asked = typed !== undefined && instant !== null;
  const where = { categoryId: categoryId || null, moveLaterPhases: move };
  const [{ data }] = useQuery({
    query: PreviewQuery,
    variables: { slug: contest.slug, closes: instant ?? end, ...where },
    pause: !asked,
    requestPolicy: 'network-only',
  });
  const preview = asked ? data?.contest?.extensionPreview : undefined;
  const go = async () => {
    if (!instant) return;
    setBusy(true);
    const input = {
      contestId: contest.id,
      closes: instant,
      reason: { vi: reason.vi, en: reason.en || null },
      ...where,
    };
    const answer = outcomeOf(
      await client.mutation(IntakeExtend, { input }).toPromise(),
      (result) => result.intakeExtend,
      (result) => result.intakeExtend.contest,
    );
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    toast(t('extendedToast'));
    onExtended();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('extendTitle')}
      centered
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        <p className={classes.hint}>{t('extendHint')}</p>
        <div>
          <span className={classes.label} aria-hidden="true">
            {t('extendFor')}
          </span>
          <SelectField
            label={t('extendFor')}
            value={categoryId}
            options={[
              { value: '', label: t('wholeContest') },
              ...contest.categories.map(({ id, name }) => ({
                value: id,
                label: pick(name, language),
              })),
            ]}
            onChange={(event) => setCategoryId(event.target.value)}
          />
        </div>
        <p>{t('oldEnd', { when: formatEnd(end, timeZone, language) })}</p>
        <DateTimeField
          label={t('newEnd')}
          value={closes}
          end
          timeZone={timeZone}
          onChange={setTyped}
        />
        <Radio.Group
          label={t('laterPhases')}
          value={move ? 'move' : 'refuse'}
          onChange={(value) => setMove(value === 'move')}
        >
          <Stack gap="s">
            <Radio value="move" label={t('laterPhasesMove')} />
            <Radio value="refuse" label={t('laterPhasesRefuse')} />
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('extendReason')}
          description={t('extendReasonHint')}
          required
          autosize
          minRows={2}
          value={reason.vi}
          onChange={(event) => setReason({ ...reason, vi: event.target.value })}
        />
        <Textarea
          label={t('inEnglish', { label: t('extendReason') })}
          lang="en"
          autosize
          minRows={1}
          value={reason.en}
          onChange={(event) => setReason({ ...reason, en: event.target.value })}
        />
        {preview?.calendar && (
          <Preview contest={contest} calendar={preview.calendar} rounds={preview.rounds ?? []} />
        )}
        {preview && <Refusals errors={preview.userErrors} />}
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
        <Row>
          <Button
            kind="primary"
            busy={busy}
            disabled={!preview?.calendar || reason.vi.trim() === ''}
            onClick={() => void go()}
          >
            {t('extendConfirm')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('common:cancel')}
          </Button>
        </Row>
      </Stack>
    </Modal>
  );
}

/** The calendar as it would become; what moves is marked. */
function Preview({
  contest,
  calendar,
  rounds,
}: {
  contest: Extendable;
  calendar: NonNullable<Previewed['calendar']>;
  rounds: NonNullable<Previewed['rounds']>;
}) {
  const { t } = useTranslation(['contest-setup', 'contest', 'rounds']);
  const language = useLanguage();
  const { timeZone } = contest;
  const line = (name: string, now: Window, before: string | undefined) => ({
    name,
    moved: now.opens !== before,
    when: `${formatDateTime(now.opens, timeZone, language)} – ${formatEnd(now.closes, timeZone, language)}`,
  });
  const final = rounds.length > 0 ? t('rounds:final') : t('contest:window.judging');
  const lines = [
    ...rounds.map(({ number, name, window }) =>
      line(
        pick(name, language),
        window,
        contest.rounds.find((round) => round.number === number)?.window.opens,
      ),
    ),
    line(final, calendar.judging, contest.calendar.judging.opens),
    line(t('contest:window.voting'), calendar.voting, contest.calendar.voting.opens),
  ];
  lines.push({
    name: t('contest:window.publication'),
    moved: calendar.publication !== contest.calendar.publication,
    when: formatDateTime(calendar.publication, timeZone, language),
  });
  return (
    <div className={classes.explanation}>
      <strong>{t('calendarAfter')}</strong>
      <ul className={classes.written}>
        {lines.map(({ name, moved, when }) => (
          <li key={name}>
            <span>
              {name}
              {moved && <strong> · {t('moved')}</strong>}
            </span>
            <span>{when}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
