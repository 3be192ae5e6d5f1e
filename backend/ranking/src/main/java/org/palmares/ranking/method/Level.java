// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Digits;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.MethodReason;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.Reasons;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The way from a table of several raters to one figure for each entry: each rater's figures are
 * scaled, then the raters are joined, and both are rounded as declared.
 */
public record Level(Scaling scaling, Digits scaled, Joining joining, Digits joined) {

    public static Level read(Fields fields) throws NotAccepted {
        Level level =
                new Level(
                        Scalings.read(fields.object("scaling")),
                        DigitsJson.read(fields, "scaled"),
                        Joinings.read(fields.object("joining")),
                        DigitsJson.read(fields, "joined"));
        fields.nothingElse();
        return level;
    }

    public JsonObject write() {
        return new ObjectBuilder()
                .with("scaling", Scalings.write(scaling))
                .with("scaled", DigitsJson.write(scaled))
                .with("joining", Joinings.write(joining))
                .with("joined", DigitsJson.write(joined))
                .done();
    }

    public Nature after(Nature before) {
        return joining.after(scaling.after(before));
    }

    /** Every reason why it cannot work on such figures. */
    public List<Reason> reasonsAgainst(String path, Nature before) {
        Reasons reasons = new Reasons();
        Nature between = scaling.after(before);
        reasons.addAll(scaling.reasonsAgainst(path + ".scaling", before));
        reasons.addAll(joining.reasonsAgainst(path + ".joining", between));
        boolean takesUnranked =
                between.mayBeUnranked() ? joining instanceof Pairwise : scaling.takesUnranked();
        reasons.refuseIf(
                before.mayBeUnranked() && !takesUnranked,
                MethodReason.UNRANKED_NOT_TAKEN,
                path,
                scaling.method());
        reasons.refuseIf(scaling.divides() && scaled.isExact(), MethodReason.ROUNDING_NEEDED, path);
        return reasons.found();
    }

    /** Scales each rater's figures, and rounds them. */
    public Scaled scale(Table table, Nature nature) {
        Scaled found = scaling.scale(table, nature);
        return new Scaled(found.table().rounded(scaled), found.notes(), found.refused());
    }

    /**
     * Joins a scaled table; an entry with fewer raters than the joining needs is absent.
     *
     * @param nature of the figures before they were scaled
     */
    public SortedMap<EntryCode, Joined> join(Table table, Nature nature) {
        SortedMap<EntryCode, Joined> figures = new TreeMap<>();
        if (joining instanceof Pairwise pairwise) {
            pairwise.of(table, scaling.after(nature))
                    .forEach((entry, figure) -> figures.put(entry, rounded(Joined.of(figure))));
        } else {
            PerEntry perEntry = (PerEntry) joining;
            table.rows().forEach((entry, row) -> join(figures, perEntry, entry, row));
        }
        return figures;
    }

    private void join(
            SortedMap<EntryCode, Joined> figures,
            PerEntry perEntry,
            EntryCode entry,
            SortedMap<String, Fraction> row) {
        if (row.size() >= perEntry.least()) {
            figures.put(entry, rounded(perEntry.of(row)));
        }
    }

    private Joined rounded(Joined exact) {
        return new Joined(joined.apply(exact.figure()), exact.treated());
    }
}
