// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { CardGrid } from '@/design/card';
import { Section } from '@/design/page';
import { LivePart } from '@/design/states';
import { EntryCard, EntryCardFragment, EntryCardSkeleton } from '@/features/entry/entry-card';
import { graphql } from '@/lib/graphql';
import { paths } from '@/lib/paths';

const GalleryPreviewQuery = graphql(
  `
    query GalleryPreview($slug: String!) {
      contest(slug: $slug) {
        id
        entries(first: 4) {
          totalCount
          edges {
            node {
              id
              ...EntryCard
            }
          }
        }
      }
    }
  `,
  [EntryCardFragment],
);

/** The first works of the gallery; the page lives without them. */
export function GalleryPreview({ slug }: { slug: string }) {
  const { t } = useTranslation('contest');
  const [{ data, fetching }] = useQuery({ query: GalleryPreviewQuery, variables: { slug } });
  const entries = data?.contest?.entries;
  if (!fetching && (!entries || entries.totalCount === 0)) return null;
  return (
    <Section
      title={entries ? t('worksInGallery', { count: entries.totalCount }) : t('works')}
      action={
        <ButtonLink kind="quiet" size="s" icon="arrowRight" to={paths.gallery(slug)}>
          {t('allWorks')}
        </ButtonLink>
      }
    >
      <LivePart>
        <CardGrid min="15rem">
          {entries
            ? entries.edges.map(({ node }) => (
                <li key={node.id}>
                  <EntryCard slug={slug} entry={node} />
                </li>
              ))
            : [1, 2, 3, 4].map((i) => (
                <li key={i}>
                  <EntryCardSkeleton />
                </li>
              ))}
        </CardGrid>
      </LivePart>
    </Section>
  );
}
