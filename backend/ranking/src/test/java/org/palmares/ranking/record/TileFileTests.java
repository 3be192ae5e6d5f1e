// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class TileFileTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 273, 112, tile/0/273.p/112",
        "1, 1234067, 256, tile/1/x001/x234/067",
        "63, 1000, 1, tile/63/x001/000.p/1",
        "-1, 999, 255, tile/entries/999.p/255"
    })
    void pathsAreThoseOfTheFormat(int level, long index, int width, String text) {
        TilePath path = new TilePath(level, index, width);
        assertThat(path.text()).isEqualTo(text);
        assertThat(TilePath.read(text)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile/0/0",
                "tile/0/0000",
                "tile/00/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/data/000",
                "tile/0/x000/001",
                "tile/0/001/002",
                "tile/0/x001",
                "tile/0/000.p/0",
                "tile/0/000.p/01",
                "tile/0/000.p/256",
                "tile/0/000.p/257",
                "tile/0/000.p/",
                "tile/0/../000",
                "tile/0/x111/x111/x111/x111/x111/x111/x111/111",
                "/tile/0/000",
                "tile/0/000 "
            })
    void noOtherPathIsRead(String text) {
        assertThat(TilePath.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-2, 0, 1", "64, 0, 1", "0, -1, 1", "0, 0, 0", "0, 0, 257"})
    void thereAreNoOtherTiles(int level, long index, int width) {
        assertThatThrownBy(() -> new TilePath(level, index, width))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The example of the format's text: a tree of 70,000 leaves. */
    @Test
    void aTileIsAsWideAsTheTreeMakesIt() {
        assertThat(TilePath.holding(0, 69_999, 70_000)).isEqualTo(new TilePath(0, 273, 112));
        assertThat(TilePath.holding(0, 0, 70_000)).isEqualTo(new TilePath(0, 0, 256));
        assertThat(TilePath.holding(1, 272, 70_000)).isEqualTo(new TilePath(1, 1, 17));
        assertThat(TilePath.holding(2, 0, 70_000)).isEqualTo(new TilePath(2, 0, 1));
    }

    @Test
    void onlyTheBytesOfATileAreRead() {
        RecordHash hash = RecordHash.leaf(new byte[] {1});
        Tile tile = new Tile(new TilePath(0, 0, 2), List.of(hash, RecordHash.EMPTY_TREE));
        assertThat(Tile.read(tile.path(), tile.bytes())).contains(tile);
        assertThat(Tile.read(tile.path(), new byte[63])).isEmpty();
        assertThatThrownBy(() -> new Tile(new TilePath(0, 0, 2), List.of(hash)))
                .hasMessage("1 hashes for tile/0/000.p/2");
    }

    @Test
    void onlyTheBytesOfABundleAreRead() {
        TilePath one = TilePath.entries(0, 1);
        byte[] longest = new byte[EntryBundle.LONGEST];
        assertThat(
                        EntryBundle.read(one, new EntryBundle(one, List.of(longest)).bytes())
                                .orElseThrow()
                                .entries())
                .containsExactly(longest);
        assertThat(EntryBundle.read(one, new byte[] {0, 0})).isPresent();
        assertThat(EntryBundle.read(one, new byte[] {0})).isEmpty();
        assertThat(EntryBundle.read(one, new byte[] {0, 2, 1})).isEmpty();
        assertThat(EntryBundle.read(one, new byte[] {0, 0, 0, 0})).isEmpty();
        assertThatThrownBy(() -> new EntryBundle(one, List.of()))
                .hasMessageContaining("tile/entries/000.p/1");
        assertThatThrownBy(() -> new EntryBundle(one, List.of(new byte[0x10000])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHashHasThirtyTwoBytesAndOneTextInEachForm() {
        RecordHash hash = RecordHash.EMPTY_TREE;
        assertThat(RecordHash.readHex(hash.hex())).contains(hash);
        assertThat(RecordHash.readBase64(hash.base64())).contains(hash);
        assertThat(RecordHash.readHex(hash.hex().substring(1))).isEmpty();
        assertThat(RecordHash.readHex(hash.hex().replace('e', 'E'))).isEmpty();
        assertThat(RecordHash.readBase64(hash.base64().substring(4))).isEmpty();
        assertThat(RecordHash.readBase64(hash.base64().replace("=", ""))).isEmpty();
        assertThat(RecordHash.readBase64("?")).isEmpty();
        assertThatThrownBy(() -> RecordHash.of(new byte[31]))
                .hasMessage("a hash has 32 bytes, not 31");
        assertThat(RecordHash.of(hash.bytes()))
                .isEqualTo(hash)
                .hasSameHashCodeAs(hash)
                .hasToString(hash.hex())
                .isNotEqualTo(RecordHash.leaf(new byte[0]))
                .isNotEqualTo("a text");
    }
}
