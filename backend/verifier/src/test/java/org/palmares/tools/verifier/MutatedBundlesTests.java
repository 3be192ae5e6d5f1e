// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.Place;
import org.palmares.ranking.Sheet;
import org.palmares.ranking.Standing;
import org.palmares.ranking.Votes;
import org.palmares.ranking.exact.Fraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

class MutatedBundlesTests {

    @TempDir Path folder;

    record Ended(int exitCode, String out, String err) {}

    static Ended run(String... typed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode =
                PalmaresVerifier.run(
                        typed,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("\tat ", "Exception");
        return new Ended(
                exitCode,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8));
    }

    private Ended recount(byte[] archive, String... more) {
        try {
            Path file = Files.write(folder.resolve("bundle.zip"), archive);
            String[] typed =
                    Arrays.copyOf(new String[] {"recount", file.toString()}, 2 + more.length);
            System.arraycopy(more, 0, typed, 2, more.length);
            return run(typed);
        } catch (IOException full) {
            throw new AssertionError(full);
        }
    }

    private void refuses(byte[] archive, int exitCode, String code, String... more) {
        Ended ended = recount(archive, more);
        assertThat(ended.err()).contains(code);
        assertThat(ended.exitCode()).isEqualTo(exitCode);
        assertThat(ended.out()).doesNotContain("KHỚP:", "AGREES");
    }

    @Test
    void agreesWithAnHonestBundle() {
        Ended ended = recount(new Publication().signed(), "--key", Publication.fingerprint());

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .contains("Liên hoan phim – Phim truyện")
                .contains("Khóa ký đúng là khóa tin cậy.")
                .contains("MS 003 đứng trên")
                .contains("KHỚP: kết quả công bố (phiên bản 1)");
    }

    @Test
    void agreesInEnglish() {
        Ended ended = recount(new Publication().signed(), "--lang", "en");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out())
                .contains("compared with no trusted one", "ranks above", "AGREES: the published");
    }

    @Test
    void letsNoNameFromABundleSteerTheTerminal() {
        Publication publication = new Publication();
        publication.contest = "Phim\u001b[2J\u202e";

        assertThat(recount(publication.signed()).out())
                .contains("Phim?[2J?")
                .doesNotContain("\u001b");
    }

    @Test
    void takesTheTrustedKeyFromAFile() throws IOException {
        byte[] encoded = Publication.KEYS.getPublic().getEncoded();
        String pem =
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder().encodeToString(encoded)
                        + "\n-----END PUBLIC KEY-----\n";
        byte[] archive = new Publication().signed();
        for (byte[] key :
                List.of(
                        encoded,
                        pem.getBytes(StandardCharsets.US_ASCII),
                        (Publication.fingerprint() + "\n").getBytes(StandardCharsets.US_ASCII))) {
            Path file = Files.write(folder.resolve("key"), key);
            assertThat(recount(archive, "--key", file.toString()).exitCode()).isZero();
        }
        Path junk = Files.write(folder.resolve("junk"), new byte[] {1, 2, 3});
        assertThat(recount(archive, "--key", junk.toString()).exitCode()).isEqualTo(3);
        assertThat(recount(archive, "--key", "absent").exitCode()).isEqualTo(3);
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 20);
    }

    /** Whoever holds the real key publishes another result than the figures give. */
    @ParameterizedTest
    @MethodSource("seeds")
    void refusesAMarkThatWasChangedAfterRanking(int seed) {
        Publication publication = new Publication();
        Standing published = publication.standing();
        Random random = new Random(seed);
        int at = random.nextInt(publication.sheets.size());
        Sheet sheet = publication.sheets.get(at);
        Map<String, Fraction> marks = new TreeMap<>(sheet.marks());
        String criterion = random.nextBoolean() ? "idea" : "craft";
        marks.computeIfPresent(
                criterion,
                (id, mark) ->
                        mark.compareTo(Fraction.of(5)) > 0
                                ? mark.minus(Fraction.ONE)
                                : mark.plus(Fraction.ONE));
        publication.sheets.set(at, Sheet.of(sheet.entry(), sheet.juror(), marks));

        refuses(publication.signed(published, Publication.KEYS), 9, "DIFFERS");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void refusesVotesThatWereChangedAfterRanking(int seed) {
        Publication publication = new Publication();
        Standing published = publication.standing();
        Random random = new Random(seed);
        int at = random.nextInt(publication.votes.size());
        Votes votes = publication.votes.get(at);
        publication.votes.set(
                at, Votes.of(votes.entry(), votes.counted() + 1 + random.nextInt(50)));

        refuses(publication.signed(published, Publication.KEYS), 9, "DIFFERS");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void refusesARowThatWasDropped(int seed) {
        Publication publication = new Publication();
        Standing published = publication.standing();
        publication.sheets.remove(new Random(seed).nextInt(publication.sheets.size()));

        refuses(publication.signed(published, Publication.KEYS), 9, "DIFFERS");
    }

    @Test
    void refusesARowThatWasAdded() {
        Publication publication = new Publication();
        Standing published = publication.standing();
        publication.sheets.add(
                Sheet.of(
                        publication.entries.get(0),
                        new JurorNumber("GK 9"),
                        Map.of("idea", Fraction.of(10), "craft", Fraction.of(10))));

        refuses(publication.signed(published, Publication.KEYS), 9, "DIFFERS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "10", "71"})
    void refusesAWeightThatWasChangedAfterRanking(String jury) {
        Publication publication = new Publication();
        Standing published = publication.standing();
        publication.rules = Publication.rules(jury, "30");

        refuses(publication.signed(published, Publication.KEYS), 9, "DIFFERS");
    }

    @Test
    void refusesPlacesInAnotherOrder() {
        Publication publication = new Publication();
        Standing honest = publication.standing();
        List<Place> places = new ArrayList<>(honest.places());
        Collections.swap(places, 0, 1);
        Standing published =
                new Standing(honest.rulesDigest(), places, honest.separations(), honest.unplaced());

        refuses(publication.signed(published, Publication.KEYS), 9, "FIGURE_DIFFERS");
    }

    @Test
    void refusesAWinnerWhoDidNotWin() {
        Publication publication = new Publication();
        Standing honest = publication.standing();
        List<Place> places = new ArrayList<>(honest.places());
        places.set(0, new Place(1, honest.places().get(1).entries()));
        places.set(1, new Place(2, honest.places().get(0).entries()));
        Standing published =
                new Standing(honest.rulesDigest(), places, honest.separations(), honest.unplaced());

        refuses(publication.signed(published, Publication.KEYS), 9, "PLACE_DIFFERS");
    }

    @Test
    void refusesAMarkOutsideTheScale() {
        Publication publication = new Publication();
        Standing published = publication.standing();
        Sheet sheet = publication.sheets.get(0);
        publication.sheets.set(
                0,
                Sheet.of(
                        sheet.entry(),
                        sheet.juror(),
                        Map.of("idea", Fraction.of(11), "craft", Fraction.ONE)));

        refuses(publication.signed(published, Publication.KEYS), 8, "nằm ngoài thang điểm 0–10");
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(new Publication().signed()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return files;
    }

    @Test
    void isAnArchiveThatOrdinaryProgramsOpen() {
        assertThat(files().keySet())
                .containsExactly(
                        "README.txt",
                        "categories/fiction/entries.json",
                        "categories/fiction/marks.json",
                        "categories/fiction/rules.json",
                        "categories/fiction/standing.json",
                        "categories/fiction/tally.json",
                        "manifest.json",
                        "signature.json");
    }

    @Test
    void refusesWhatAnOrdinaryProgramPackedAnew() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }

        refuses(packed.toByteArray(), 4, "BUNDLE_");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void refusesAnArchiveThatWasCut(int seed) {
        byte[] archive = new Publication().signed();
        int length = new Random(seed).nextInt(archive.length);

        refuses(Arrays.copyOf(archive, length), 4, "BUNDLE_");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void refusesAFlippedByte(int seed) {
        byte[] archive = new Publication().signed();
        Random random = new Random(seed);
        archive[random.nextInt(archive.length)] ^= (byte) (1 << random.nextInt(8));

        refuses(archive, 4, "BUNDLE_");
    }

    @Test
    void refusesAnotherKeyThanTheTrustedOne() {
        Publication publication = new Publication();
        byte[] forged = publication.signed(publication.standing(), Publication.keys());

        refuses(forged, 5, "KEY_NOT_TRUSTED", "--key", Publication.fingerprint());
        assertThat(recount(forged).exitCode()).isZero();
    }
}
