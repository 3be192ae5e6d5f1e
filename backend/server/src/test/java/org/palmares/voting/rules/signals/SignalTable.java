// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

/** Prints the table of this package's README. */
final class SignalTable {

    static final long SEED = 20_260_511;

    private SignalTable() {}

    static void main(String[] arguments) {
        Mixture mixture = Mixture.of(SEED, Mixture.HONEST, Mixture.ATTACKS);
        Caught caught = new Caught(mixture, mixture.findings());
        System.out.println(caught.table());
        for (Votes honest : Mixture.HONEST) {
            System.out.println(
                    honest.name()
                            + ": "
                            + mixture.sizeOf(honest)
                            + " votes, flagged "
                            + caught.any(honest));
        }
    }
}
