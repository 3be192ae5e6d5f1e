// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictNote, SaveMark } from '@/design/save-mark';
import { Refusals } from '@/design/refusals';
import { fieldErrors } from '@/lib/field-errors';
import { pick, useLanguage, type Bilingual } from '@/lib/format';
import { kept } from '@/lib/kept';
import { useAutosave } from '@/lib/use-autosave';
import type { UserError } from '@/lib/user-errors';
import { ConsentField } from './consent-field';
import { DeclarationFields } from './declaration-fields';
import {
  draftText,
  missingOf,
  type AskedOfEntrants,
  type DraftText,
  type EntryDraft,
} from './draft';
import classes from './entry-form.module.css';
import { useSaveEntry } from './save-entry';
import { Step } from './step';
import { SubmitStep } from './submit-step';
import { TextFields } from './text-fields';
import type { UnitOption } from './unit-field';

const known = ['title', 'description', 'authors', 'consent', 'unitId', 'contact', 'declared'];

export type FormContest = {
  timeZone: string;
  consent: Bilingual;
  consentVersion: number;
  categories: readonly { id: string; name: Bilingual }[];
  units: readonly UnitOption[];
  calendar: { intake: { state: string } };
} & AskedOfEntrants;

/** The whole form of one work. Nothing in it is ever lost: every change is saved by itself. */
export function EntryForm({
  entry,
  contest,
  oneFilm,
  hasContent,
  content,
  guardians,
  onSubmitted,
}: {
  entry: EntryDraft;
  contest: FormContest;
  /** Whether the work is one film and nothing else. */
  oneFilm: boolean;
  hasContent: boolean;
  /** The place where the work itself is put together. */
  content: ReactNode;
  /** Where the guardians of young authors are asked. */
  guardians: ReactNode;
  onSubmitted: () => void;
}) {
  const { t } = useTranslation('entry-form');
  const language = useLanguage();
  const save = useSaveEntry(entry.id);
  const { draft, value, state } = useAutosave<DraftText>({
    key: `entry.${entry.id}`,
    value: draftText(entry),
    revision: entry.revision,
    save,
  });
  const consentKey = `consent.${entry.id}`;
  const [consent, setConsent] = useState(() => kept.read(consentKey) === true);
  const [refused, setRefused] = useState<UserError[]>([]);
  useEffect(() => {
    // Back from signing in, at the place where it was asked for.
    if (location.hash === '#submit') document.getElementById('submit')?.scrollIntoView();
  }, []);
  const errors = fieldErrors(
    [...(state.kind === 'refused' ? state.errors : []), ...refused],
    known,
  );
  const change = (next: DraftText) => {
    setRefused([]);
    draft.change(next);
  };
  const work = oneFilm ? 'video' : 'content';
  const missing = missingOf(value, hasContent, consent, work, contest);
  const done = (what: (typeof missing)[number]) => !missing.includes(what);
  const describe = (theirs: DraftText) =>
    [theirs.title, theirs.authors.join(', '), theirs.description].filter(Boolean).join('\n');

  return (
    <>
      <Step
        number={1}
        id="video"
        title={oneFilm ? t('stepVideo') : t('stepContent')}
        done={hasContent}
      >
        {content}
      </Step>
      <Step
        number={2}
        id="about"
        title={t('stepAbout')}
        done={done('title') && done('authors') && done('births')}
      >
        <ConflictNote
          state={state}
          describe={describe}
          onKeepMine={draft.keepMine}
          onTakeTheirs={draft.takeTheirs}
        />
        {state.kind === 'refused' && <Refusals errors={errors.elsewhere} />}
        <TextFields
          draft={value}
          categories={contest.categories}
          units={contest.units}
          asksBirths={contest.guardianAge !== null}
          errors={errors}
          onChange={change}
        />
        {guardians}
        <SaveMark state={state} timeZone={contest.timeZone} />
      </Step>
      <Step number={3} id="submit" title={t('stepSubmit')} done={false}>
        <DeclarationFields
          asked={contest.declarations}
          answers={value.declared ?? []}
          errors={errors}
          onChange={(declared) => change({ ...value, declared })}
        />
        <ConsentField
          text={pick(contest.consent, language)}
          checked={consent}
          error={errors.at('consent')}
          onChange={(checked) => {
            setConsent(checked);
            setRefused([]);
            kept.write(consentKey, checked);
          }}
        />
        <SubmitStep
          entryId={entry.id}
          consentVersion={contest.consentVersion}
          missing={missing}
          open={entry.viewerCanEdit}
          flush={draft.flush}
          revision={() => Math.max(draft.snapshot().revision, entry.revision)}
          onRefused={setRefused}
          onSubmitted={() => {
            kept.drop(consentKey);
            onSubmitted();
          }}
        />
      </Step>
      <p className={classes.hint}>{t('leaveHint')}</p>
    </>
  );
}
