// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.kernel.Text;

import java.util.UUID;

/**
 * Intake would begin soon, but the contest is not open; published once for each number of hours.
 *
 * @param opens when intake would begin, a local time in the contest's zone as people read it
 * @param missing what keeps the contest from opening, in number
 */
public record SetupWarned(
        UUID contest, String slug, Text contestName, int hours, String opens, int missing) {}
