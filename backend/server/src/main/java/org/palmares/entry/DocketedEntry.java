// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

/**
 * A work with what the secretariat wrote down about it.
 *
 * @param docket null for a work that its owner entered
 */
public record DocketedEntry(Entry entry, @Nullable Docket docket) {}
