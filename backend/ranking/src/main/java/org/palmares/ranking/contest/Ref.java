// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.Criterion;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.reason.NotAccepted;

/**
 * Names a part or a ranking: {@code jury} in the same round, {@code stage-1/jury} in an earlier
 * one.
 *
 * @param round empty for the same round
 */
public record Ref(String round, String name) implements Comparable<Ref> {

    static Ref read(Fields fields, String field) throws NotAccepted {
        String text = fields.text(field);
        int slash = text.indexOf('/');
        Ref ref = new Ref(text.substring(0, Math.max(slash, 0)), text.substring(slash + 1));
        boolean fit = slash < 0 || Criterion.isId(ref.round());
        if (!fit || !Criterion.isId(ref.name())) {
            throw fields.unreadable(field);
        }
        return ref;
    }

    /** With the round named, seen from that round. */
    public Ref from(String here) {
        return round.isEmpty() ? new Ref(here, name) : this;
    }

    @Override
    public int compareTo(Ref other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return round.isEmpty() ? name : round + "/" + name;
    }
}
