// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.palmares.entry.EntryRefusal.LINK_FETCH_OFF;
import static org.palmares.entry.EntryRefusal.LINK_HOST_NOT_ALLOWED;
import static org.palmares.entry.EntryRefusal.LINK_INVALID;
import static org.palmares.entry.EntryRefusal.LINK_NOT_READ;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contests;
import org.palmares.entry.PublicPages.Fetched;
import org.palmares.entry.rules.LinkRules;
import org.palmares.entry.store.SnapshotTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Looks at published posts and keeps what was seen. Off unless the operator says otherwise; then
 * entrants send screenshots. No transaction is open while another server is spoken to.
 */
@Component
public class LinkLooks {

    private record Seen(PostPage page, String site, @Nullable Fetched picture) {}

    private final Entries entries;
    private final Works works;
    private final Contests contests;
    private final DraftEdits edits;
    private final SecretariatDesk desk;
    private final SnapshotTable table;
    private final SnapshotPictures pictures;
    private final PublicPages pages;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;
    private final boolean on;

    LinkLooks(
            Entries entries,
            Works works,
            Contests contests,
            DraftEdits edits,
            SecretariatDesk desk,
            SnapshotTable table,
            SnapshotPictures pictures,
            PublicPages pages,
            DatabaseClock clock,
            ApplicationEventPublisher events,
            @Value("${palmares.entry.link-fetch:false}") boolean on) {
        this.entries = entries;
        this.works = works;
        this.contests = contests;
        this.edits = edits;
        this.desk = desk;
        this.table = table;
        this.pictures = pictures;
        this.pages = pages;
        this.clock = clock;
        this.events = events;
        this.on = on;
    }

    public boolean areOn() {
        return on;
    }

    /** Keeps title, date and picture of the post behind a part's link. */
    public Outcome<Entry> look(UUID partKey, int revision, Viewer viewer) {
        if (!on) {
            return Outcome.refused(LINK_FETCH_OFF);
        }
        Entry entry =
                works.entryOf(partKey)
                        .flatMap(entries::byKey)
                        .filter(found -> desk.handles(found, viewer))
                        .orElse(null);
        Part part = entry == null ? null : works.of(entry.key()).part(partKey).orElse(null);
        if (entry == null || part == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        return see(part, hosts(entry)).flatMap(seen -> keep(part, seen, revision, viewer));
    }

    private List<String> hosts(Entry entry) {
        return Drafts.requirements(contests.byKey(entry.contest()).orElseThrow(), entry)
                .linkHosts();
    }

    private Outcome<Seen> see(Part part, List<String> hosts) {
        String host = LinkRules.host(part.link()).orElse(null);
        Text name = new Text("Phần " + part.position(), "Part " + part.position());
        if (host == null) {
            return Outcome.refused(Refusal.of(LINK_INVALID, name).at("link"));
        }
        if (!LinkRules.allows(hosts, host)) {
            return Outcome.refused(
                    Refusal.of(LINK_HOST_NOT_ALLOWED, name, host, String.join(", ", hosts))
                            .at("link"));
        }
        Fetched fetched = pages.fetch(part.link(), hosts).orElse(null);
        try {
            PostPage page = fetched == null ? null : read(fetched);
            return fetched == null || page == null || page.title().isEmpty()
                    ? Outcome.refused(Refusal.of(LINK_NOT_READ).at("link"))
                    : Outcome.done(new Seen(page, fetched.address().host(), picture(page, hosts)));
        } catch (IOException _) {
            return Outcome.refused(Refusal.of(LINK_NOT_READ).at("link"));
        }
    }

    private static @Nullable PostPage read(Fetched fetched) throws IOException {
        var type = okhttp3.MediaType.parse(fetched.contentType());
        if (type == null || !type.subtype().contains("html")) {
            return null;
        }
        var charset = type.charset();
        return PostPage.read(
                fetched.bytes(),
                charset == null ? null : charset.name(),
                fetched.address().toString());
    }

    private @Nullable Fetched picture(PostPage page, List<String> hosts) {
        return page.picture().isEmpty()
                ? null
                : pages.fetch(page.picture(), hosts)
                        .filter(found -> found.contentType().startsWith("image/"))
                        .orElse(null);
    }

    private Outcome<Entry> keep(Part part, Seen seen, int revision, Viewer viewer) {
        UUID account = viewer.accountKey().orElse(null);
        LinkSnapshot snapshot =
                new LinkSnapshot(
                        part.link(),
                        seen.page().title(),
                        seen.site(),
                        seen.page().publishedAt(),
                        account,
                        clock.now());
        Outcome<Entry> kept =
                edits.edit(
                        part.entry(),
                        revision,
                        viewer,
                        (entry, _) -> {
                            table.keep(part.key(), snapshot);
                            audit(entry, part, snapshot);
                            return List.of();
                        });
        Fetched picture = seen.picture();
        if (kept.isDone() && picture != null) {
            pictures.keep(part, seen.site(), picture);
        }
        return kept;
    }

    private void audit(Entry entry, Part part, LinkSnapshot snapshot) {
        events.publishEvent(
                new AuditedEvent(
                        "entry.link-looked-at",
                        entry.contest(),
                        snapshot.takenBy(),
                        entry.key(),
                        Map.of("part", part.key().toString(), "site", snapshot.site())));
    }
}
