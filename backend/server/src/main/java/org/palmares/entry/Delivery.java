// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How and when a work came to the secretariat.
 *
 * @param postmark of what came by post; null otherwise
 * @param reason why the arrival is another moment than that of taking it in; empty where it is not
 */
public record Delivery(
        PaperWay way, Instant arrivedAt, @Nullable LocalDate postmark, String reason) {}
