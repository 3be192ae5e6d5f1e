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
    /** Other bytes than those whose SHA-256 was announced. */
    FILE_NOT_AS_ANNOUNCED,
    /** This upload was announced with another SHA-256. */
    ANNOUNCED_OTHERWISE,
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
    /** The file is {0}; what is expected are files of {1}. */
    WRONG_FILE_KIND,
    /** Nobody can tell what it is; what is expected are files of {0}. */
    UNKNOWN_FILE_KIND,
    /** {0} seconds at least. */
    TOO_SHORT,
    /** {0} minutes at most. */
    AUDIO_TOO_LONG,
    /** Only {0} of {1} seconds can be read. */
    AUDIO_DAMAGED,
    /** The codec {0}. */
    AUDIO_CODEC_NOT_SUPPORTED,
    /** {0} x {1} pixels; the shorter side must have {2}. */
    PICTURE_TOO_SMALL,
    NOT_LANDSCAPE,
    NOT_PORTRAIT,
    NOT_SQUARE,
    /** {0} x {1} pixels. */
    IMAGE_TOO_LARGE,
    /** The picture cannot be read to its end. */
    IMAGE_DAMAGED,
    /** A HEIC picture that is coded or put together in a way that is not read. */
    HEIC_NOT_READ,
    /** The name ends in {0}, and by its bytes the file is {1}. */
    NAMED_OTHERWISE,
    /** A password is needed to read it. */
    DOCUMENT_ENCRYPTED,
    /** Not all of its pages can be read. */
    DOCUMENT_DAMAGED,
    /** {0} pages; {1} at most. */
    TOO_MANY_PAGES,
    /** Line {0} is not as WebVTT or SRT demands. */
    CAPTIONS_INVALID,
    /** The bytes are no UTF-8. */
    CAPTIONS_NOT_UTF8,
    /** The bucket does not answer; the same request may succeed later. */
    STORAGE_UNAVAILABLE
}
