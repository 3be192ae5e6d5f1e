// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.media.Media;
import org.palmares.media.Playback;
import org.palmares.media.Playbacks;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Duration;
import java.util.UUID;

/** Watching what is to be judged. */
@Controller
class JuryWorkController {

    /** Long enough to watch twice and to think; a new one comes with every look at the work. */
    private static final Duration TO_WATCH = Duration.ofHours(3);

    private final Playbacks playbacks;

    JuryWorkController(Playbacks playbacks) {
        this.playbacks = playbacks;
    }

    @SchemaMapping
    @Nullable String posterUrl(JuryWork work) {
        Media media = work.media();
        return media == null ? null : playbacks.posterUrl(media);
    }

    @SchemaMapping
    @Nullable String previewsUrl(JuryWork work, Viewer viewer) {
        Media media = work.media();
        UUID juror = viewer.accountKey().orElse(null);
        return media == null || juror == null
                ? null
                : playbacks.previewsUrl(media, juror.toString());
    }

    @SchemaMapping
    @Nullable Playback playback(JuryWork work, Viewer viewer) {
        Media media = work.media();
        UUID juror = viewer.accountKey().orElse(null);
        return media == null || juror == null
                ? null
                : playbacks.grant(media, juror.toString(), TO_WATCH).orElse(null);
    }
}
