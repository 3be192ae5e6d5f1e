// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Refusal;

import java.util.UUID;

/**
 * A file handed in and what was made of it.
 *
 * @param owner the key of the thing it belongs to, opaque here
 * @param kind what it was expected to be, and once READY is
 * @param size in bytes
 * @param sha256 of the accepted bytes, in lower-case hex
 * @param progress 0 to 100; 100 only when READY
 * @param retrying an earlier attempt has failed and another is waiting or running
 * @param width of the upright picture, in square pixels
 * @param originalKept whether the bytes that were handed in are still there
 * @param published anybody may load its renditions under /files
 * @param renditions once READY
 * @param early where the lowest rung lies as far as it is made; null once settled
 * @param veiled shown to somebody who must not find the same file elsewhere: its addresses, its id
 *     and its figures are none that others see
 * @param revoked how often its granted addresses were revoked; older ones open nothing
 */
public record Media(
        UUID key,
        UUID owner,
        MediaKind kind,
        MediaState state,
        String fileName,
        long size,
        @Nullable String sha256,
        int progress,
        boolean retrying,
        @Nullable Refusal refusal,
        @Nullable Double durationSeconds,
        @Nullable Integer width,
        @Nullable Integer height,
        boolean originalKept,
        boolean published,
        @Nullable Renditions renditions,
        @Nullable Renditions early,
        boolean veiled,
        int revoked) {

    /** The same under another file name, for readers whom the uploader's own may tell too much. */
    public Media named(String shownName) {
        return new Media(
                key,
                owner,
                kind,
                state,
                shownName,
                size,
                sha256,
                progress,
                retrying,
                refusal,
                durationSeconds,
                width,
                height,
                originalKept,
                published,
                renditions,
                early,
                veiled,
                revoked);
    }

    /** The same for somebody who must not find it elsewhere; without hash, size and publicity. */
    public Media veil() {
        return new Media(
                key,
                owner,
                kind,
                state,
                fileName,
                0,
                null,
                progress,
                retrying,
                refusal,
                durationSeconds,
                width,
                height,
                originalKept,
                false,
                renditions,
                null,
                true,
                revoked);
    }
}
