// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A mark as a juror sends it.
 *
 * @param criterion null where what was sent names no criterion
 * @param points a decimal with a point, such as {@code 8.5}
 */
public record GivenMark(@Nullable UUID criterion, String points) {}
