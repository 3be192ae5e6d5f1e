// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Announcement;
import org.palmares.contest.Announcements;
import org.palmares.contest.Contest;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Page;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

@Controller
class AnnouncementController {

    record AnnouncementPublishInput(String contestId, Text title, Text body, boolean pinned) {}

    record AnnouncementChangeInput(String announcementId, Text title, Text body, boolean pinned) {}

    record AnnouncementWithdrawInput(String announcementId) {}

    record AnnouncementPayload(@Nullable Announcement announcement, List<Refusal> userErrors) {
        static AnnouncementPayload of(Outcome<Announcement> outcome) {
            return new AnnouncementPayload(outcome.valueOrNull(), outcome.refusals());
        }
    }

    private final Announcements announcements;

    AnnouncementController(Announcements announcements) {
        this.announcements = announcements;
    }

    @SchemaMapping(typeName = "Contest")
    Page<Announcement> announcements(
            Contest contest, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return announcements.of(contest.key(), first, after == null ? null : cursor(after));
    }

    @SchemaMapping(typeName = "Announcement")
    String id(Announcement announcement) {
        return GlobalId.of("Announcement", announcement.key());
    }

    @MutationMapping
    AnnouncementPayload announcementPublish(
            @Argument AnnouncementPublishInput input, Viewer viewer) {
        return AnnouncementPayload.of(
                Keys.ofContest(
                        input.contestId(),
                        key ->
                                announcements.publish(
                                        key,
                                        Keys.stripped(input.title()),
                                        Keys.stripped(input.body()),
                                        input.pinned(),
                                        viewer)));
    }

    @MutationMapping
    AnnouncementPayload announcementChange(@Argument AnnouncementChangeInput input, Viewer viewer) {
        return with(
                input.announcementId(),
                key ->
                        announcements.change(
                                key,
                                Keys.stripped(input.title()),
                                Keys.stripped(input.body()),
                                input.pinned(),
                                viewer));
    }

    @MutationMapping
    AnnouncementPayload announcementWithdraw(
            @Argument AnnouncementWithdrawInput input, Viewer viewer) {
        return with(input.announcementId(), key -> announcements.withdraw(key, viewer));
    }

    private static AnnouncementPayload with(String id, Function<UUID, Outcome<Announcement>> work) {
        return AnnouncementPayload.of(
                GlobalId.key("Announcement", id)
                        .map(work)
                        .orElseGet(() -> Outcome.refused(CommonRefusal.NOT_FOUND)));
    }

    private static @Nullable UUID cursor(String after) {
        try {
            return UUID.fromString(after);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
