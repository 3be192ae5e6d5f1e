// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Refusal;
import org.palmares.media.MediaRefusal;
import org.palmares.media.UploadLimits;

import java.util.ArrayList;
import java.util.List;

/** What can be said of a file before a byte of it has been sent. */
public final class FileOffer {

    /** S3 copies an object in one step up to here; larger originals could not be taken in. */
    private static final long LARGEST = 5L << 30;

    private static final int LONGEST_NAME = 255;
    private static final long MEGABYTE = 1_000_000;

    private FileOffer() {}

    /**
     * None where the file may be sent. Browsers say nothing, or "octet-stream", of types that they
     * do not know.
     */
    public static List<Refusal> refusals(
            String fileName, long size, String contentType, UploadLimits limits) {
        List<Refusal> refusals = new ArrayList<>();
        if (fileName.isBlank()) {
            refusals.add(Refusal.of(CommonRefusal.REQUIRED).at("fileName"));
        }
        if (fileName.length() > LONGEST_NAME || hasControls(fileName)) {
            refusals.add(
                    fileName.length() > LONGEST_NAME
                            ? Refusal.of(CommonRefusal.TOO_LONG, LONGEST_NAME).at("fileName")
                            : Refusal.of(CommonRefusal.INVALID).at("fileName"));
        }
        if (size <= 0) {
            refusals.add(Refusal.of(MediaRefusal.FILE_EMPTY).at("size"));
        }
        long most = Math.min(limits.maxSize(), LARGEST);
        if (size > most) {
            refusals.add(tooLarge(most).at("size"));
        }
        if (!OfferedType.mayBe(limits.kind(), contentType)) {
            refusals.add(OfferedType.refusal(limits.kind(), contentType).at("contentType"));
        }
        return refusals;
    }

    public static Refusal tooLarge(long maxSize) {
        return Refusal.of(MediaRefusal.FILE_TOO_LARGE, Long.toString(maxSize / MEGABYTE));
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
