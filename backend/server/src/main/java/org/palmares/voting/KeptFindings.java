// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Page;
import org.palmares.voting.FindingSearch.Found;
import org.palmares.voting.store.BallotBoxTable;
import org.palmares.voting.store.FindingTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps what was found, under codes that say nothing of the works. */
@Component
class KeptFindings {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LETTERS = "BCDFGHKLMNPRSTVX";
    private static final int LEAST = 10;
    private static final int NARROW = 100;
    private static final int WIDE = 10_000;
    private static final int TRIES = 20;

    private final FindingTable table;
    private final BallotBoxTable boxes;
    private final SecureRandom random = new SecureRandom();

    KeptFindings(FindingTable table, BallotBoxTable boxes) {
        this.table = table;
        this.boxes = boxes;
    }

    /** What is there already stays as it is. */
    @Transactional
    public void keep(UUID contest, List<Found> found) {
        // A rehearsal that was wiped meanwhile has no box.
        if (!boxes.lock(contest)) {
            return;
        }
        for (Found one : found) {
            name(contest, one.finding().entry());
            table.add(
                    contest,
                    FindingShapes.key(contest, one.finding()),
                    one.finding().signal(),
                    JSON.writeValueAsString(one.shape()),
                    one.finding().ballots());
        }
    }

    Page<VoteFinding> page(UUID contest, @Nullable Integer first, @Nullable String after) {
        UUID from = after == null ? null : GlobalId.key("VoteFinding", after).orElse(null);
        int size = Page.size(first);
        return Page.of(
                table.of(contest, from, size + 1).stream().map(KeptFindings::finding).toList(),
                size,
                from != null,
                table.count(contest),
                finding -> GlobalId.of("VoteFinding", finding.key()));
    }

    private static VoteFinding finding(FindingTable.Row row) {
        FoundShape found = JSON.readValue(row.facts(), FoundShape.class);
        List<VoteFinding.Fact> facts =
                found.figures().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(fact -> new VoteFinding.Fact(fact.getKey(), fact.getValue()))
                        .toList();
        return new VoteFinding(
                row.id(),
                row.signal(),
                row.work(),
                row.ballots(),
                found.minutes(),
                found.shape(),
                facts);
    }

    private void name(UUID contest, UUID entry) {
        for (int tries = 0; !table.name(contest, entry, code(tries)); tries++) {
            if (tries > 10 * TRIES) {
                throw new IllegalStateException("no code is left in " + contest);
            }
        }
    }

    private String code(int tries) {
        int end = tries < TRIES ? NARROW : WIDE;
        return LETTERS.charAt(random.nextInt(LETTERS.length()))
                + Integer.toString(random.nextInt(LEAST, end));
    }
}
