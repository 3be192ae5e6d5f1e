// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.kernel.GlobalId;
import org.palmares.media.Arrival;
import org.palmares.media.Arrivals;
import org.palmares.media.Media;
import org.palmares.media.Picture;
import org.palmares.media.Playbacks;
import org.palmares.media.Renditions;
import org.palmares.media.StoredPart;
import org.palmares.media.Upload;
import org.palmares.media.Uploads;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

@Controller
class MediaController {

    private final Playbacks playbacks;
    private final Uploads uploads;
    private final Arrivals arrivals;

    MediaController(Playbacks playbacks, Uploads uploads, Arrivals arrivals) {
        this.playbacks = playbacks;
        this.uploads = uploads;
        this.arrivals = arrivals;
    }

    @SchemaMapping(typeName = "Media", field = "id")
    String mediaId(Media media) {
        return GlobalId.of("Media", playbacks.shownKey(media));
    }

    @SchemaMapping(typeName = "Media")
    @Nullable String posterUrl(Media media) {
        return playbacks.posterUrl(media);
    }

    @SchemaMapping(typeName = "Media")
    List<Picture> pictures(Media media) {
        return playbacks.pictures(media);
    }

    @SchemaMapping(typeName = "Media")
    @Nullable List<Integer> waveform(Media media) {
        Renditions renditions = media.renditions();
        return renditions == null || renditions.waveform().isEmpty() ? null : renditions.waveform();
    }

    @SchemaMapping(typeName = "Media")
    @Nullable String captionsUrl(Media media) {
        return playbacks.captionsUrl(media);
    }

    @SchemaMapping(typeName = "Media")
    @Nullable String previewsUrl(Media media, Viewer viewer) {
        return playbacks.previewsUrl(
                media,
                viewer.accountKey()
                        .map(key -> "account " + key)
                        .orElseGet(() -> "device " + viewer.device()));
    }

    @SchemaMapping(typeName = "Upload", field = "id")
    String uploadId(Upload upload) {
        return GlobalId.of("Upload", upload.key());
    }

    @SchemaMapping(typeName = "Upload")
    @Nullable String manifest(Upload upload) {
        return arrivals.of(upload.key()).map(Arrival::manifest).orElse(null);
    }

    @SchemaMapping(typeName = "Upload")
    List<StoredPart> storedParts(Upload upload) {
        return uploads.storedParts(upload);
    }
}
