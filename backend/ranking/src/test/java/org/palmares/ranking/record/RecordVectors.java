// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.palmares.ranking.Sha256;
import org.palmares.ranking.json.JsonValue;
import org.palmares.ranking.json.JsonValue.JsonArray;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.JsonValue.JsonText;
import org.palmares.ranking.json.ObjectBuilder;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The vectors that every implementation of the record must agree with. Roots and proofs come from
 * the slow twin, files from the code itself.
 */
final class RecordVectors {

    private static final int SIZE = 300;
    private static final UUID CONTEST = UUID.fromString("0198c2a4-7d5e-7e42-9a51-3c1f0a6b9d10");
    private static final String ORIGIN = "example.vn/record/" + CONTEST;
    private static final byte[] SEED = Sha256.of("palmares record vectors".getBytes(UTF_8));
    private static final TestKey KEY = new TestKey(SEED);

    private final List<byte[]> entries =
            IntStream.range(0, SIZE).mapToObj(n -> ("entry " + n).getBytes(UTF_8)).toList();
    private final SlowTree slow = SlowTree.of(entries);

    /** One member of the object on a line, one item of a list on a line. */
    String text() {
        return document().members().entrySet().stream()
                .map(member -> "\"%s\": %s".formatted(member.getKey(), lines(member.getValue())))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String lines(JsonValue value) {
        return value instanceof JsonArray array
                ? array.items().stream()
                        .map(item -> "  " + item.canonical())
                        .collect(Collectors.joining(",\n", "[\n", "\n]"))
                : value.canonical();
    }

    private JsonObject document() {
        return new ObjectBuilder()
                .with("format", "palmares-record-vectors/1")
                .with("entries", "entry n is the text \"entry n\" in UTF-8, from entry 0 on")
                .with("roots", List.copyOf(roots()))
                .with("inclusionProofs", inclusion())
                .with("consistencyProofs", consistency())
                .with("filesOfSize300", files())
                .with("tilePaths", paths())
                .with("leaves", LeafTests.leaves().map(RecordVectors::leaf).toList())
                .with("openings", openings())
                .with("notes", notes())
                .done();
    }

    private List<JsonObject> roots() {
        return IntStream.rangeClosed(0, SIZE)
                .filter(size -> size < 70 || size % 32 < 2 || size == SIZE)
                .mapToObj(
                        size ->
                                new ObjectBuilder()
                                        .with("size", size)
                                        .with("root", slow.root(size).hex())
                                        .done())
                .toList();
    }

    private List<JsonObject> inclusion() {
        List<JsonObject> proofs = new ArrayList<>();
        for (int size : List.of(1, 2, 3, 7, 8, 9, 255, 256, 257, 300)) {
            IntStream.of(0, 1, size / 2, size - 1)
                    .distinct()
                    .filter(index -> index < size)
                    .mapToObj(
                            index ->
                                    new ObjectBuilder()
                                            .with("index", index)
                                            .with("size", size)
                                            .with("path", hex(slow.inclusion(index, size)))
                                            .done())
                    .forEach(proofs::add);
        }
        return proofs;
    }

    private List<JsonObject> consistency() {
        List<JsonObject> proofs = new ArrayList<>();
        for (int second : List.of(1, 2, 7, 8, 257, 300)) {
            IntStream.of(1, 2, 3, 4, 6, second / 2, second - 1, second)
                    .distinct()
                    .filter(first -> first > 0 && first <= second)
                    .mapToObj(
                            first ->
                                    new ObjectBuilder()
                                            .with("first", first)
                                            .with("second", second)
                                            .with("path", hex(slow.consistency(first, second)))
                                            .done())
                    .forEach(proofs::add);
        }
        return proofs;
    }

    private List<JsonObject> files() {
        TileFolder folder = new TileFolder();
        TileWriter writer = new TileWriter(TreeEdge.EMPTY, folder);
        entries.forEach(writer::add);
        writer.flush();
        return new TreeMap<>(folder.files)
                .entrySet().stream()
                        .map(
                                file ->
                                        new ObjectBuilder()
                                                .with("path", file.getKey())
                                                .with("bytes", file.getValue().length)
                                                .with("sha256", Sha256.hex(file.getValue()))
                                                .done())
                        .toList();
    }

    private static List<JsonObject> paths() {
        return IntStream.of(0, 1, 999, 1_000, 1_234_067)
                .mapToObj(index -> new TilePath(1, index, index == 999 ? 17 : 256))
                .map(
                        path ->
                                new ObjectBuilder()
                                        .with("level", path.level())
                                        .with("index", path.index())
                                        .with("width", path.width())
                                        .with("path", path.text())
                                        .with("entries", path.withEntries().text())
                                        .done())
                .toList();
    }

    private static JsonObject leaf(Leaf leaf) {
        ObjectBuilder fields = new ObjectBuilder();
        for (RecordComponent field : leaf.getClass().getRecordComponents()) {
            Object value = read(field, leaf);
            if (value instanceof Number number) {
                fields.with(field.getName(), number.longValue());
            } else {
                fields.with(field.getName(), value.toString());
            }
        }
        return new ObjectBuilder()
                .with("type", leaf.type().name())
                .with("fields", fields.done())
                .with("bytes", HexFormat.of().formatHex(leaf.bytes()))
                .with("hash", leaf.hash().hex())
                .done();
    }

    private static Object read(RecordComponent field, Leaf leaf) {
        try {
            return field.getAccessor().invoke(leaf);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<JsonObject> openings() {
        return List.of("DEVICE", "ACCOUNT").stream()
                .map(
                        tier ->
                                new BallotOpening(
                                        Sha256.of(tier.getBytes(UTF_8)),
                                        CONTEST,
                                        BallotOpening.ONE_VOTE,
                                        tier,
                                        new byte[16]))
                .map(
                        opening ->
                                new ObjectBuilder()
                                        .with("nonce", HexFormat.of().formatHex(opening.nonce()))
                                        .with("entry", opening.entry().toString())
                                        .with("weight", opening.weight())
                                        .with("tier", opening.tier())
                                        .with(
                                                "pseudonym",
                                                HexFormat.of().formatHex(opening.pseudonym()))
                                        .with("commitment", opening.commitment().hex())
                                        .done())
                .toList();
    }

    private List<JsonObject> notes() {
        var checkpoint = new Checkpoint(ORIGIN, SIZE, slow.root(SIZE));
        var promise =
                new InclusionPromise(
                        CONTEST, slow.root(1), Instant.parse("2026-11-15T10:00:00.123456Z"));
        return List.of(
                note("checkpoint", checkpoint.text(), ORIGIN),
                note("promise", promise.text(), "example.vn/record/receipts"));
    }

    private static JsonObject note(String what, String text, String name) {
        NoteKey key = KEY.named(name);
        return new ObjectBuilder()
                .with("what", what)
                .with("seed", HexFormat.of().formatHex(SEED))
                .with("key", key.text())
                .with("text", text)
                .with("note", SignedNote.sign(text, key, KEY::sign).note())
                .done();
    }

    private static List<JsonText> hex(List<RecordHash> path) {
        return path.stream().map(hash -> new JsonText(hash.hex())).toList();
    }
}
