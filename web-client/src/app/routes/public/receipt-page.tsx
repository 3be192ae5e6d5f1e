// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { NotFoundPage } from '@/app/not-found-page';
import { QueryView } from '@/app/query-view';
import { Button } from '@/design/button';
import { TextField } from '@/design/fields';
import { Accented, Page, Section } from '@/design/page';
import { Skeleton } from '@/design/states';
import { ContestStrip, ContestStripFragment } from '@/features/contest/contest-strip';
import { KeptReceipts } from '@/features/voting/kept-receipt-list';
import { ReceiptLookup } from '@/features/voting/receipt-lookup';
import { pick, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import { usePageTitle } from '@/lib/use-page-title';
import classes from './receipt-page.module.css';

const ReceiptPageQuery = graphql(
  `
    query ReceiptPage($slug: String!) {
      contest(slug: $slug) {
        id
        slug
        colour
        timeZone
        name {
          vi
          en
        }
        ...ContestStrip
      }
    }
  `,
  [ContestStripFragment],
);

type Contest = NonNullable<ResultOf<typeof ReceiptPageQuery>['contest']>;

export function ReceiptPage() {
  const { slug = '' } = useParams();
  const query = useQuery({ query: ReceiptPageQuery, variables: { slug } });
  return (
    <QueryView
      query={query}
      skeleton={
        <Page narrow>
          <Skeleton height="12rem" />
        </Page>
      }
    >
      {({ contest }) => (contest ? <ReceiptContent contest={contest} /> : <NotFoundPage />)}
    </QueryView>
  );
}

function ReceiptContent({ contest }: { contest: Contest }) {
  const { t } = useTranslation('voting');
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const code = search.get('code')?.trim() ?? '';
  const [typed, setTyped] = useState(code);
  usePageTitle(t('receiptTitle'), pick(contest.name, language));
  return (
    <Accented colour={contest.colour}>
      <ContestStrip contest={contest} />
      <Page narrow>
        <h1>{t('receiptTitle')}</h1>
        <p>{t('receiptIntro')}</p>
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim()) setSearch({ code: typed.trim() }, { replace: true });
          }}
        >
          <TextField
            label={t('receiptField')}
            value={typed}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={80}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button kind="primary" type="submit" icon="search">
            {t('receiptLookUp')}
          </Button>
        </form>
        {code && (
          <ReceiptLookup
            key={code}
            contestId={contest.id}
            slug={contest.slug}
            timeZone={contest.timeZone}
            code={code}
          />
        )}
        <Section title={t('receiptsHere')}>
          <KeptReceipts
            contestId={contest.id}
            timeZone={contest.timeZone}
            onChoose={(chosen) => {
              setTyped(chosen);
              setSearch({ code: chosen }, { replace: true });
            }}
          />
        </Section>
      </Page>
    </Accented>
  );
}
