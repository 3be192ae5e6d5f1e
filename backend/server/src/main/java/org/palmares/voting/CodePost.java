// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import java.util.UUID;

/**
 * Carries codes to voters. What it is given it neither keeps nor logs: when a message has left, its
 * address is nowhere.
 */
public interface CodePost {

    /** Whether there is a way for messages at all. */
    boolean isThere();

    /**
     * Takes the message to be sent at once, without waiting until it is.
     *
     * @return whether it was taken
     */
    boolean send(UUID contest, String address, String code);
}
