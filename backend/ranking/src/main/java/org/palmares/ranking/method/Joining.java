// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.Reason;

import java.util.List;

/**
 * How the figures that several raters have for one entry become one figure. Each method is named
 * with a version; a published name never changes its meaning.
 */
public sealed interface Joining permits PerEntry, Pairwise {

    String method();

    /** Writes the parameters beside the name. */
    void write(ObjectBuilder object);

    /** What the figures are after it. */
    Nature after(Nature before);

    /**
     * Every reason why it cannot work on such figures.
     *
     * @param path where it stands in the document
     */
    List<Reason> reasonsAgainst(String path, Nature before);

    /** How many raters an entry needs. */
    int least();
}
