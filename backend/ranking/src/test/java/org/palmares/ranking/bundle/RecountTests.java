// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palmares.ranking.bundle.Publications.changed;
import static org.palmares.ranking.bundle.Publications.forged;
import static org.palmares.ranking.bundle.Publications.replace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.ranking.Sha256;
import org.palmares.ranking.bundle.Check.Subject;
import org.palmares.ranking.reason.Language;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

class RecountTests {

    private static final TrustedKey TRUSTED = TrustedKey.of(Publications.KEYS.getPublic());
    private static final String FICTION = "categories/fiction/";

    private static Reason refusal(byte[] archive) {
        return refusal(archive, Optional.empty());
    }

    private static Reason refusal(byte[] archive, Optional<TrustedKey> trusted) {
        RecountReport report = Recount.recount(archive, trusted);
        assertThat(report).isInstanceOf(RecountReport.Refused.class);
        Reason reason = ((RecountReport.Refused) report).reason();
        for (Language language : Language.values()) {
            assertThat(reason.sentence(language)).endsWith(".").doesNotContain("{0}");
        }
        return reason;
    }

    @Test
    void agreesWithABundleThatIsTrue() {
        RecountReport report = Recount.recount(Publications.bundle(), Optional.of(TRUSTED));

        assertThat(report).isInstanceOf(RecountReport.Agrees.class);
        RecountReport.Agrees agrees = (RecountReport.Agrees) report;
        assertThat(agrees.checks())
                .extracting(Check::subject)
                .containsExactly(
                        Subject.SHAPE,
                        Subject.SIGNATURE,
                        Subject.TRUSTED_KEY,
                        Subject.FILES,
                        Subject.RULES,
                        Subject.TABLES,
                        Subject.STANDING,
                        Subject.RULES,
                        Subject.TABLES,
                        Subject.STANDING);
        assertThat(agrees.categories()).hasSize(2);
        assertThat(agrees.categories().get(0).standing())
                .isEqualTo(Publications.contents().categories().get(0).standing());
        assertThat(agrees.manifest().contest()).isEqualTo("Phim ngắn Việt Nam");
        for (Language language : Language.values()) {
            for (Check check : agrees.checks()) {
                assertThat(check.sentence(language)).endsWith(".").doesNotContain("{");
            }
        }
    }

    @Test
    void saysThatWithoutATrustedKeyAnybodyCouldHaveSigned() {
        assertThat(Recount.recount(Publications.bundle(), Optional.empty()).checks())
                .extracting(Check::subject)
                .contains(Subject.KEY_NOT_COMPARED)
                .doesNotContain(Subject.TRUSTED_KEY);
    }

    @Test
    void writesTheSameBytesEveryTime() {
        assertThat(Publications.bundle()).isEqualTo(Publications.bundle());
    }

    @Test
    void saysInBothLanguagesHowToRecount() {
        byte[] readme = Publications.files().getOrDefault("README.txt", new byte[0]);

        assertThat(new String(readme, StandardCharsets.UTF_8))
                .contains("Phim ngắn Việt Nam", "Tính lại", "Recount with Java", "phiên bản 1");
    }

    static Stream<Arguments> refusesAFileThatWasChanged() {
        return Stream.of(
                Arguments.of(FICTION + "marks.json", "\"idea\":\"4\"", "\"idea\":\"5\""),
                Arguments.of(FICTION + "tally.json", "\"votes\":17", "\"votes\":18"),
                Arguments.of(FICTION + "standing.json", "\"place\":1", "\"place\":2"),
                Arguments.of(FICTION + "rules.json", "\"jury\":\"70\"", "\"jury\":\"71\""),
                Arguments.of(FICTION + "entries.json", "MS 001", "MS 009"),
                Arguments.of("README.txt", "palmares-verifier", "palmares-falsifier"));
    }

    @ParameterizedTest
    @MethodSource
    void refusesAFileThatWasChanged(String file, String from, String to) {
        Reason reason = refusal(changed(file, replace(from, to)));

        assertThat(reason.code()).isEqualTo(ReasonCode.FILE_CHANGED);
        assertThat(reason.figures()).hasSize(3).contains(file);
    }

    static Stream<Arguments> refusesWhatAForgerSignedAnew() {
        return Stream.of(
                // a mark, votes, a place, a figure, a reason
                Arguments.of(
                        "marks.json",
                        "\"idea\":\"4\"",
                        "\"idea\":\"10\"",
                        ReasonCode.FIGURE_DIFFERS),
                Arguments.of(
                        "standing.json", "\"place\":1", "\"place\":5", ReasonCode.PLACE_DIFFERS),
                Arguments.of(
                        "standing.json",
                        "\"entry\":\"MS 003\"",
                        "\"entry\":\"MS 009\"",
                        ReasonCode.PLACE_DIFFERS),
                Arguments.of(
                        "standing.json",
                        "\"votes\":\"37\"",
                        "\"votes\":\"38\"",
                        ReasonCode.FIGURE_DIFFERS),
                Arguments.of(
                        "standing.json",
                        "\"unplaced\":[]",
                        "\"unplaced\":[1]",
                        ReasonCode.FIGURE_DIFFERS),
                Arguments.of(
                        "standing.json",
                        "\"unplaced\":[]",
                        "\"unplaced\":[],\"vain\":1",
                        ReasonCode.FIGURE_DIFFERS),
                Arguments.of("standing.json", ",\"unplaced\":[]", "", ReasonCode.FIGURE_DIFFERS),
                Arguments.of(
                        "standing.json",
                        "\"place\":1",
                        "\"platz\":1",
                        ReasonCode.BUNDLE_FILE_UNREADABLE),
                Arguments.of(
                        "standing.json",
                        "{\"format\"",
                        "{ \"format\"",
                        ReasonCode.BUNDLE_NOT_CANONICAL),
                Arguments.of(
                        "marks.json",
                        "\"idea\":\"4\"",
                        "\"idea\":\"4.0\"",
                        ReasonCode.BUNDLE_NOT_CANONICAL),
                Arguments.of(
                        "marks.json",
                        "\"idea\":\"4\"",
                        "\"idea\":\"4.1\"",
                        ReasonCode.TABLES_REFUSED),
                Arguments.of(
                        "marks.json",
                        "\"idea\":\"4\"",
                        "\"idea\":\"11\"",
                        ReasonCode.TABLES_REFUSED),
                Arguments.of(
                        "marks.json",
                        "\"idea\":\"4\"",
                        "\"idea\":4.0",
                        ReasonCode.BUNDLE_FILE_UNREADABLE),
                Arguments.of(
                        "marks.json",
                        "\"idea\":\"4\"",
                        "\"sound\":\"4\"",
                        ReasonCode.TABLES_REFUSED),
                Arguments.of("marks.json", "GK 1", "<GK 1>", ReasonCode.BUNDLE_FILE_UNREADABLE),
                Arguments.of("marks.json", "MS 001", "<MS>", ReasonCode.BUNDLE_FILE_UNREADABLE),
                Arguments.of(
                        "tally.json",
                        "\"2026-11-01\":10",
                        "\"2026-11-01\":11",
                        ReasonCode.TABLES_REFUSED),
                Arguments.of("tally.json", "MS 004", "MS 005", ReasonCode.TABLES_REFUSED),
                Arguments.of(
                        "tally.json",
                        "\"SAME_DEVICE\":3",
                        "\"SAME_DEVICE\":-3",
                        ReasonCode.TABLES_REFUSED),
                Arguments.of(
                        "tally.json",
                        "\"SAME_DEVICE\":3",
                        "\"SAME_DEVICE\":\"3\"",
                        ReasonCode.BUNDLE_FILE_UNREADABLE),
                Arguments.of(
                        "entries.json",
                        "\"MS 004\"",
                        "\"MS 004\",\"MS 004\"",
                        ReasonCode.TABLES_REFUSED),
                Arguments.of("entries.json", ",\"MS 004\"", "", ReasonCode.TABLES_REFUSED),
                Arguments.of(
                        "entries.json",
                        "\"MS 004\"",
                        "\"MS 004\",\"MS 005\"",
                        ReasonCode.FIGURE_DIFFERS),
                Arguments.of(
                        "entries.json", "MS 004", "<MS 004>", ReasonCode.BUNDLE_FILE_UNREADABLE),
                Arguments.of(
                        "rules.json",
                        "\"jury\":\"70\"",
                        "\"jury\":\"10\"",
                        ReasonCode.RULES_DIGEST_DIFFERS),
                Arguments.of(
                        "rules.json",
                        "\"jury\":\"70\"",
                        "\"jury\":70",
                        ReasonCode.BUNDLE_NOT_CANONICAL),
                Arguments.of(
                        "rules.json", "\"quorum\":1", "\"quorum\":0", ReasonCode.RULES_REFUSED));
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatAForgerSignedAnew(String file, String from, String to, ReasonCode code) {
        byte[] archive = forged(FICTION + file, replace(from, to));

        Reason reason = refusal(archive);
        assertThat(reason.code()).as(reason.toString()).isEqualTo(code);
        assertThat(refusal(archive, Optional.of(TRUSTED)).code())
                .isEqualTo(ReasonCode.KEY_NOT_TRUSTED);
    }

    @Test
    void namesThePlaceThatDiffersWithBothFigures() {
        Reason reason =
                refusal(forged(FICTION + "standing.json", replace("\"place\":1", "\"place\":7")));

        assertThat(reason.figures()).hasSize(4).startsWith("fiction").endsWith("7", "1");
        assertThat(reason.sentence(Language.VI)).contains("hạng 7, tính lại được hạng 1");
    }

    @Test
    void namesTheFigureThatDiffersByItsEntry() {
        Reason reason =
                refusal(
                        forged(
                                FICTION + "standing.json",
                                replace("\"votes\":\"37\"", "\"votes\":\"38\"")));

        assertThat(reason.figures().get(1)).endsWith("/MS 003/votes");
        assertThat(reason.figures().subList(2, 4)).containsExactly("38", "37");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"detail\":{}", "\"detail\":[]", "\"detail\":0", "\"detail\":null"})
    void namesAFigureOfAnotherKind(String forged) {
        Reason reason =
                refusal(forged(FICTION + "standing.json", replace("\"detail\":\"\"", forged)));

        assertThat(reason.code()).isEqualTo(ReasonCode.FIGURE_DIFFERS);
        assertThat(reason.figures().get(1)).isEqualTo("separations/0/detail");
    }

    @Test
    void namesAnEntryThatAReasonDoesNotSpeakOf() {
        Reason reason =
                refusal(
                        forged(
                                FICTION + "standing.json",
                                replace("\"above\":[\"MS 00", "\"above\":[\"MS 90")));

        assertThat(reason.figures().get(1)).isEqualTo("separations/0/above/0");
    }

    @Test
    void cutsAFigureThatIsNoFigureShort() {
        Reason reason =
                refusal(
                        forged(
                                FICTION + "standing.json",
                                replace(
                                        "\"unplaced\":[]",
                                        "\"unplaced\":[" + "1,".repeat(99) + "1]")));

        assertThat(reason.figures().get(2)).hasSizeLessThan(130).endsWith("…");
    }

    @Test
    void refusesOtherRulesThanTheLockedOnesEvenWhereTheManifestNamesThem() {
        // Jury 10, public 90: rules, their digest and all are consistent, but the places are not.
        String rules =
                new String(
                        Publications.files().getOrDefault(FICTION + "rules.json", new byte[0]),
                        StandardCharsets.UTF_8);
        String other = rules.replace("\"jury\":\"70\",\"method\"", "\"jury\":\"10\",\"method\"");
        String before = Sha256.hex(rules.getBytes(StandardCharsets.UTF_8));
        String after = Sha256.hex(other.getBytes(StandardCharsets.UTF_8));

        Reason reason =
                refusal(
                        forged(
                                Map.of(
                                        FICTION + "rules.json",
                                        text -> other,
                                        "manifest.json",
                                        text -> text.replace(before, after))));

        assertThat(reason.code()).isIn(ReasonCode.PLACE_DIFFERS, ReasonCode.FIGURE_DIFFERS);
    }

    static Stream<Arguments> refusesAManifestOrSignatureThatIsNone() {
        return Stream.of(
                Arguments.of(
                        "manifest.json",
                        "palmares-bundle/1",
                        "palmares-bundle/2",
                        ReasonCode.BUNDLE_FILE_UNREADABLE),
                Arguments.of(
                        "manifest.json",
                        "\"version\":1",
                        "\"version\":2",
                        ReasonCode.SIGNATURE_INVALID),
                Arguments.of(
                        "manifest.json",
                        "\"version\":1",
                        "\"version\": 1",
                        ReasonCode.BUNDLE_NOT_CANONICAL),
                Arguments.of(
                        "manifest.json",
                        "\"id\":\"fiction\"",
                        "\"id\":\"drama\"",
                        ReasonCode.BUNDLE_FILE_MISSING),
                Arguments.of(
                        "manifest.json",
                        "\"id\":\"fiction\"",
                        "\"id\":\"documentary\"",
                        ReasonCode.BUNDLE_FILE_EXTRA),
                Arguments.of(
                        "manifest.json",
                        "categories/fiction/marks.json",
                        "categories/fiction/merks.json",
                        ReasonCode.BUNDLE_FILE_MISSING),
                Arguments.of(
                        "signature.json",
                        "\"algorithm\":\"Ed25519\"",
                        "\"algorithm\":\"none\"",
                        ReasonCode.BUNDLE_FILE_UNREADABLE),
                Arguments.of(
                        "signature.json",
                        "\"publicKey\":\"",
                        "\"publicKey\":\"AAAA",
                        ReasonCode.BUNDLE_FILE_UNREADABLE),
                Arguments.of(
                        "signature.json",
                        "\"publicKey\":\"",
                        "\"publicKey\":\"!",
                        ReasonCode.BUNDLE_FILE_UNREADABLE),
                Arguments.of(
                        "signature.json",
                        "\"signature\":\"",
                        "\"signature\":\"AAAA",
                        ReasonCode.SIGNATURE_INVALID),
                Arguments.of(
                        "signature.json", "}", ",\"x\":1}", ReasonCode.BUNDLE_FILE_UNREADABLE));
    }

    @ParameterizedTest
    @MethodSource
    void refusesAManifestOrSignatureThatIsNone(
            String file, String from, String to, ReasonCode code) {
        assertThat(refusal(changed(file, replace(from, to))).code()).isEqualTo(code);
    }

    @Test
    void refusesASignatureOfAnotherManifest() {
        byte[] signature = Publications.files().getOrDefault("signature.json", new byte[0]);
        SortedMap<String, byte[]> files = Publications.files();
        files.put(
                "signature.json",
                ManifestSignature.sign("other".getBytes(StandardCharsets.UTF_8), Publications.KEYS)
                        .bytes());

        assertThat(files.get("signature.json")).isNotEqualTo(signature);
        assertThat(refusal(StoredZip.write(files), Optional.of(TRUSTED)).code())
                .isEqualTo(ReasonCode.SIGNATURE_INVALID);
    }

    @ParameterizedTest
    @MethodSource("names")
    void refusesABundleThatLacksAFile(String name) {
        SortedMap<String, byte[]> files = Publications.files();
        files.remove(name);

        Reason reason = refusal(StoredZip.write(files));
        assertThat(reason.code()).isEqualTo(ReasonCode.BUNDLE_FILE_MISSING);
        assertThat(reason.figures()).containsExactly(name);
    }

    static Stream<String> names() {
        return Publications.files().keySet().stream();
    }

    @Test
    void refusesAFileThatNothingNames() {
        for (String name : List.of("names.csv", "categories/fiction/names.json")) {
            SortedMap<String, byte[]> files = Publications.files();
            files.put(name, new byte[] {1});
            assertThat(refusal(StoredZip.write(files)).code())
                    .isEqualTo(ReasonCode.BUNDLE_FILE_EXTRA);
        }
    }

    @Test
    void refusesNamesThatLeadOutOfTheArchive() {
        for (String name :
                List.of(
                        "../evil.txt",
                        "/etc/passwd",
                        "a\\b.txt",
                        "a/../b.txt",
                        "a//b.txt",
                        "C:x.txt",
                        "x")) {
            SortedMap<String, byte[]> files = Publications.files();
            files.put(name, new byte[] {1});
            assertThat(refusal(StoredZip.write(files)).code())
                    .isEqualTo(ReasonCode.BUNDLE_NAME_UNFIT);
        }
    }

    @Test
    void refusesAFileThatStandsTwice() {
        byte[] archive = Publications.bundle();
        byte[] twice = Arrays.copyOf(archive, archive.length * 2);
        System.arraycopy(archive, 0, twice, archive.length, archive.length);
        // The second copy's local headers must follow the first one's, before any directory.
        int directory = new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        System.arraycopy(archive, 0, twice, directory, archive.length);

        assertThat(refusal(twice).code()).isEqualTo(ReasonCode.BUNDLE_FILE_TWICE);
    }

    @Test
    void refusesAnArchiveThatWasPackedAnewOrCut() {
        byte[] archive = Publications.bundle();
        assertThat(refusal(Arrays.copyOf(archive, archive.length + 1)).code())
                .isEqualTo(ReasonCode.BUNDLE_REPACKED);
        assertThat(refusal(Arrays.copyOf(archive, archive.length - 1)).code())
                .isEqualTo(ReasonCode.BUNDLE_REPACKED);
        assertThat(refusal(Arrays.copyOf(archive, 200)).code())
                .isEqualTo(ReasonCode.BUNDLE_NOT_A_ZIP);
        assertThat(refusal(new byte[0]).code()).isEqualTo(ReasonCode.BUNDLE_NOT_A_ZIP);
        assertThat(refusal(new byte[100]).code()).isEqualTo(ReasonCode.BUNDLE_NOT_A_ZIP);
    }

    @Test
    void refusesWhatIsCompressedBeforeItCouldExpand() {
        byte[] archive = Publications.bundle();
        archive[8] = 8;

        assertThat(refusal(archive).code()).isEqualTo(ReasonCode.BUNDLE_COMPRESSED);
    }

    @Test
    void refusesSizesThatCannotBe() {
        byte[] negative = Publications.bundle();
        negative[21] = (byte) 0xff;
        assertThat(refusal(negative).code()).isEqualTo(ReasonCode.BUNDLE_NOT_A_ZIP);
        byte[] beyond = Publications.bundle();
        beyond[21] = 0x7f;
        assertThat(refusal(beyond).code()).isEqualTo(ReasonCode.BUNDLE_NOT_A_ZIP);
    }

    @Test
    void refusesTooManyFilesAndTooManyBytes() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int file = 0; file <= StoredZip.MOST_FILES; file++) {
            files.put("a" + file + ".txt", new byte[0]);
        }
        assertThat(refusal(StoredZip.write(files)).code())
                .isEqualTo(ReasonCode.BUNDLE_TOO_MANY_FILES);
        assertThat(refusal(new byte[StoredZip.LARGEST + 1]).code())
                .isEqualTo(ReasonCode.BUNDLE_TOO_LARGE);
    }

    @Test
    void refusesEveryFlippedByte() {
        byte[] archive = Publications.bundle();
        Random random = new Random(2026);
        for (int round = 0; round < 300; round++) {
            byte[] flipped = archive.clone();
            int at = random.nextInt(archive.length);
            flipped[at] ^= (byte) (1 + random.nextInt(255));
            assertThat(Recount.recount(flipped, Optional.of(TRUSTED)))
                    .as("byte " + at)
                    .isInstanceOf(RecountReport.Refused.class);
        }
    }

    @Test
    void readsAFingerprintHoweverItIsGrouped() {
        String fingerprint = TRUSTED.fingerprint();

        assertThat(TrustedKey.read(fingerprint.toUpperCase(Locale.ROOT).replaceAll("(..)", "$1:")))
                .contains(TRUSTED);
        assertThat(TrustedKey.read(fingerprint + "0")).isEmpty();
    }

    @Test
    void publishesNothingImpossible() throws Exception {
        BundledCategory category = Publications.category("fiction", 1);
        assertThatThrownBy(() -> new BundleContents("x", "x", 0, "x", List.of(category)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BundleContents("x", "x", 1, "x", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BundleContents("x", "x", 1, "x", List.of(category, category)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Publications.category("../x", 1))
                .isInstanceOf(IllegalArgumentException.class);
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        assertThatThrownBy(() -> Bundle.write(Publications.contents(), rsa.generateKeyPair()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
