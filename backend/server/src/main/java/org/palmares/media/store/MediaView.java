// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.store;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Refusal;
import org.palmares.media.Media;
import org.palmares.media.MediaKind;
import org.palmares.media.MediaRefusal;
import org.palmares.media.MediaState;
import org.palmares.media.PictureFile;
import org.palmares.media.Renditions;
import org.springframework.jdbc.core.RowMapper;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A media as everybody sees it: its own row, and while it is worked on, its job's. */
class MediaView implements RowMapper<Media> {

    @Override
    public Media mapRow(ResultSet row, int number) throws SQLException {
        UUID key = row.getObject("id", UUID.class);
        MediaState state = state(row);
        return new Media(
                key,
                row.getObject("owner", UUID.class),
                MediaKind.valueOf(row.getString("kind")),
                state,
                row.getString("file_name"),
                row.getLong("size"),
                row.getString("sha256"),
                progress(state, row.getInt("progress")),
                !state.isSettled() && row.getBoolean("retrying"),
                refusal(row),
                row.getObject("seconds", Double.class),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                row.getBoolean("original_kept"),
                row.getBoolean("published"),
                renditions(row, key, state),
                early(row, key, state),
                false,
                row.getInt("revoked"));
    }

    private static MediaState state(ResultSet row) throws SQLException {
        if (row.getBoolean("removed")) {
            return MediaState.REMOVED;
        }
        MediaState stored = MediaState.valueOf(row.getString("state"));
        boolean transcoding =
                stored == MediaState.CHECKING && "TRANSCODING".equals(row.getString("step"));
        return transcoding ? MediaState.TRANSCODING : stored;
    }

    private static int progress(MediaState state, int ofJob) {
        return switch (state) {
            case READY -> 100;
            case CHECKING, TRANSCODING -> ofJob;
            case UPLOADING, REFUSED, FAILED, REMOVED -> 0;
        };
    }

    private static @Nullable Refusal refusal(ResultSet row) throws SQLException {
        String code = row.getString("refusal");
        return code == null
                ? null
                : Refusal.of(
                        MediaRefusal.valueOf(code), texts(row.getArray("refusal_args")).toArray());
    }

    static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static @Nullable Renditions renditions(ResultSet row, UUID key, MediaState state)
            throws SQLException {
        return state == MediaState.READY
                ? new Renditions(
                        key,
                        row.getLong("fence"),
                        row.getBoolean("poster"),
                        row.getBoolean("previews"),
                        pictures(numbers(row.getArray("pictures"))),
                        numbers(row.getArray("waveform")))
                : null;
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        return Arrays.asList((Integer[]) array.getArray());
    }

    /** Stored one after the other: number, width, height. */
    private static List<PictureFile> pictures(List<Integer> numbers) {
        return IntStream.range(0, numbers.size() / 3)
                .mapToObj(
                        at ->
                                new PictureFile(
                                        numbers.get(3 * at),
                                        numbers.get(3 * at + 1),
                                        numbers.get(3 * at + 2)))
                .toList();
    }

    private static @Nullable Renditions early(ResultSet row, UUID key, MediaState state)
            throws SQLException {
        Long fence = row.getObject("early", Long.class);
        return fence == null || state.isSettled()
                ? null
                : new Renditions(key, fence, false, false, List.of(), List.of());
    }
}
