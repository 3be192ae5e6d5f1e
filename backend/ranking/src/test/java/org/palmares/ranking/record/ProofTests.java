// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Every proof of every size up to 300, and each of them spoiled. */
class ProofTests {

    private static final int MOST = 300;

    private static final List<byte[]> ENTRIES = SlowTree.entries(2026, MOST);
    private static final SlowTree SLOW = SlowTree.of(ENTRIES);
    private static final RecordHash OTHER = RecordHash.leaf(new byte[] {1, 2, 3});

    private static TiledTree tree(int size) {
        TileFolder folder = new TileFolder();
        TileWriter writer = new TileWriter(TreeEdge.EMPTY, folder);
        ENTRIES.subList(0, size).forEach(writer::add);
        writer.flush();
        return new TiledTree(size, folder);
    }

    private static RecordHash leaf(int index) {
        return RecordHash.leaf(ENTRIES.get(index));
    }

    @Test
    void everyInclusionProofHolds() {
        for (int size = 1; size <= MOST; size++) {
            RecordHash root = SLOW.root(size);
            for (int index = 0; index < size; index++) {
                var proof = new InclusionProof(index, size, SLOW.inclusion(index, size));
                check(proof.proves(leaf(index), root), index, size);
            }
        }
    }

    @Test
    void everyConsistencyProofHolds() {
        for (int second = 0; second <= MOST; second++) {
            for (int first = 0; first <= second; first++) {
                List<RecordHash> path = first == 0 ? List.of() : SLOW.consistency(first, second);
                var proof = new ConsistencyProof(first, second, path);
                check(proof.proves(SLOW.root(first), SLOW.root(second)), first, second);
            }
        }
    }

    /** All of them where trees are small, some of each larger size. */
    @Test
    void proofsReadFromTilesAreTheSlowOnes() {
        Random random = new Random(5);
        for (int size = 0; size <= MOST; size++) {
            TiledTree tree = tree(size);
            check(tree.root().equals(SLOW.root(size)), size, size);
            for (int at = 0; at < size; at++) {
                if (size <= 70 || random.nextInt(size) < 10 || at == size - 1) {
                    List<RecordHash> slow = SLOW.inclusion(at, size);
                    check(tree.inclusion(at).path().equals(slow), at, size);
                    List<RecordHash> longer = SLOW.consistency(at + 1, size);
                    check(tree.consistency(at + 1).path().equals(longer), at + 1, size);
                }
            }
            check(tree.consistency(0).path().isEmpty(), 0, size);
        }
    }

    @Test
    void noSpoiledInclusionProofHolds() {
        Random random = new Random(11);
        for (int n = 0; n < 1_000; n++) {
            int size = 1 + random.nextInt(MOST);
            int index = random.nextInt(size);
            RecordHash root = SLOW.root(size);
            List<RecordHash> path = SLOW.inclusion(index, size);
            for (List<RecordHash> spoiled : spoiled(path, random)) {
                var other = new InclusionProof(index, size, spoiled);
                check(!other.proves(leaf(index), root), index, size);
            }
            var proof = new InclusionProof(index, size, path);
            assertThat(proof.proves(OTHER, root)).isFalse();
            assertThat(proof.proves(leaf(index), OTHER)).isFalse();
            int elsewhere = random.nextInt(size);
            assertThat(new InclusionProof(elsewhere, size, path).proves(leaf(index), root))
                    .isEqualTo(elsewhere == index);
        }
    }

    @Test
    void noSpoiledConsistencyProofHolds() {
        Random random = new Random(12);
        for (int n = 0; n < 1_000; n++) {
            int second = 2 + random.nextInt(MOST - 1);
            int first = 1 + random.nextInt(second - 1);
            RecordHash one = SLOW.root(first);
            RecordHash two = SLOW.root(second);
            List<RecordHash> path = SLOW.consistency(first, second);
            for (List<RecordHash> spoiled : spoiled(path, random)) {
                check(
                        !new ConsistencyProof(first, second, spoiled).proves(one, two),
                        first,
                        second);
            }
            var proof = new ConsistencyProof(first, second, path);
            assertThat(proof.proves(OTHER, two)).isFalse();
            assertThat(proof.proves(one, OTHER)).isFalse();
            assertThat(proof.proves(two, one)).isFalse();
        }
    }

    /** Hundred thousands of them: each in as few steps as can be. */
    private static void check(boolean holds, int one, int two) {
        if (!holds) {
            throw new AssertionError("%d of %d".formatted(one, two));
        }
    }

    /** One hash changed, one left out, two exchanged, one too many at either end. */
    private static List<List<RecordHash>> spoiled(List<RecordHash> path, Random random) {
        List<List<RecordHash>> spoiled = new ArrayList<>();
        for (int at = 0; at < path.size(); at++) {
            List<RecordHash> changed = new ArrayList<>(path);
            byte[] bytes = path.get(at).bytes();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            changed.set(at, RecordHash.of(bytes));
            spoiled.add(changed);
            List<RecordHash> shorter = new ArrayList<>(path);
            shorter.remove(at);
            spoiled.add(shorter);
            if (at > 0) {
                List<RecordHash> turned = new ArrayList<>(path);
                turned.set(at, path.get(at - 1));
                turned.set(at - 1, path.get(at));
                spoiled.add(turned);
            }
        }
        List<RecordHash> longer = new ArrayList<>(path);
        longer.add(OTHER);
        spoiled.add(longer);
        List<RecordHash> before = new ArrayList<>(path);
        before.add(0, OTHER);
        spoiled.add(before);
        return spoiled;
    }

    @Test
    void whatCannotBeIsNeverProved() {
        RecordHash root = SLOW.root(1);
        assertThat(new InclusionProof(-1, 1, List.of()).root(root)).isEmpty();
        assertThat(new InclusionProof(1, 1, List.of()).root(root)).isEmpty();
        assertThat(new InclusionProof(0, 0, List.of()).root(root)).isEmpty();

        assertThat(new ConsistencyProof(-1, 1, List.of()).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(2, 1, List.of()).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(0, 1, List.of()).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(0, 1, List.of(root)).proves(RecordHash.EMPTY_TREE, root))
                .isFalse();
        assertThat(new ConsistencyProof(1, 1, List.of(root)).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(1, 1, List.of()).proves(root, OTHER)).isFalse();
        assertThat(new ConsistencyProof(3, 4, List.of()).proves(root, root)).isFalse();
    }

    @Test
    void aTreeProvesNothingBeyondItself() {
        TiledTree tree = tree(5);
        assertThatThrownBy(() -> tree.inclusion(5)).hasMessage("no leaf 5 of 5");
        assertThatThrownBy(() -> tree.inclusion(-1)).hasMessage("no leaf -1 of 5");
        assertThatThrownBy(() -> tree.consistency(6)).hasMessage("no 6 of 5 leaves");
        assertThatThrownBy(() -> tree.consistency(-1)).hasMessage("no -1 of 5 leaves");
        assertThat(tree(0).root()).isEqualTo(RecordHash.EMPTY_TREE);
    }
}
