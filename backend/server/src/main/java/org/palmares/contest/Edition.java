// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.kernel.Text;

import java.util.UUID;

/**
 * A contest's place in its series.
 *
 * @param number from 1: "lần thứ IV" is 4
 * @param year in which it is held
 */
public record Edition(UUID contest, UUID series, Text seriesName, int number, int year) {}
