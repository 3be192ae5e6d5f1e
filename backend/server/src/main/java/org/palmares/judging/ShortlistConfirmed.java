// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.palmares.kernel.Text;

import java.util.List;
import java.util.UUID;

/**
 * Who goes on from a preliminary round was confirmed; published within that transaction.
 *
 * @param goOn the works that are left
 * @param stopped the works that competed and are not
 */
public record ShortlistConfirmed(
        UUID contest, int round, Text name, List<UUID> goOn, List<UUID> stopped) {}
