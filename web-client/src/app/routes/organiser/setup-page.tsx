// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ApprovalChoice } from '@/features/contest-setup/approval-choice';
import { CommitteeEntry } from '@/features/contest-setup/committee-entry';
import {
  AskedDeclarationFragment,
  AskedDeclarationsFragment,
} from '@/features/contest-setup/asked-declarations';
import { DeclarationsCard } from '@/features/contest-setup/declarations-card';
import { GraceHours } from '@/features/contest-setup/grace-hours';
import { GuardianAge } from '@/features/contest-setup/guardian-age';
import { PostTerm } from '@/features/contest-setup/post-term';
import { ContestForm } from '@/features/contest-setup/contest-form';
import { OpeningPanel } from '@/features/contest-setup/opening-panel';
import { SetupContestFragment } from '@/features/contest-setup/setup-contest';
import { formOf } from '@/features/contest-setup/setup-form';
import { DeclaredPeriodsFragment } from '@/features/contest-setup/periods';
import { PeriodsForm } from '@/features/contest-setup/periods-form';
import { DeclaredRoundsFragment } from '@/features/contest-setup/rounds';
import { RoundsForm } from '@/features/contest-setup/rounds-form';
import { RehearsalPanel } from '@/features/rehearsal/rehearsal-panel';
import { EstimateCard } from '@/features/storage/estimate-card';
import { RetentionFragment } from '@/features/storage/retention';
import { RetentionForm } from '@/features/storage/retention-form';
import { pick, useLanguage } from '@/lib/format';
import { graphql } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { OrganiserPage } from './organiser-page';

const SetupQuery = graphql(
  `
    query ContestSetup($slug: String!) {
      contest(slug: $slug) {
        viewerRoles
        committeeMayEnter
        approval
        guardianAge
        intakeGraceHours
        declarations {
          ...AskedDeclarations
        }
        ...Retention
        postTerm {
          postmarkCounts
          days
        }
        ...SetupContest
        ...DeclaredRounds
        ...DeclaredPeriods
      }
      declarationModels {
        ...AskedDeclaration
      }
    }
  `,
  [
    SetupContestFragment,
    AskedDeclarationFragment,
    AskedDeclarationsFragment,
    RetentionFragment,
    DeclaredRoundsFragment,
    DeclaredPeriodsFragment,
  ],
);

/** Everything about a contest that can still be changed, and its opening. */
export function SetupPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('contest-setup');
  const language = useLanguage();
  const navigate = useNavigate();
  const [result, refresh] = useQuery({ query: SetupQuery, variables: { slug } });
  return (
    <OrganiserPage
      title={t('setupTitle')}
      result={result}
      onRetry={() => refresh({ requestPolicy: 'network-only' })}
    >
      {(contest) => (
        <>
          {!contest.openedAt && (
            <OpeningPanel
              contestId={contest.id}
              checks={contest.openingChecks ?? []}
              explanation={pick(contest.ruleSet.explanation, language)}
            />
          )}
          {!contest.openedAt && (
            <RehearsalPanel
              slug={slug}
              onChange={() => refresh({ requestPolicy: 'network-only' })}
            />
          )}
          <ContestForm
            key={contest.id}
            contest={contest}
            initial={formOf(contest)}
            onSaved={(saved) => {
              if (saved.slug !== slug) void navigate(paths.contestSetup(saved.slug));
            }}
          />
          <RoundsForm contest={contest} />
          {!contest.openedAt && <PeriodsForm contest={contest} />}
          <DeclarationsCard
            key={`declarations ${contest.declarations.version}`}
            contest={contest}
            models={result.data?.declarationModels ?? []}
          />
          <GuardianAge contest={contest} />
          <CommitteeEntry contest={contest} />
          <GraceHours contest={contest} />
          <PostTerm contest={contest} />
          <ApprovalChoice contest={contest} />
          <RetentionForm key={`keep-${contest.id}`} contest={contest} />
          {!contest.openedAt && <EstimateCard slug={contest.slug} />}
        </>
      )}
    </OrganiserPage>
  );
}
