// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.util.Random;

/** Homes, and phones behind the few addresses of their carriers. */
final class Places {

    private final Random random;

    Places(Random random) {
        this.random = random;
    }

    Place anywhere() {
        return random.nextDouble() < 0.5 ? phone() : home();
    }

    Place phone() {
        return carrier(random.nextInt(6), random.nextInt(64));
    }

    /** One of 64 addresses that some thousand phones share. */
    Place carrier(int site, int block) {
        return Place.v4(27, 64 + site, block, random.nextInt(64));
    }

    Place home() {
        return random.nextBoolean()
                ? Place.v4(113, 160 + random.nextInt(12), random.nextInt(256), random.nextInt(256))
                : Place.v6(random.nextInt(3_000), random.nextInt(256), random.nextInt(256));
    }
}
