// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import org.palmares.ranking.Standing;
import org.palmares.ranking.reason.Reason;

import java.util.List;

/** What a recount came to; either way it says what was checked. */
public sealed interface RecountReport {

    List<Check> checks();

    /** Everything published follows from the bundle's own figures. */
    record Agrees(List<Check> checks, Manifest manifest, List<Recounted> categories)
            implements RecountReport {
        public Agrees {
            checks = List.copyOf(checks);
            categories = List.copyOf(categories);
        }
    }

    /** The first thing that is wrong, after the checks that went well. */
    record Refused(List<Check> checks, Reason reason) implements RecountReport {
        public Refused {
            checks = List.copyOf(checks);
        }
    }

    /** The standing that the recount made of one category. */
    record Recounted(String id, String name, Standing standing) {}
}
