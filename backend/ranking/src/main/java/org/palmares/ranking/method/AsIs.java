// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.Reasons;

import java.util.List;

/** {@code as-is/1}: the figures stay as they are. */
public record AsIs() implements Scaling {

    public static final String METHOD = "as-is/1";

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public void write(ObjectBuilder object) {}

    @Override
    public Nature after(Nature before) {
        return before;
    }

    @Override
    public List<Reason> reasonsAgainst(String path, Nature before) {
        return new Reasons().found();
    }

    @Override
    public Scaled scale(Table table, Nature nature) {
        return Scaled.of(table);
    }

    @Override
    public boolean takesUnranked() {
        return true;
    }
}
