// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.CompanionKind;
import org.palmares.contest.WorkKind;
import org.palmares.entry.Companion;
import org.palmares.entry.LinkSnapshot;
import org.palmares.entry.PublicationRecord;
import org.palmares.entry.ShownPart;
import org.palmares.entry.rules.LinkRules;
import org.palmares.kernel.GlobalId;
import org.palmares.media.Media;
import org.palmares.media.Playback;
import org.palmares.media.Playbacks;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Optional;

/** The fields of a part of a work; nothing here asks the database. */
@Controller
@SchemaMapping(typeName = "Part")
class PartController {

    private final Playbacks playbacks;
    private final Aliases aliases;

    PartController(Playbacks playbacks, Aliases aliases) {
        this.playbacks = playbacks;
        this.aliases = aliases;
    }

    @SchemaMapping
    String id(ShownPart shown) {
        return GlobalId.of("Part", aliases.of(shown, shown.part().key()));
    }

    @SchemaMapping
    int position(ShownPart shown) {
        return shown.part().position();
    }

    @SchemaMapping
    WorkKind kind(ShownPart shown) {
        return shown.part().kind();
    }

    @SchemaMapping
    String title(ShownPart shown) {
        return shown.part().title();
    }

    @SchemaMapping
    @Nullable Media media(ShownPart shown) {
        return shown.file(shown.part().key());
    }

    @SchemaMapping
    @Nullable Media newer(ShownPart shown) {
        return shown.newer(shown.part().key());
    }

    @SchemaMapping
    @Nullable Playback playback(ShownPart shown, Viewer viewer) {
        Media file = shown.file(shown.part().key());
        return file == null
                ? null
                : playbacks
                        .grant(file, EntryController.name(viewer), EntryController.LONGEST_PLAYBACK)
                        .or(() -> early(shown, file, viewer))
                        .orElse(null);
    }

    private Optional<Playback> early(ShownPart shown, Media file, Viewer viewer) {
        return shown.access().progress() && !shown.byCode()
                ? playbacks.grantEarly(file, EntryController.name(viewer))
                : Optional.empty();
    }

    @SchemaMapping
    @Nullable String article(ShownPart shown) {
        return shown.part().kind() == WorkKind.ARTICLE
                ? aliases.article(shown, shown.part())
                : null;
    }

    @SchemaMapping
    List<ShownCompanion> pictures(ShownPart shown) {
        return shown.part()
                .companions(CompanionKind.PICTURE)
                .map(one -> companion(one, shown))
                .toList();
    }

    private ShownCompanion companion(Companion companion, ShownPart shown) {
        return new ShownCompanion(companion, shown, aliases.of(shown, companion.key()));
    }

    @SchemaMapping
    List<ShownCompanion> companions(ShownPart shown) {
        return shown.companions().map(one -> companion(one, shown)).toList();
    }

    @SchemaMapping
    @Nullable String link(ShownPart shown) {
        return shown.link();
    }

    @SchemaMapping
    @Nullable String linkHost(ShownPart shown) {
        return LinkRules.host(shown.part().link()).orElse(null);
    }

    @SchemaMapping
    @Nullable LinkSnapshot snapshot(ShownPart shown) {
        return shown.part().snapshot();
    }

    @SchemaMapping
    @Nullable PublicationRecord publication(ShownPart shown) {
        PublicationRecord publication = shown.part().publication();
        return publication.isGiven() ? publication : null;
    }
}
