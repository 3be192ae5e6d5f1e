// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.kernel.Text;

/**
 * What is asked for when a new edition is made as a copy of another.
 *
 * @param seriesName also renames the series
 * @param copyMembers whether those who worked on the last edition work on this one
 */
public record NewEdition(
        String slug,
        Text name,
        Text seriesName,
        int number,
        int year,
        Calendar calendar,
        boolean copyMembers) {}
