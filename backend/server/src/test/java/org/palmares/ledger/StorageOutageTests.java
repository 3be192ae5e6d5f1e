// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.ledger.store.LeafTable;
import org.palmares.ledger.store.LeaseTable;
import org.palmares.ledger.store.RecordBucket;
import org.palmares.ledger.store.SigningKeyTable;
import org.palmares.ranking.record.Leaf;
import org.palmares.ranking.record.RecordHash;
import org.palmares.testing.RealServers;
import org.palmares.tools.localservers.LocalServers;
import org.palmares.tools.localservers.ServerProcess;
import org.springframework.dao.DataAccessException;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The storage of the files is away, has lost them, or another key signs. */
class StorageOutageTests {

    private RecordDatabase database;
    private RecordNode node;
    private UUID log;
    private final List<Leaf> appended = new ArrayList<>();

    @BeforeEach
    void runsOnProcesses() {
        assumeFalse(RealServers.inContainers());
        database = RecordDatabase.fresh();
        node = database.node();
        log = RecordDatabase.log(node);
    }

    @AfterEach
    void away() {
        if (database != null) {
            node.close();
            database.close();
        }
    }

    @Test
    void leavesWaitWhileTheStorageIsDownAndNothingIsRefused() {
        append(10);
        node.rounds();
        ServerProcess storage = LocalServers.shared().s3Process();
        storage.kill();
        try {
            append(300);
            node.rounds();
            append(1);
            node.rounds();
            assertThat(node.bean(PublicRecord.class).isSettled(log)).isFalse();
            assertThatThrownBy(() -> node.bean(RecordFiles.class).checkpoint(log))
                    .isInstanceOf(RecordUnreachable.class);
        } finally {
            storage.start();
        }

        node.rounds();

        assertThat(node.bean(PublicRecord.class).isSettled(log)).isTrue();
        assertThat(new Stranger(node, log).readAll()).isEqualTo(appended);
        assertThat(new RecordFaults(node).of(log)).isEmpty();
    }

    @Test
    void whatHasAnIndexButNoHeadIsNotForgottenWhenTheDatabaseFailsInBetween() {
        node.append(RecordDatabase.ballots(log, 4));
        long fence = node.bean(LeaseTable.class).claim().orElseThrow();
        node.bean(LeafTable.class).sequence(log, fence, 10);
        ServerProcess storage = LocalServers.shared().s3Process();
        storage.kill();
        try {
            node.rounds();
            rename("waiting_leaf", "away");
            assertThatThrownBy(node::rounds).isInstanceOf(DataAccessException.class);
            rename("away", "waiting_leaf");
        } finally {
            storage.start();
        }

        node.rounds();

        assertThat(node.bean(PublicRecord.class).isSettled(log)).isTrue();
        assertThat(new Stranger(node, log).readAll()).hasSize(4);
    }

    private void rename(String from, String to) {
        database.owner().sql("alter table ledger.%s rename to %s".formatted(from, to)).update();
    }

    @Test
    void lostFilesAreWrittenAnewFromRowsToTheByte() {
        append(1_000);
        node.append(List.of(close()));
        node.rounds();
        append(5);
        node.rounds();
        Map<String, String> before = files();
        deleteFiles();

        append(1);
        node.rounds();
        assertThat(new RecordFaults(node).of(log)).containsExactly("CHECKPOINT_GONE");
        assertThat(files()).isEmpty();

        assertThat(node.bean(RecordRebuild.class).rebuild(log)).contains(1_006L);
        // Narrower tiles of before are not needed by anybody who has the present checkpoint.
        assertThat(before).containsAllEntriesOf(files());
        assertThat(files()).containsKeys("checkpoint", "closed/0", "tile/0/000");
        node.rounds();
        assertThat(new RecordFaults(node).of(log)).containsExactly("CHECKPOINT_GONE", "CONSISTENT");
        assertThat(new Stranger(node, log).readAll()).hasSize(1_007);
    }

    @Test
    void rowsThatDoNotMakeTheSignedTreeAreNeverWrittenAsFiles() {
        append(600);
        node.rounds();
        Map<String, String> before = files();
        database.owner()
                .sql(
                        "update ledger.leaf set body = body || '\\x00' where log = :log and"
                                + " leaf_index = 3")
                .param("log", log)
                .update();

        assertThat(node.bean(RecordRebuild.class).rebuild(log)).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void rowsThatWereChangedUnderTheUnfinishedTileStopTheSigning() {
        append(10);
        node.rounds();
        for (String change :
                List.of(
                        "update ledger.leaf set body = body || '\\x00' where log = :log"
                                + " and leaf_index = 3",
                        "delete from ledger.leaf where log = :log and leaf_index = 4")) {
            database.owner().sql(change).param("log", log).update();
            append(1);
            node.rounds();
        }

        assertThat(new RecordFaults(node).of(log)).containsExactly("ROWS_DIFFER", "ROWS_MISSING");
        assertThat(new Stranger(node, log).look()).isEqualTo(10);
    }

    @Test
    void aNewKeySignsOnWhereTheOldOneEndedAndBothStayKnown() {
        append(4);
        node.rounds();
        node.close();
        Map<String, String> properties = database.properties();
        properties.put("palmares.ledger.checkpoint-key", KEY);
        node = RecordNode.with(properties);

        append(4);
        node.rounds();

        assertThat(new Stranger(node, log).readAll()).isEqualTo(appended);
        assertThat(node.bean(SigningKeyTable.class).of("CHECKPOINT")).hasSize(2);
        assertThat(node.bean(SigningKeyTable.class).of("RECEIPT")).hasSize(1);
        assertThat(new RecordFaults(node).of(log)).isEmpty();
    }

    @Test
    void aKeyThatIsNoneStopsTheStartInOneSentence() {
        Map<String, String> properties = database.properties();
        properties.put("palmares.ledger.receipt-key", "c2VjcmV0");
        assertThatThrownBy(() -> RecordNode.with(properties))
                .rootCause()
                .hasMessageNotContaining("c2VjcmV0");
    }

    /** Made for this test alone. */
    private static final String KEY =
            "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g";

    private Leaf close() {
        return new Leaf.Close(log, 0, 1_000, RecordHash.EMPTY_TREE);
    }

    private void append(int count) {
        List<Leaf.Ballot> leaves = RecordDatabase.ballots(log, count);
        node.append(leaves);
        appended.addAll(leaves);
    }

    private void deleteFiles() {
        folder().map(Path::toFile)
                .sorted((a, b) -> b.getPath().length() - a.getPath().length())
                .forEach(File::delete);
        assertThat(node.bean(RecordBucket.class).checkpoint(log)).isEmpty();
    }

    /** By path below the log, in hex. */
    private Map<String, String> files() {
        Map<String, String> files = new HashMap<>();
        folder().filter(Files::isRegularFile)
                .forEach(
                        file -> {
                            try {
                                String path = file.toString();
                                files.put(
                                        path.substring(path.indexOf(log.toString()) + 37),
                                        HexFormat.of().formatHex(Files.readAllBytes(file)));
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        return files;
    }

    private Stream<Path> folder() {
        Path root = LocalServers.shared().s3().folder().resolve("palmares-record/record/" + log);
        if (!Files.exists(root)) {
            return Stream.empty();
        }
        try (Stream<Path> found = Files.walk(root)) {
            return found.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
