// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.palmares.account.Viewer;
import org.palmares.entry.MediaRetries;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Tries a file again whose processing was given up. */
@Controller
class MediaRetryController {

    record MediaRetryInput(String entryId) {}

    private final MediaRetries retries;

    MediaRetryController(MediaRetries retries) {
        this.retries = retries;
    }

    @MutationMapping
    EntryPayload mediaRetry(@Argument MediaRetryInput input, Viewer viewer) {
        return EntryPayload.with(input.entryId(), key -> retries.retry(key, viewer));
    }
}
