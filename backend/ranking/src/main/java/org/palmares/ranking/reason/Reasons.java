// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.reason;

import java.util.ArrayList;
import java.util.List;

/** Reasons as they are found; looking on after the first spares people a second attempt. */
public final class Reasons {

    private final List<Reason> found = new ArrayList<>();

    public void refuseIf(boolean wrong, Code code, Object... figures) {
        if (wrong) {
            found.add(Reason.of(code, figures));
        }
    }

    public void addAll(List<Reason> reasons) {
        found.addAll(reasons);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Reason> found() {
        return List.copyOf(found);
    }
}
