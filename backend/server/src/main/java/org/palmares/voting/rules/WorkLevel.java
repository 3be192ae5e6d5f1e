// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules;

/**
 * How hard a proof of work is. Where very many are asked for behind one address, the next ones take
 * longer; nobody is refused for it.
 *
 * @param cost iterations of one try
 * @param keyPrefix what a key must begin with, in hex
 */
public record WorkLevel(int cost, String keyPrefix) {

    /** Up to so many within the window a school votes through one address without noticing. */
    public static final int MANY = 600;

    /** Beyond this no single building is behind it. */
    public static final int FLOOD = 5_000;

    /**
     * @param asked challenges given out to the address within ten minutes, this one included
     */
    public WorkLevel under(long asked) {
        int times = asked > FLOOD ? 16 : asked > MANY ? 4 : 1;
        return new WorkLevel(cost * times, keyPrefix);
    }
}
