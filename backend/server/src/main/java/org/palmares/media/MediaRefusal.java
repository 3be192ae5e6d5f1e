// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.palmares.kernel.RefusalCode;

/** Why a file is not taken, or was given up. */
public enum MediaRefusal implements RefusalCode {
    /** By its bytes it is no MP4, MOV, WebM or Matroska with a picture that moves. */
    NOT_A_VIDEO,
    FILE_EMPTY,
    /** {0} megabytes at most. */
    FILE_TOO_LARGE,
    /** {0} parts have not arrived; they can still be sent. */
    UPLOAD_INCOMPLETE,
    /** The file itself ends in the middle. */
    FILE_CUT_OFF,
    /** Other bytes than those that were checked. */
    FILE_REPLACED,
    /** {0} minutes at most. */
    VIDEO_TOO_LONG,
    /** {0} x {1} pixels. */
    VIDEO_TOO_LARGE,
    /** More than {0} pictures a second. */
    FRAME_RATE_TOO_HIGH,
    /** The codec {0}. */
    CODEC_NOT_SUPPORTED,
    /** Not exactly one video stream, or more than {0} streams. */
    TOO_MANY_STREAMS,
    /** Only {0} of {1} seconds can be read. */
    VIDEO_DAMAGED,
    /** Given up after {0} attempts. */
    TRANSCODING_FAILED,
    /** Given up after {0} attempts: the workers have no room left. */
    WORKER_FULL,
    /** There is nothing to try again: it was not given up. */
    NOT_GIVEN_UP,
    /** Nobody finished it within {0} attempts: the workers went away. */
    WORKER_LOST,
    /** The upload was abandoned or aborted; it must begin again. */
    UPLOAD_GONE,
    /** The bucket does not answer; the same request may succeed later. */
    STORAGE_UNAVAILABLE
}
