// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useId, type InputHTMLAttributes, type SelectHTMLAttributes } from 'react';
import classes from './fields.module.css';
import { Icon } from './icon';

/** A search line with its sign; the label is for screen readers. */
export function SearchField({
  label,
  ...rest
}: { label: string } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label className={classes.search}>
      <span className="visually-hidden">{label}</span>
      <Icon name="search" />
      <input type="search" placeholder={label} {...rest} />
    </label>
  );
}

/** A choice of one, by the browser's own list: it works best on phones. */
export function SelectField({
  label,
  options,
  ...rest
}: {
  label: string;
  options: { value: string; label: string }[];
} & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <label className={classes.select}>
      <span className="visually-hidden">{label}</span>
      <select {...rest}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" size={18} />
    </label>
  );
}

/** One line of text under its label. */
export function TextField({
  label,
  hint,
  error,
  ...rest
}: {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
} & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        {...rest}
        aria-invalid={error ? true : undefined}
        aria-describedby={error || hint ? `${id}-note` : undefined}
      />
      {(error ?? hint) && (
        <span id={`${id}-note`} className={error ? classes.error : classes.hint}>
          {error ?? hint}
        </span>
      )}
    </div>
  );
}
