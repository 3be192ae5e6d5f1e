// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { holdsWords } from '@/lib/fold';

export type UnitOption = { id: string; parentId: string | null; code: string; name: string };

/** The unit for which a work is handed in; found without accents, by name, code or what is above. */
export function UnitField({
  units,
  value,
  error,
  onChange,
}: {
  units: readonly UnitOption[];
  value: string | null;
  error: string | undefined;
  onChange: (unitId: string | null) => void;
}) {
  const { t } = useTranslation('entry-form');
  const options = useMemo(() => {
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    return units.map(({ id, code, name, parentId }) => {
      const above = parentId === null ? undefined : byId.get(parentId);
      return { value: id, label: `${name}${above ? ` · ${above.name}` : ''} (${code})` };
    });
  }, [units]);
  return (
    <Select
      label={t('unit')}
      description={t('unitHint')}
      placeholder={t('unitChoose')}
      data={options}
      value={value}
      error={error}
      searchable
      clearable
      limit={60}
      nothingFoundMessage={t('unitNone')}
      filter={({ options: all, search }) =>
        all.filter((option) => 'label' in option && holdsWords(option.label, search))
      }
      onChange={onChange}
    />
  );
}
