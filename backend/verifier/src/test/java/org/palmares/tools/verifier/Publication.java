// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.JuryMarks;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.Ranking;
import org.palmares.ranking.RankingOutcome;
import org.palmares.ranking.RuleSet;
import org.palmares.ranking.RuleSetOutcome;
import org.palmares.ranking.Sheet;
import org.palmares.ranking.Standing;
import org.palmares.ranking.Votes;
import org.palmares.ranking.bundle.Bundle;
import org.palmares.ranking.bundle.BundleContents;
import org.palmares.ranking.bundle.BundledCategory;
import org.palmares.ranking.bundle.TrustedKey;
import org.palmares.ranking.exact.Fraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A published contest whose figures a test may falsify before or after they are ranked and signed.
 */
final class Publication {

    static final KeyPair KEYS = keys();

    /** What a forger leaves as the honest contest had it, or changes. */
    final List<Sheet> sheets = new ArrayList<>();

    final List<Votes> votes = new ArrayList<>();
    final List<EntryCode> entries = new ArrayList<>();
    RuleSet rules = rules("70", "30");
    String contest = "Liên hoan phim";

    Publication() {
        for (int entry = 1; entry <= 5; entry++) {
            EntryCode code = new EntryCode("MS 00" + entry);
            entries.add(code);
            votes.add(Votes.of(code, (entry * 37L) % 11 + 3));
            for (int juror = 1; juror <= 3; juror++) {
                sheets.add(
                        Sheet.of(
                                code,
                                new JurorNumber("GK " + juror),
                                Map.of(
                                        "idea", Fraction.of((entry * 5 + juror) % 9, 2),
                                        "craft", Fraction.of((entry * 7 + juror) % 10))));
            }
        }
    }

    static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException absent) {
            throw new AssertionError(absent);
        }
    }

    static String fingerprint() {
        return TrustedKey.of(KEYS.getPublic()).fingerprint();
    }

    /** The example of the first format with other weights of jury and public. */
    static RuleSet rules(String jury, String votes) {
        try {
            String example = Files.readString(Path.of("examples", "first-format.json"));
            String document =
                    example.replace("\"jury\": \"70\"", "\"jury\": \"" + jury + "\"")
                            .replace("\"public\": \"30\"", "\"public\": \"" + votes + "\"");
            return ((RuleSetOutcome.Accepted)
                            RuleSet.read(document.getBytes(StandardCharsets.UTF_8)))
                    .rules();
        } catch (IOException absent) {
            throw new AssertionError(absent);
        }
    }

    Standing standing() {
        return ((RankingOutcome.Ranked)
                        Ranking.rank(rules, new JuryMarks(sheets), PublicTally.of(votes), entries))
                .standing();
    }

    byte[] signed(Standing published, KeyPair keys) {
        return Bundle.write(
                new BundleContents(
                        contest,
                        "lien-hoan-phim",
                        1,
                        "palmares test",
                        List.of(
                                new BundledCategory(
                                        "fiction",
                                        "Phim truyện",
                                        entries,
                                        rules,
                                        new JuryMarks(sheets),
                                        new PublicTally(votes, new TreeMap<>()),
                                        published))),
                keys);
    }

    byte[] signed() {
        return signed(standing(), KEYS);
    }
}
