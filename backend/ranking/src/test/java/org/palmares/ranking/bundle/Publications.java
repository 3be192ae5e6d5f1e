// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import org.palmares.ranking.Contests;
import org.palmares.ranking.JuryMarks;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.RuleSet;
import org.palmares.ranking.Sha256;
import org.palmares.ranking.Sheet;
import org.palmares.ranking.TieBreak;
import org.palmares.ranking.Votes;
import org.palmares.ranking.json.JsonReader;
import org.palmares.ranking.json.JsonValue;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** One small publication for tests, its keys, and ways to forge it. */
final class Publications {

    static final KeyPair KEYS = keys();
    static final KeyPair FORGED = keys();

    private Publications() {}

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException absent) {
            throw new AssertionError(absent);
        }
    }

    static BundleContents contents() {
        return new BundleContents(
                "Phim ngắn Việt Nam",
                "phim-ngan",
                1,
                "palmares test",
                List.of(category("fiction", 1), category("documentary", 2)));
    }

    static BundledCategory category(String id, int shift) {
        Contests.Rules declared = Contests.rules();
        declared.tieBreaks = List.of(new TieBreak.JuryScore());
        RuleSet rules = declared.accepted();
        List<Sheet> sheets = new ArrayList<>();
        List<Votes> votes = new ArrayList<>();
        for (int entry = 1; entry <= 4; entry++) {
            for (int juror = 1; juror <= 3; juror++) {
                String mark = String.valueOf((entry * 3 + juror * shift) % 10);
                sheets.add(Contests.sheet(entry, juror, mark, "5"));
            }
            votes.add(
                    Votes.of(
                            Contests.entry(entry),
                            "day",
                            Map.of("2026-11-01", 10L * entry, "2026-11-02", 7L)));
        }
        sheets.add(Sheet.recusal(Contests.entry(1), Contests.juror(4)));
        JuryMarks marks = new JuryMarks(sheets);
        PublicTally tally = new PublicTally(votes, new TreeMap<>(Map.of("SAME_DEVICE", 3L)));
        return new BundledCategory(
                id,
                "Hạng mục " + id,
                Contests.entries(4),
                rules,
                marks,
                tally,
                Contests.standing(rules, marks, tally, Contests.entries(4)));
    }

    static byte[] bundle() {
        return Bundle.write(contents(), KEYS);
    }

    static SortedMap<String, byte[]> files() {
        try {
            return StoredZip.read(bundle());
        } catch (NotAccepted refused) {
            throw new AssertionError(refused);
        }
    }

    /** One file changed, and nothing else: the manifest still lists the old digest. */
    static byte[] changed(String name, UnaryOperator<String> change) {
        SortedMap<String, byte[]> files = files();
        files.put(name, changed(files, name, change));
        return StoredZip.write(files);
    }

    /**
     * One file changed by somebody who then lists the new digest and signs with a key of their own.
     */
    static byte[] forged(String name, UnaryOperator<String> change) {
        return forged(Map.of(name, change));
    }

    static byte[] forged(Map<String, UnaryOperator<String>> changes) {
        SortedMap<String, byte[]> files = files();
        changes.forEach((name, change) -> files.put(name, changed(files, name, change)));
        try {
            Manifest manifest =
                    Manifest.read(files.getOrDefault(BundleFiles.MANIFEST, new byte[0]));
            ObjectBuilder digests = new ObjectBuilder();
            files.forEach(
                    (file, content) -> {
                        if (manifest.files().containsKey(file)) {
                            digests.with(file, Sha256.hex(content));
                        }
                    });
            SortedMap<String, JsonValue> members =
                    new TreeMap<>(
                            ((JsonObject)
                                            JsonReader.read(
                                                    files.getOrDefault(
                                                            BundleFiles.MANIFEST, new byte[0])))
                                    .members());
            members.put("files", digests.done());
            return signed(files, new JsonObject(members).bytes());
        } catch (NotAccepted refused) {
            throw new AssertionError(refused);
        }
    }

    static byte[] signed(SortedMap<String, byte[]> files, byte[] manifest) {
        files.put(BundleFiles.MANIFEST, manifest);
        files.put(BundleFiles.SIGNATURE, ManifestSignature.sign(manifest, FORGED).bytes());
        return StoredZip.write(files);
    }

    private static byte[] changed(
            SortedMap<String, byte[]> files, String name, UnaryOperator<String> change) {
        byte[] before = files.getOrDefault(name, new byte[0]);
        byte[] after =
                change.apply(new String(before, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8);
        if (Arrays.equals(before, after)) {
            throw new AssertionError("the mutation changes nothing in " + name);
        }
        return after;
    }

    static UnaryOperator<String> replace(String from, String to) {
        return text -> {
            int at = text.indexOf(from);
            return at < 0 ? text : text.substring(0, at) + to + text.substring(at + from.length());
        };
    }
}
