// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import { toast } from '@/design/toast';
import { fieldErrors } from '@/lib/field-errors';
import { kept } from '@/lib/kept';
import type { UserError } from '@/lib/user-errors';
import { BasicsSection } from './basics-section';
import { CalendarSection } from './calendar-section';
import { CategoriesSection } from './categories-section';
import classes from './contest-setup.module.css';
import { PrizesSection } from './prizes-section';
import { RuleSetSection } from './rule-set-section';
import { useContestSetup } from './save-contest';
import type { SetupContest } from './setup-contest';
import {
  inputOf,
  missingTimes,
  prizesAfter,
  savedAs,
  timeErrors,
  type SetupForm,
} from './setup-form';
import { followedHiding } from './hiding';
import { TextsSection } from './texts-section';
import { VotingSection } from './voting-section';

const known = [
  ...['name', 'organiser', 'slug', 'colour', 'timeZone', 'description', 'rules', 'consent'],
  ...['calendar', 'categories', 'prizes', 'votePolicy.limit', 'ruleSet'],
  ...['votePolicy.countStep', 'votePolicy.countsHiddenFrom'],
];

const sections = ['calendar', 'categories', 'prizes', 'voting', 'ruleSet', 'texts'] as const;

/** The section in which a refused field stands; it has the name of its title's text. */
function sectionOf(error: UserError | undefined): (typeof sections)[number] | 'basics' {
  const field = (error?.field ?? '').replace(/^(input|contest)\./, '').split(/[.[]/)[0];
  if (field === 'votePolicy') return 'voting';
  if (['description', 'rules', 'consent'].includes(field ?? '')) return 'texts';
  return sections.find((name) => name === field) ?? 'basics';
}

type Trouble = { kind: 'refused'; errors: UserError[] } | { kind: 'failed'; offline: boolean };

/** The whole set-up of a contest on one page. What is typed stays on this device until it is saved. */
export function ContestForm({
  contest,
  initial,
  onSaved,
}: {
  /** Null for a contest that is not there yet. */
  contest: SetupContest | null;
  initial: SetupForm;
  onSaved: (contest: SetupContest) => void;
}) {
  const { t } = useTranslation('contest-setup');
  const { create, update } = useContestSetup();
  const key = `setup.${contest?.id ?? 'new'}`;
  const [restored] = useState(() => kept.read(key) as SetupForm | undefined);
  const [form, setForm] = useState(restored ? { ...initial, ...restored } : initial);
  const [dirty, setDirty] = useState(Boolean(restored));
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const locked = Boolean(contest?.openedAt);
  const refused = trouble?.kind === 'refused' ? trouble.errors : [];
  const errors = fieldErrors(refused, known);

  useEffect(() => {
    if (dirty) kept.write(key, form);
  }, [dirty, form, key]);

  const change = (part: Partial<SetupForm>) => {
    setForm((old) =>
      followedHiding(old, {
        ...old,
        ...(part.categories ? { prizes: prizesAfter(old, part.categories) } : {}),
        ...part,
      }),
    );
    setDirty(true);
  };
  const discard = () => {
    kept.drop(key);
    setForm(initial);
    setDirty(false);
    setTrouble(undefined);
  };
  const save = async () => {
    const missing = missingTimes(form);
    if (missing.length > 0) {
      setTrouble({ kind: 'refused', errors: timeErrors(missing, t('timeMissing')) });
      document.getElementById('calendar')?.scrollIntoView();
      return;
    }
    setBusy(true);
    const outcome = await (contest ? update(contest.id, inputOf(form)) : create(inputOf(form)));
    setBusy(false);
    if (outcome.kind === 'refused') {
      const section = sectionOf(outcome.errors[0]);
      document.getElementById(section === 'ruleSet' ? 'rules' : section)?.scrollIntoView();
    }
    if (outcome.kind !== 'done') return setTrouble(outcome);
    kept.drop(key);
    setForm((old) => savedAs(old, outcome.value));
    setDirty(false);
    setTrouble(undefined);
    toast(t('saved'));
    onSaved(outcome.value);
  };

  const part = { form, errors, locked, change };
  return (
    <Stack gap="l">
      {restored && dirty && (
        <Note tone="warning">
          {t('restored')}{' '}
          <Button size="s" kind="quiet" onClick={discard}>
            {t('discard')}
          </Button>
        </Note>
      )}
      <BasicsSection {...part} />
      <TextsSection {...part} />
      <CalendarSection {...part} />
      <CategoriesSection {...part} />
      <PrizesSection {...part} />
      <VotingSection {...part} />
      <RuleSetSection {...part} />
      <div className={classes.saveBar}>
        {trouble?.kind === 'refused' && (
          <Refusals
            errors={refused.map((error) => ({
              ...error,
              message: `${t(sectionOf(error))}: ${error.message}`,
            }))}
            title={t('notSaved')}
          />
        )}
        {trouble?.kind === 'failed' && <NoAnswer offline={trouble.offline} />}
        <Row between>
          <span className={classes.hint} role="status">
            {dirty ? t('unsaved') : contest && t('allSaved')}
          </span>
          <Button kind="primary" busy={busy} onClick={() => void save()}>
            {contest ? t('save') : t('create')}
          </Button>
        </Row>
      </div>
    </Stack>
  );
}
