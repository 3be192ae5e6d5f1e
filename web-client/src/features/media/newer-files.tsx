// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Note } from '@/design/states';
import { graphql, type ResultOf } from '@/lib/graphql';

const NewerOneFragment = graphql(`
  fragment NewerOne on Media @_unmask {
    id
    state
    fileName
    refusal {
      code
      message
    }
  }
`);

/** The files of a part that are to take the place of others. */
export const NewerFilesFragment = graphql(
  `
    fragment NewerFiles on Part @_unmask {
      id
      newer {
        ...NewerOne
      }
      pictures {
        id
        newer {
          ...NewerOne
        }
      }
      companions {
        id
        newer {
          ...NewerOne
        }
      }
    }
  `,
  [NewerOneFragment],
);

type Part = ResultOf<typeof NewerFilesFragment>;

/** Says of a work that was handed in which newer files are on their way or were refused. */
export function NewerFiles({ parts }: { parts: readonly Part[] }) {
  const { t } = useTranslation('upload');
  const files = parts
    .flatMap(({ newer, pictures, companions }) => [
      newer,
      ...[...pictures, ...companions].map((beside) => beside.newer),
    ])
    .flatMap((file) => (file && file.state !== 'UPLOADING' ? [file] : []));
  return files.map(({ id, state, fileName, refusal }) => {
    const lost = state === 'REFUSED' || state === 'FAILED';
    return (
      <Note key={id} tone="warning" live={false}>
        <strong>{t(lost ? 'newerLost' : 'newerComing', { name: fileName })}</strong>
        {refusal && <p>{refusal.message}</p>}
        <p>{t(lost ? 'olderStands' : 'olderStandsYet')}</p>
      </Note>
    );
  });
}
