// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.imprint.web;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.OfficialDocument;
import org.palmares.contest.OrganisingBody;
import org.palmares.imprint.ShownFiles;
import org.palmares.media.Media;
import org.palmares.media.MediaKind;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

@Controller
class ShownFileController {

    private final ShownFiles files;

    ShownFileController(ShownFiles files) {
        this.files = files;
    }

    @BatchMapping(typeName = "OrganisingBody")
    Map<OrganisingBody, Media> logo(Set<OrganisingBody> bodies) {
        return shown(bodies, OrganisingBody::file, MediaKind.IMAGE);
    }

    @BatchMapping(typeName = "OfficialDocument")
    Map<OfficialDocument, Media> file(Set<OfficialDocument> documents) {
        return shown(documents, OfficialDocument::file, MediaKind.DOCUMENT);
    }

    @BatchMapping(typeName = "OfficialDocument")
    Map<OfficialDocument, String> downloadPath(Set<OfficialDocument> documents) {
        Map<OfficialDocument, String> paths = new HashMap<>();
        shown(documents, OfficialDocument::file, MediaKind.DOCUMENT)
                .keySet()
                .forEach(shown -> paths.put(shown, "/official-documents/" + shown.file()));
        return paths;
    }

    private <T> Map<T, Media> shown(
            Set<T> lines, Function<T, @Nullable UUID> file, MediaKind kind) {
        Map<UUID, Media> ready =
                files.of(lines.stream().map(file).filter(Objects::nonNull).toList(), kind);
        Map<T, Media> shown = new HashMap<>();
        for (T line : lines) {
            UUID key = file.apply(line);
            Media media = key == null ? null : ready.get(key);
            if (media != null) {
                shown.put(line, media);
            }
        }
        return shown;
    }
}
