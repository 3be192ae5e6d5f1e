// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.store;

import io.minio.errors.ErrorResponseException;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** The storage said no, or did not answer. */
public class StorageException extends RuntimeException {

    private static final Set<String> ABSENT =
            Set.of("NoSuchKey", "NoSuchUpload", "NoSuchBucket", "NotFound");

    private final @Nullable ErrorResponseException answer;

    StorageException(Throwable cause) {
        super(cause);
        answer = cause instanceof ErrorResponseException response ? response : null;
    }

    /** There is no such object or upload. */
    public boolean isAbsent() {
        return answer != null && (ABSENT.contains(code(answer)) || answer.response().code() == 404);
    }

    /** The object is another one than the condition named. */
    public boolean isOtherObject() {
        return answer != null && answer.response().code() == 412;
    }

    private static String code(ErrorResponseException answer) {
        String code = answer.errorResponse().code();
        return code == null ? "" : code;
    }
}
