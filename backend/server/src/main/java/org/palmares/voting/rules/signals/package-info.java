// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What stands out among the ballots of one contest: pure rules over what was kept of each ballot.
 * They accuse nobody; they pick out ballots and say in figures why, for people to decide on. Each
 * looks at the ballots of one work, in the order of their time, against the rhythm of the whole
 * contest, which was read before. Domains and look-alikes of e-mail addresses will be one more
 * {@link org.palmares.voting.rules.signals.Signal} beside these, once voters have addresses.
 */
@NullMarked
package org.palmares.voting.rules.signals;

import org.jspecify.annotations.NullMarked;
