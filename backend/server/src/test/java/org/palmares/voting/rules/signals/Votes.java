// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.util.List;

/** One part of the mixture: honest voters, or an attack. */
interface Votes {

    String name();

    List<TracedBallot> cast(Crowd crowd);
}
