// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.Votes;
import org.palmares.ranking.contest.ExternalPart;
import org.palmares.ranking.contest.JuryPart;
import org.palmares.ranking.contest.Part;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.contest.Round;
import org.palmares.ranking.contest.VotesPart;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.ContestReason;
import org.palmares.ranking.reason.Reasons;
import org.palmares.ranking.tables.ContestTables;
import org.palmares.ranking.tables.JurySheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which entries of a round have enough sheets, votes and figures to be placed. The others count in
 * nobody's scaling.
 */
final class Eligibility {

    private final ContestTables tables;
    private final List<EntryCode> admitted;
    private final SortedMap<EntryCode, NoPlace> without = new TreeMap<>();

    private Eligibility(ContestTables tables, List<EntryCode> admitted) {
        this.tables = tables;
        this.admitted = admitted;
    }

    /** The entries that cannot be placed, each with the first part that says so. */
    static SortedMap<EntryCode, NoPlace> without(
            Round round, ContestTables tables, List<EntryCode> admitted) throws CannotRank {
        Eligibility eligibility = new Eligibility(tables, admitted);
        for (Part part : round.parts()) {
            Ref ref = new Ref(round.id(), part.id());
            if (part instanceof JuryPart jury) {
                eligibility.jury(jury, tables.sheetsOf(ref));
            } else if (part instanceof VotesPart votes) {
                eligibility.votes(votes, ref);
            } else {
                eligibility.external((ExternalPart) part, ref);
            }
        }
        return eligibility.without;
    }

    private void no(EntryCode entry, NoPlace.Why why, Part part, long present, long needed) {
        without.putIfAbsent(
                entry,
                new NoPlace(entry, why, part.id(), Fraction.of(present), Fraction.of(needed)));
    }

    private void jury(JuryPart jury, List<JurySheet> sheets) {
        CountedSheets counted = new CountedSheets(jury, sheets);
        for (EntryCode entry : admitted) {
            long eliminations = counted.eliminations(entry);
            jury.barredBy()
                    .ifPresent(
                            limit -> {
                                if (eliminations >= limit) {
                                    no(entry, NoPlace.Why.BARRED, jury, eliminations, limit);
                                }
                            });
            int present = counted.present(entry);
            if (present < jury.quorum()) {
                no(entry, NoPlace.Why.SHEETS_BELOW_QUORUM, jury, present, jury.quorum());
            }
        }
    }

    private void votes(VotesPart part, Ref ref) {
        Map<EntryCode, Long> counted = new HashMap<>();
        for (Votes line : tables.votesOf(ref).votes()) {
            counted.put(line.entry(), line.counted());
        }
        for (EntryCode entry : admitted) {
            long votes = counted.getOrDefault(entry, 0L);
            if (votes < part.quorum()) {
                no(entry, NoPlace.Why.VOTES_BELOW_QUORUM, part, votes, part.quorum());
            }
        }
    }

    private void external(ExternalPart part, Ref ref) throws CannotRank {
        Reasons reasons = new Reasons();
        SortedMap<EntryCode, Fraction> figures = tables.externalOf(ref);
        for (EntryCode entry : admitted) {
            if (!figures.containsKey(entry)) {
                reasons.refuseIf(
                        part.missing() == ExternalPart.Missing.REFUSE,
                        ContestReason.FIGURE_MISSING,
                        entry,
                        ref);
                if (part.missing() == ExternalPart.Missing.NO_PLACE) {
                    no(entry, NoPlace.Why.NO_FIGURE, part, 0, 1);
                }
            }
        }
        CannotRank.ifAny(reasons.found());
    }
}
