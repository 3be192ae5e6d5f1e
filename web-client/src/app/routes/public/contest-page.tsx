// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { NotFoundPage } from '@/app/not-found-page';
import { QueryView } from '@/app/query-view';
import { Accented, Page, Section } from '@/design/page';
import { FallbackNote } from '@/design/fallback-note';
import { Markdown } from '@/design/markdown';
import { Skeleton } from '@/design/states';
import { AnnouncementList, AnnouncementListFragment } from '@/features/contest/announcement-list';
import { CalendarList, CalendarListFragment } from '@/features/contest/calendar-list';
import { CategoryList, CategoryListFragment } from '@/features/contest/category-list';
import { ContestHero, ContestHeroFragment } from '@/features/contest/contest-hero';
import { EditionList, EditionListFragment } from '@/features/contest/edition-list';
import { DecisionNotices, DecisionNoticesFragment } from '@/features/voting/decision-notices';
import { SuspensionNotice, SuspensionNoticeFragment } from '@/features/contest/suspension-notice';
import { ExtensionList, ExtensionListFragment } from '@/features/contest/extension-list';
import {
  Contact,
  hasBodies,
  hasContact,
  hasDocuments,
  OfficialDocuments,
  OrganisingBodies,
  PagePartsFragment,
} from '@/features/contest/page-parts';
import { PhaseBanner, PhaseBannerFragment } from '@/features/contest/phase-banner';
import { PrizeList, PrizeListFragment } from '@/features/contest/prize-list';
import { RuleSetPanel, RuleSetPanelFragment } from '@/features/contest/rule-set-panel';
import { DocumentPages } from '@/features/media/document-pages';
import { VotePolicyFragment, VotePolicyText } from '@/features/contest/vote-policy-text';
import { PaperNotices, PaperNoticesFragment } from '@/features/paper/paper-notices';
import { PeriodList, PeriodNow } from '@/features/vote-periods/period-list';
import { ShownPeriodsFragment } from '@/features/vote-periods/shown-periods';
import { pick, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import { usePageTitle } from '@/lib/use-page-title';
import { ContestActions } from './contest-actions';
import classes from './contest-page.module.css';
import { GalleryPreview } from './gallery-preview';

const ContestPageQuery = graphql(
  `
    query ContestPage($slug: String!) {
      contest(slug: $slug) {
        id
        slug
        colour
        timeZone
        phase
        takesWorks
        viewerRoles
        prizes {
          id
        }
        edition {
          number
        }
        name {
          vi
          en
        }
        description {
          vi
          en
        }
        committeeMayEnter
        rules {
          vi
          en
        }
        calendar {
          intake {
            state
          }
          voting {
            state
          }
        }
        categories {
          ...CategoryList
        }
        votePolicy {
          ...VotePolicyText
        }
        ...ContestHero
        ...PhaseBanner
        ...CalendarList
        ...RuleSetPanel
        ...PrizeList
        ...PageParts
        ...ExtensionList
        ...SuspensionNotice
        ...DecisionNotices
        ...ShownPeriods
        ...EditionList
        paperNotices(first: 10) {
          ...PaperNotices
        }
        announced: announcements(first: 1) {
          edges {
            cursor
          }
        }
        ...AnnouncementList
      }
    }
  `,
  [
    ContestHeroFragment,
    PhaseBannerFragment,
    CalendarListFragment,
    CategoryListFragment,
    RuleSetPanelFragment,
    PrizeListFragment,
    PagePartsFragment,
    ExtensionListFragment,
    SuspensionNoticeFragment,
    DecisionNoticesFragment,
    ShownPeriodsFragment,
    EditionListFragment,
    AnnouncementListFragment,
    PaperNoticesFragment,
    VotePolicyFragment,
  ],
);

type Contest = NonNullable<ResultOf<typeof ContestPageQuery>['contest']>;

export function ContestPage() {
  const { slug = '' } = useParams();
  const query = useQuery({ query: ContestPageQuery, variables: { slug } });
  return (
    <QueryView query={query} skeleton={<ContestSkeleton />}>
      {({ contest }, refresh) =>
        contest ? <ContestContent contest={contest} refresh={refresh} /> : <NotFoundPage />
      }
    </QueryView>
  );
}

function ContestContent({ contest, refresh }: { contest: Contest; refresh: () => void }) {
  const { t } = useTranslation(['contest', 'paper', 'periods']);
  const language = useLanguage();
  usePageTitle(pick(contest.name, language));
  return (
    <Accented colour={contest.colour}>
      <ContestHero contest={contest} />
      <Page>
        <div className={classes.raised}>
          <PhaseBanner contest={contest} onChange={refresh}>
            <ContestActions
              slug={contest.slug}
              intake={contest.takesWorks ? 'OPEN' : contest.calendar.intake.state}
              voting={contest.calendar.voting.state}
              published={contest.phase === 'PUBLISHED'}
              roles={contest.viewerRoles}
            />
          </PhaseBanner>
        </div>
        <SuspensionNotice contest={contest} past />
        <PeriodNow contest={contest} />
        <ExtensionList contest={contest} />
        <DecisionNotices contest={contest} />
        <FallbackNote of={contest.description} />
        <p className={classes.lead}>{pick(contest.description, language)}</p>
        {contest.announced.edges.length > 0 && (
          <Section title={t('announcements')} id="announcements">
            <AnnouncementList contest={contest} />
          </Section>
        )}
        <GalleryPreview slug={contest.slug} />
        <div className={classes.columns}>
          <div className={classes.stack}>
            <Section title={t('howWinners')} id="winners">
              <RuleSetPanel contest={contest} />
            </Section>
            {contest.prizePeriods.all.length > 0 && (
              <Section title={t('periods:listTitle')} id="periods">
                <PeriodList contest={contest} />
              </Section>
            )}
            <Section title={t('categories')} id="categories">
              <CategoryList categories={contest.categories} />
            </Section>
            {contest.prizes.length > 0 && (
              <Section title={t('prizes')} id="prizes">
                <PrizeList contest={contest} />
              </Section>
            )}
          </div>
          <aside className={classes.stack}>
            <Section title={t('calendar')} id="calendar">
              <CalendarList contest={contest} />
            </Section>
            <Section title={t('howToVote')} id="policy">
              <VotePolicyText policy={contest.votePolicy} timeZone={contest.timeZone} />
            </Section>
            {hasContact({ contest }) && (
              <Section title={t('contact')} id="contact">
                <Contact contest={contest} />
              </Section>
            )}
            {hasDocuments({ contest }) && (
              <Section title={t('documents')} id="documents">
                <OfficialDocuments
                  contest={contest}
                  pages={(file) => <DocumentPages file={file} />}
                />
              </Section>
            )}
            {contest.paperNotices.totalCount > 0 && (
              <Section title={t('paper:notices')} id="paper">
                <PaperNotices
                  slug={contest.slug}
                  timeZone={contest.timeZone}
                  notices={contest.paperNotices}
                />
              </Section>
            )}
            {contest.edition && (
              <Section title={t('editions')} id="editions">
                <EditionList contest={contest} />
              </Section>
            )}
          </aside>
        </div>
        <Section title={t('rules')} id="rules">
          <FallbackNote of={contest.rules} />
          <Markdown text={pick(contest.rules, language)} />
          <p>{t(contest.committeeMayEnter ? 'committeeMay' : 'committeeMayNot')}</p>
        </Section>
        {hasBodies({ contest }) && (
          <Section title={t('bodies')} id="bodies">
            <OrganisingBodies contest={contest} />
          </Section>
        )}
      </Page>
    </Accented>
  );
}

function ContestSkeleton() {
  return (
    <>
      <Skeleton height="16rem" />
      <Page>
        <Skeleton height="9rem" />
        <Skeleton height="14rem" />
      </Page>
    </>
  );
}
